import type { ComponentChildren, JSX } from "preact";
import type { Bilingual } from "../api/shapes.ts";
import { Empty } from "./states.tsx";
import { Words } from "./words.tsx";

interface SuggestionSummaryProps {
  /** Said where nothing is suggested. */
  readonly none: string;
  readonly isEmpty: boolean;
  /** Why nothing is suggested, or only what rests on little. */
  readonly abstention: Bilingual | null;
  /** Stands before the abstention where something is suggested all the same. */
  readonly thin?: string;
  /** How much was found. */
  readonly children: ComponentChildren;
}

/** How much was found, or that there is too little to say anything. */
export function SuggestionSummary(props: SuggestionSummaryProps): JSX.Element {
  const { none, isEmpty, abstention, thin, children } = props;
  const why = abstention === null ? undefined : <Words text={abstention} />;
  if (isEmpty) return <Empty title={none}>{why !== undefined && <p>{why}</p>}</Empty>;
  return (
    <>
      <p class="soft" role="status">
        {children}
      </p>
      {why !== undefined && (
        <p class="notice">
          {thin !== undefined && `${thin}: `}
          {why}
        </p>
      )}
    </>
  );
}
