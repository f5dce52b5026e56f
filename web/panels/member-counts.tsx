import type { JSX } from "preact";
import type { Statement } from "../api/shapes.ts";
import { formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import "./member-counts.css";
import { ProofDisclosure } from "./proofs.tsx";
import { StatementValue } from "./statement-values.tsx";

interface MemberCountsProps {
  readonly declared: readonly Statement[];
  readonly captured: number;
}

/** What sources declare against what is captured, to one scale: neither is passed off as the other. */
export function MemberCounts({ declared, captured }: MemberCountsProps): JSX.Element {
  const largest = Math.max(captured, ...declared.map(({ number }) => number ?? 0), 1);
  const words = t().thing;
  return (
    <section class="member-counts" aria-labelledby="members">
      <h2 id="members">{words.members}</h2>
      <dl>
        <dt>{words.membersDeclared}</dt>
        {declared.length === 0 && <dd class="soft">{words.membersNone}</dd>}
        {declared.map((statement) => (
          <dd key={statement.factId}>
            <Bar share={(statement.number ?? 0) / largest} isSolid={false} />
            <StatementValue statement={statement} />
            <ProofDisclosure proofs={statement.proofs} fact={words.membersDeclared} />
          </dd>
        ))}
        <dt>{words.membersCaptured}</dt>
        <dd>
          <Bar share={captured / largest} isSolid />
          <span class="statement-value number">
            {formatNumber(captured, language.value)} {words.membersUnit}
          </span>
        </dd>
      </dl>
      {declared.length > 0 && <p class="soft small">{words.membersNote}</p>}
    </section>
  );
}

function Bar({ share, isSolid }: { readonly share: number; readonly isSolid: boolean }): JSX.Element {
  return (
    <span class="member-bar" aria-hidden="true">
      <span class={isSolid ? "is-solid" : "is-hollow"} style={{ width: `${Math.max(0.5, share * 100)}%` }} />
    </span>
  );
}
