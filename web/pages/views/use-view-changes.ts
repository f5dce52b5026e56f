import { useSignal } from "@preact/signals";
import { ask } from "../../api/ask.ts";
import type { TypedDocumentString } from "../../api/generated/graphql.ts";
import { forgetAnswers } from "../../api/remembered-answers.ts";
import type { StaffMember } from "../../state/staff.ts";
import { readStaffTrouble, type StaffTrouble } from "../../state/staff-trouble.ts";

export interface ViewChanges {
  readonly isBusy: boolean;
  readonly trouble: StaffTrouble | undefined;
  /** Sends one change; afterwards the views are asked anew, whatever came of it. Answers whether it was done. */
  readonly send: <Data extends object, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    member: StaffMember,
  ) => Promise<boolean>;
}

/** Changes of saved views: one at a time, with what went wrong with the last. */
export function useViewChanges(onChanged: () => void): ViewChanges {
  const isBusy = useSignal(false);
  const trouble = useSignal<StaffTrouble | undefined>(undefined);
  return {
    isBusy: isBusy.value,
    trouble: trouble.value,
    send: async (document, variables, { token }) => {
      isBusy.value = true;
      trouble.value = undefined;
      try {
        await ask(document, variables, { token });
        return true;
      } catch (error) {
        trouble.value = readStaffTrouble(error);
        return false;
      } finally {
        isBusy.value = false;
        forgetAnswers();
        onChanged();
      }
    },
  };
}
