import type { JSX } from "preact";
import type { ThingTiesQuery } from "../../api/generated/graphql.ts";
import type { Thing } from "../../api/shapes.ts";
import { RelationSection, type TieEnd } from "../../panels/relation-section.tsx";
import { otherEnd } from "../../state/scene.ts";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";

type Answer = NonNullable<ThingTiesQuery["neighborhood"]>;
type Group = Answer["groups"][number];

interface ThingTiesProps {
  readonly thing: Thing;
  readonly neighborhood: Answer;
}

/** What says most about a thing stands first; judgements on identity stand last. */
const groupOrder = ["membership", "cooperation", "subject", "post", "occasion", "honour", "place", "identity"];

export function ThingTies({ thing, neighborhood }: ThingTiesProps): JSX.Element {
  const groups = [...neighborhood.groups].sort(
    (a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || b.total - a.total,
  );
  return (
    <section class="thing-ties" aria-labelledby="ties">
      <h2 id="ties">
        {t().thing.ties} <span class="count">{t().thing.tiesCount(formatNumber(thing.degree, language.value))}</span>
      </h2>
      {groups.length === 0 && <p class="soft">{t().thing.noTies}</p>}
      {groups.map((group) => (
        <RelationSection
          key={`${group.relation} ${group.direction}`}
          thingId={thing.id}
          relation={group.relation}
          direction={group.direction}
          text={group.text}
          total={group.total}
          first={tiesOf(thing, group, neighborhood)}
        />
      ))}
    </section>
  );
}

/** One neighbour may be tied twice by one relation, for instance by two posts. */
function tiesOf({ id }: Thing, { relation, direction, nodeIds }: Group, { nodes, ties }: Answer): readonly TieEnd[] {
  const isIncluded = ({ fromId, toId }: Answer["ties"][number]): boolean =>
    direction === "OUT" ? fromId === id : direction === "IN" ? toId === id : fromId === id || toId === id;
  return nodeIds.flatMap((nodeId) => {
    const node = nodes.find((candidate) => candidate.id === nodeId);
    if (node === undefined) return [];
    return ties
      .filter((tie) => tie.relation === relation && isIncluded(tie) && otherEnd(tie, id) === nodeId)
      .map((tie): TieEnd => ({ tie, node }));
  });
}
