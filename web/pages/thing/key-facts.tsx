import type { JSX } from "preact";
import type { Statement } from "../../api/shapes.ts";
import { groupStatements, StatementGroup } from "../../panels/statement-values.tsx";
import { t } from "../../text/messages.ts";
import type { ThingDetails } from "./thing-details.ts";

/** Names, member counts and statistics have places of their own. */
const elsewhere: ReadonlySet<string> = new Set(["name", "statistic", "sha256"]);

export function KeyFacts({ thing }: { readonly thing: ThingDetails }): JSX.Element | null {
  const hasCounts = "memberCounts" in thing;
  const shown = thing.statements.filter(
    ({ property }) => !elsewhere.has(property) && !(property === "memberCount" && hasCounts),
  );
  return <StatementSection id="facts" title={t().thing.facts} statements={shown} />;
}

/** Numbers that sources state about the thing: they are no things themselves. */
export function Statistics({ thing }: { readonly thing: ThingDetails }): JSX.Element | null {
  const shown = thing.statements.filter(({ property }) => property === "statistic");
  return <StatementSection id="statistics" title={t().thing.statistics} statements={shown} />;
}

interface StatementSectionProps {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

function StatementSection({ id, title, statements }: StatementSectionProps): JSX.Element | null {
  if (statements.length === 0) return null;
  return (
    <section class="key-facts" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="statement-list">
        {groupStatements(statements).map((group) => (
          <StatementGroup key={group[0]?.factId} statements={group} />
        ))}
      </dl>
    </section>
  );
}
