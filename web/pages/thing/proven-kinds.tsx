import type { JSX } from "preact";
import type { EntityKind } from "../../api/generated/graphql.ts";
import { ChoiceLink } from "../../panels/choice-link.tsx";
import { language, t } from "../../text/messages.ts";

interface ProvenKindsProps {
  readonly kinds: readonly { readonly kind: EntityKind; readonly thingCount: number }[];
  readonly chosen: EntityKind | null;
  readonly link: (kind: EntityKind | null) => string;
}

/** How many things of each kind a source tells of; one kind alone is a link, taken back by the same link. */
export function ProvenKinds({ kinds, chosen, link }: ProvenKindsProps): JSX.Element {
  return (
    <nav aria-label={t().thing.provesKinds}>
      <ul class="chip-list">
        {kinds.map(({ kind, thingCount }) => (
          <li key={kind}>
            <ChoiceLink
              look="chip"
              run={{ text: t().words.kind[kind], lang: language.value }}
              count={thingCount}
              isChosen={kind === chosen}
              href={link(kind === chosen ? null : kind)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
