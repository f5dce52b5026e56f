import type { JSX } from "preact";
import { Highlighted } from "../../panels/highlighted.tsx";
import { KindMark } from "../../panels/kind-mark.tsx";
import { Mixed, ThingLink } from "../../panels/words.tsx";
import { t } from "../../text/messages.ts";
import type { NeedAnswer } from "./need-answer.ts";

interface RecognisedTextProps {
  readonly text: string;
  readonly answer: NeedAnswer;
}

/** What somebody typed says by itself which language it is in. */
const han = /[\u3400-\u9FFF]/;

/** The need as it was read: what was recognised is marked in it, and told with the names that matched. */
export function RecognisedText({ text, answer }: RecognisedTextProps): JSX.Element {
  const words = t().needs;
  const { concepts, unmatched } = answer;
  const unknown = [...new Set(unmatched.map((word) => word.text))];
  return (
    <section class="recognised" aria-label={words.recognised}>
      <p class="recognised-text" lang={han.test(text) ? "zh" : undefined}>
        <Highlighted text={text} ranges={concepts.flatMap(({ spans }) => spans)} />
      </p>
      {concepts.length > 0 && (
        <ul class="concept-list" aria-label={words.recognised}>
          {concepts.map(({ thing, isExact }) => (
            <li key={thing.id}>
              <KindMark kind={thing.kind} size={14} />
              <ThingLink thing={thing} isShort />
              <span class="soft small">{isExact ? words.exact : words.part}</span>
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <p class="soft small unknown-words">
          {words.unmatched}
          {unknown.map((word) => (
            <span key={word}>
              <Mixed text={word} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
