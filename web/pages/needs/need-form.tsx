import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";

/** As the API allows. */
const maxLength = 5_000;
/** How much room is left is said only near the end. */
const nearEnd = 500;

interface NeedFormProps {
  readonly text: string;
  readonly isLong: boolean;
  readonly onSubmit: (text: string) => void;
}

export function NeedForm({ text, isLong, onSubmit }: NeedFormProps): JSX.Element {
  const [draft, setDraft] = useState(text);
  const words = t().needs;
  const left = maxLength - draft.length;
  const submit = (): void => onSubmit(draft.trim());
  return (
    <form
      class="need-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="small-heading" for="need-text">
        {words.label}
      </label>
      <textarea
        id="need-text"
        class="input"
        rows={4}
        maxLength={maxLength}
        placeholder={words.placeholder}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <p class="button-row">
        <button type="submit" class="button is-primary" disabled={draft.trim() === ""}>
          {words.submit}
        </button>
        {text !== "" && (
          <button type="button" class="button" onClick={() => onSubmit("")}>
            {words.clear}
          </button>
        )}
        <span class="soft small">
          {left < nearEnd ? words.left(formatNumber(left, language.value)) : isLong ? words.long : words.limits}
        </span>
      </p>
    </form>
  );
}
