import type { JSX } from "preact";
import { Dropdown } from "../../panels/dropdown.tsx";
import { later } from "../../panels/later.tsx";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";

const HistorySteps = later(async () => (await import("./history-steps.tsx")).HistorySteps);

/** A button that opens the list of all that was done. */
export function HistoryList({ desk }: { readonly desk: Desk }): JSX.Element {
  const { moments } = desk.explore.store.history.value;
  return (
    <Dropdown label={t().explorer.history} icon="history" isDisabled={moments.length < 2}>
      {(close) => <HistorySteps desk={desk} onClose={close} />}
    </Dropdown>
  );
}
