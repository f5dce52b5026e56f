import type { JSX } from "preact";
import type { Bilingual, PathStep } from "../api/shapes.ts";
import { t } from "../text/messages.ts";
import { StepLine, StepList } from "./step-list.tsx";
import { Words } from "./words.tsx";

interface PathItemProps {
  readonly path: { readonly steps: readonly PathStep[]; readonly sentence: Bilingual };
  /** What else is to be said of it, before the way to its proofs. */
  readonly note?: string;
  /** Pointed at, or in it by keyboard; and no longer. */
  readonly onPoint?: (isPointedAt: boolean) => void;
}

/** A path as one line and a sentence, which opens onto its steps and their proofs; a thing alone has the sentence only. */
export function PathItem({ path: { steps, sentence }, note, onPoint }: PathItemProps): JSX.Element {
  const told = (
    <span class="path-sentence">
      <Words text={sentence} />
    </span>
  );
  return (
    <li
      class="path-item"
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocusIn={() => onPoint?.(true)}
      onFocusOut={() => onPoint?.(false)}
    >
      {steps.length > 1 ? (
        <details>
          <summary>
            <StepLine steps={steps} />
            {told}
            <span class="path-meta">{[...(note === undefined ? [] : [note]), t().paths.showSteps].join(" · ")}</span>
          </summary>
          <StepList steps={steps} />
        </details>
      ) : (
        <p>{told}</p>
      )}
    </li>
  );
}
