import type { JSX } from "preact";
import { Dropdown } from "../../panels/dropdown.tsx";
import { later } from "../../panels/later.tsx";
import { t } from "../../text/messages.ts";
import type { Desk } from "./desk.ts";

const SaveForm = later(async () => (await import("./save-form.tsx")).SaveForm);

/** A button that opens what was kept, and the form that keeps the picture. */
export function SaveScene({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <Dropdown label={t().explorer.save} icon="save">
      {(close) => <SaveForm desk={desk} onClose={close} />}
    </Dropdown>
  );
}
