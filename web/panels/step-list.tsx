import type { JSX } from "preact";
import type { PathStep } from "../api/shapes.ts";
import { tieLabel } from "../canvas/draw-scene.ts";
import { language } from "../text/messages.ts";
import { nameOf } from "../text/name.ts";
import { Icon } from "./icon.tsx";
import { KindMark } from "./kind-mark.tsx";
import { ProofDisclosure } from "./proofs.tsx";
import "./step-list.css";
import { Mixed, Name, ThingLink } from "./words.tsx";

/** A path in one line: thing, tie, thing. */
export function StepLine({ steps }: { readonly steps: readonly PathStep[] }): JSX.Element {
  return (
    <span class="step-line">
      {steps.map(({ node, tie, isForward }, index) => (
        <span class="step-part" key={`${node.id} ${index}`}>
          {tie !== null && (
            <span class={isForward ? "step-tie" : "step-tie is-back"}>
              <span>
                <Mixed text={tieLabel(tie, language.value)} />
              </span>
            </span>
          )}
          <span class="step-thing">
            <KindMark kind={node.kind} size={14} />
            <Name thing={node} isShort />
          </span>
        </span>
      ))}
    </span>
  );
}

/** A path step by step, each tie as a sentence of its own with its proofs. */
export function StepList({ steps }: { readonly steps: readonly PathStep[] }): JSX.Element {
  return (
    <ol class="step-list">
      {steps.map(({ node, tie, isForward, proofs }, index) => {
        const before = steps[index - 1]?.node;
        if (tie === null || before === undefined) return null;
        const [holder, held] = isForward ? [before, node] : [node, before];
        const label = tieLabel(tie, language.value);
        return (
          <li key={tie.factId} class="tie-row">
            <Icon name="right" />
            <span class="tie-main">
              <ThingLink thing={holder} isShort />{" "}
              <span class="step-verb">
                <Mixed text={label} />
              </span>{" "}
              <ThingLink thing={held} isShort />
            </span>
            <ProofDisclosure
              proofs={proofs}
              fact={`${nameOf(holder, language.value).text} ${label} ${nameOf(held, language.value).text}`}
            />
          </li>
        );
      })}
    </ol>
  );
}
