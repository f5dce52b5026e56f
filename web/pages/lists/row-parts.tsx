import type { ComponentChildren, JSX } from "preact";
import type { Thing } from "../../api/shapes.ts";
import { Name, ThingLink } from "../../panels/words.tsx";
import { linkTo } from "../../routes.ts";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";

/** Its name with a way into the graph, and below it what it is. */
export function RowHead({
  thing,
  children,
}: {
  readonly thing: Thing;
  readonly children: ComponentChildren;
}): JSX.Element {
  const words = t().lists;
  return (
    <div class="row-head">
      <ThingLink thing={thing} />
      <a
        class="row-graph small"
        href={linkTo.explore(thing.id)}
        aria-label={words.toGraphOf(nameOf(thing, language.value).text)}
      >
        {words.toGraph}
      </a>
      <p class="row-about">{children}</p>
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  /** Left out where no source states it. */
  readonly value: string | undefined;
}

export function Figure({ label, value }: FigureProps): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={value === undefined ? "soft" : "number"}>{value ?? t().lists.notStated}</dd>
    </div>
  );
}

/** The first of those that stand in one tie to the thing, and how many more there are. */
export function Bodies({
  label,
  bodies: { totalCount, nodes },
}: {
  readonly label: string;
  readonly bodies: { readonly totalCount: number; readonly nodes: readonly Thing[] };
}): JSX.Element | null {
  if (nodes.length === 0) return null;
  return (
    <span class="row-bodies">
      <span class="soft">{label}</span>{" "}
      {nodes.map((body, index) => (
        <span key={body.id}>
          {index > 0 && (language.value === "zh" ? "、" : ", ")}
          <a href={linkTo.thing(body.id)}>
            <Name thing={body} isShort />
          </a>
        </span>
      ))}
      {totalCount > nodes.length && <span class="soft"> {t().lists.etc(totalCount - nodes.length)}</span>}
    </span>
  );
}
