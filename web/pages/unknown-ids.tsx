import type { JSX } from "preact";
import { Empty } from "../panels/states.tsx";
import { t } from "../text/messages.ts";

/** Ids of an address that nothing bears, said before any question is asked with them. */
export function UnknownIds({ ids }: { readonly ids: readonly (string | undefined)[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <Empty title={t().thing.unknownTitle}>
      {ids.map((id = "") => (
        <p class="breakable" key={id}>
          {t().thing.unknown(id.slice(0, 120))}
        </p>
      ))}
    </Empty>
  );
}
