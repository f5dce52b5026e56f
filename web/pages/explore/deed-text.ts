import { partText } from "../../panels/filter-chips.tsx";
import { relationCatalog } from "../../state/relation-catalog.ts";
import { activeParts } from "../../state/scene-filter.ts";
import type { Moment } from "../../state/scene-history.ts";
import type { Step } from "../../state/scene.ts";
import { language, t } from "../../text/messages.ts";
import { runOf } from "../../text/name.ts";
import { nameIn } from "./name-in.ts";

/** What was done, in words. A thing that the step took away is named after the moment before. */
export function deedText({ deed, filter, scene }: Moment, before: Moment | undefined): string {
  const [graph, words] = [t().graph, t().explorer];
  const nameOf = (id: string): string => nameIn(scene.nodes.has(id) ? scene : (before?.scene ?? scene), id);
  switch (deed.act) {
    case "open":
      return words.deedOpen;
    case "clear":
      return words.deedClear;
    case "filter":
      if (deed.part === undefined || !activeParts(filter).includes(deed.part)) return words.deedUnfilter;
      return words.deedFilter(partText(deed.part, filter));
    case "seed":
      return graph.crumbSeed(nameOf(deed.id));
    case "expand":
      return graph.crumbExpand(nameOf(deed.id), relationText(deed));
    case "pick":
      return words.deedPick(nameOf(deed.id));
    case "drop":
      return words.deedDrop(nameOf(deed.id));
    case "move":
      return graph.crumbMove(nameOf(deed.id));
    case "pin":
      return words.deedPin(nameOf(deed.id));
    case "unpin":
      return words.deedUnpin(nameOf(deed.id));
    case "arrange":
      return graph.crumbArrange;
  }
}

function relationText({ relation, direction }: Step & { readonly act: "expand" }): string {
  const entry = relationCatalog.value.get(relation);
  const text = direction === "IN" ? entry?.inverseText : entry?.text;
  return text === undefined ? relation : runOf(text, language.value).text;
}
