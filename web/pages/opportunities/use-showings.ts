import { useEffect } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import { RecordShowingsDocument } from "../../api/generated/graphql.ts";
import { staff } from "../../state/staff.ts";
import type { Opportunity, OpportunityAnswer } from "./suggestion.ts";

/** Tells the server what staff were shown, so that hits can be counted against it; other readers are not counted. */
export function useShowings(
  items: readonly Opportunity[],
  model: OpportunityAnswer["model"],
  { isRanked = true }: { readonly isRanked?: boolean } = {},
): void {
  const token = staff.value?.token;
  const key = items.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (token === undefined || items.length === 0) return;
    const shown = items.map(({ id, band }, index) => ({ suggestion: id, rank: isRanked ? index + 1 : null, band }));
    // A count that is lost harms nobody's work: the decision itself counts its suggestion as shown too.
    ask(RecordShowingsDocument, { model: model.name, items: shown }, { token }).catch(() => undefined);
  }, [token, key, model.name]);
}
