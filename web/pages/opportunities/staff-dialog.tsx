import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import { AskError } from "../../api/ask-error.ts";
import { ConfirmStaffDocument } from "../../api/generated/graphql.ts";
import { signIn } from "../../state/staff.ts";
import { t } from "../../text/messages.ts";

/** Asks for a name and the token, and lets in only whoever has the current one. */
export function StaffDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const problem = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const words = t().pipeline;
  useEffect(() => dialog.current?.showModal(), []);

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    const [name, token] = ["name", "token"].map((field) => String(fields.get(field) ?? "").trim());
    if (name === undefined || token === undefined) return;
    isBusy.value = true;
    try {
      await ask(ConfirmStaffDocument, {}, { token });
      signIn({ name, token });
      onClose();
    } catch (error) {
      const isWrong = error instanceof AskError && error.code === "UNAUTHENTICATED";
      problem.value = isWrong ? words.wrongToken : words.failed;
    } finally {
      isBusy.value = false;
    }
  };

  return (
    <dialog ref={dialog} class="staff-dialog" aria-labelledby={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <h2 id={title}>{words.signIn}</h2>
        <p class="soft small">{words.signInIntro}</p>
        <label class="field">
          <span>{words.name}</span>
          <input class="input" name="name" required maxLength={60} autocomplete="name" />
          <span class="soft small">{words.nameHint}</span>
        </label>
        <label class="field">
          <span>{words.token}</span>
          <input class="input" name="token" type="password" required maxLength={200} autocomplete="off" />
        </label>
        <p class="form-problem" role="alert">
          {problem.value}
        </p>
        <div class="button-row">
          <button type="submit" class="button is-primary" disabled={isBusy.value}>
            {words.confirm}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
