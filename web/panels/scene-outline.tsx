import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Tie } from "../api/shapes.ts";
import { tieLabel } from "../canvas/draw-scene.ts";
import { relationCatalog } from "../state/relation-catalog.ts";
import { outlineOf, type OutlineEntry } from "../state/scene-outline.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { formatSpan } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { runOf } from "../text/name.ts";
import { KindMark } from "./kind-mark.tsx";
import { headingOf } from "./relation-section.tsx";
import "./scene-outline.css";
import { InLanguage, Mixed, Name } from "./words.tsx";

interface SceneOutlineProps {
  readonly store: SceneStore;
  readonly onSelect: (id: string) => void;
}

/** The same scene in words: each thing with its ties, each tie said once. */
export function SceneOutline({ store, onSelect }: SceneOutlineProps): JSX.Element {
  const [scene, visible] = [store.scene.value, store.visible.value];
  const { entries, aloneIds } = useMemo(() => outlineOf(scene, visible), [scene, visible]);
  const words = t().explorer;
  const thingButton = (id: string): JSX.Element | null => {
    const thing = scene.nodes.get(id)?.thing;
    if (thing === undefined) return null;
    return (
      <button
        type="button"
        class="outline-thing"
        aria-pressed={store.selectedIds.value.includes(id)}
        onClick={() => onSelect(id)}
      >
        <KindMark kind={thing.kind} />
        <span>
          <Name thing={thing} isShort />
        </span>
      </button>
    );
  };
  return (
    <div class="scene-outline">
      <p class="soft small">{words.outlineIntro(visible.nodeIds.size, visible.ties.length)}</p>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} thingButton={thingButton} />
      ))}
      {aloneIds.length > 0 && (
        <section>
          <h2>{words.outlineAlone}</h2>
          <p class="soft small">{words.outlineAloneHint}</p>
          <ul class="outline-ties">
            {aloneIds.map((id) => (
              <li key={id}>{thingButton(id)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface EntryProps {
  readonly entry: OutlineEntry;
  readonly thingButton: (id: string) => JSX.Element | null;
}

function Entry({ entry, thingButton }: EntryProps): JSX.Element {
  return (
    <section>
      <h2>{thingButton(entry.id)}</h2>
      <dl>
        {entry.groups.map(({ relation, isOut, ties }) => {
          const said = relationCatalog.value.get(relation);
          const text = (isOut ? said?.text : said?.inverseText) ?? { zh: relation, en: relation };
          return (
            <div key={`${relation} ${isOut}`}>
              <dt>
                <InLanguage run={headingOf(text, language.value)} /> <span class="count">{ties.length}</span>
              </dt>
              <dd>
                <ul class="outline-ties">
                  {ties.map((tie) => (
                    <li key={tie.factId}>
                      {thingButton(isOut ? tie.toId : tie.fromId)}
                      <TieDetail tie={tie} heading={runOf(text, language.value).text} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The role and the time, where the tie has them and the heading does not say so already. */
function TieDetail({ tie, heading }: { readonly tie: Tie; readonly heading: string }): JSX.Element | null {
  const role = tie.title !== null || tie.role !== null ? tieLabel(tie, language.value) : "";
  const span = formatSpan(tie.since, tie.until ?? tie.asOf, language.value);
  const parts = [role === heading ? "" : role, span].filter((part) => part !== "");
  return parts.length === 0 ? null : (
    <span class="soft small">
      <Mixed text={parts.join(" · ")} />
    </span>
  );
}
