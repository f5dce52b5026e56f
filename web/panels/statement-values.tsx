import type { JSX } from "preact";
import type { Statement } from "../api/shapes.ts";
import { formatDate, formatNumber } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { runOf } from "../text/name.ts";
import { ProofDisclosure } from "./proofs.tsx";
import "./statement-values.css";
import { InLanguage, Words } from "./words.tsx";

const dated: ReadonlySet<string> = new Set(["founded", "pilotSince", "startDate", "endDate", "issuedOn"]);

/** What a value needs to be read. */
export type ReadValue = Pick<Statement, "property" | "value" | "valueText" | "number" | "comparator" | "unit" | "asOf">;

/** One value as it reads: comparator, number or words, unit, date. */
export function StatementValue({ statement }: { readonly statement: ReadValue }): JSX.Element {
  const { property, value, valueText, number, comparator, unit, asOf } = statement;
  const sign = dated.has(property) && comparator === "LESS_THAN" ? "< " : t().words.comparator[comparator];
  return (
    <span class="statement-value">
      {sign}
      <ValueBody property={property} value={value} valueText={valueText} number={number} />
      {unit !== null && !(property === "memberCount" && language.value === "en") && <span lang="zh"> {unit}</span>}
      {asOf !== null && <span class="statement-as-of">{t().thing.asOf(formatDate(asOf, language.value))}</span>}
    </span>
  );
}

type ValueBodyProps = Pick<Statement, "property" | "value" | "valueText" | "number">;

function ValueBody({ property, value, valueText, number }: ValueBodyProps): JSX.Element {
  if (property === "url" && /^https?:\/\//.test(value)) {
    return (
      <a href={value} target="_blank" rel="noreferrer noopener" class="statement-url">
        {value.replace(/^https?:\/\//, "")}
      </a>
    );
  }
  if (dated.has(property)) return <>{formatDate(value, language.value)}</>;
  if (number !== null) return <span class="number">{formatNumber(number, language.value)}</span>;
  return <Words text={valueText} />;
}

interface StatementGroupProps {
  readonly statements: readonly Statement[];
}

/** All values of one property. Several that differ stand side by side and are called what they are. */
export function StatementGroup({ statements }: StatementGroupProps): JSX.Element | null {
  const [first] = statements;
  if (first === undefined) return null;
  const label = runOf(first.measure ?? first.propertyText, language.value);
  const isConflict =
    new Set(statements.map(({ value, comparator, asOf }) => `${comparator}${value}${asOf ?? ""}`)).size > 1;
  return (
    <div class={isConflict ? "statement-group is-conflict" : "statement-group"}>
      <dt>
        <InLanguage run={label} />
        {isConflict && <span class="conflict-mark">{t().thing.conflict}</span>}
      </dt>
      {statements.map((statement) => (
        <dd key={statement.factId}>
          <StatementValue statement={statement} />
          <ProofDisclosure proofs={statement.proofs} fact={label.text} />
        </dd>
      ))}
    </div>
  );
}

/** Values by property; a statistic by what it counts. */
export function groupStatements(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.property} ${statement.measure?.zh ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()];
}
