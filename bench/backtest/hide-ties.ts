/** `pnpm backtest:own`: hides each known tie between two alliances, and each further membership, and tells how high it comes back. */
import { dataFolder, prepareSeed, type PreparedSeed } from "@alliance-atlas/seed";
import { projectRows, rankOpportunities, type Projection } from "@alliance-atlas/server/opportunity";

type Tie = PreparedSeed["rows"]["ties"][number];

/** Ties by which an institution belongs to an alliance. */
const belongs = new Set(["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"]);
/** Stated dealings of two alliances; a look-alike or a part is none. */
const dealings = new Set(["COOPERATES_WITH", "HELPED", "INVESTED_IN", "MEMBER_OF", "FOUNDED_WITH", "APPLIED_TO_JOIN"]);
const everyone = 10_000;

interface Hidden {
  readonly from: string;
  readonly to: string;
  readonly place: number | undefined;
  readonly among: number;
}

const { rows } = await prepareSeed(dataFolder);
const isAlliance = (id: string): boolean => id.startsWith("alliance:");
const between = rows.ties.filter(({ type, from, to }) => dealings.has(type) && isAlliance(from) && isAlliance(to));
report(
  "Ties between two alliances",
  "alliance × alliance",
  between.map((tie) => hide(tie, tie.from, tie.to, "Alliance")),
);

const memberships = rows.ties.filter(
  ({ type, from, to }) => belongs.has(type) && from.startsWith("institution:") && isAlliance(to),
);
const further = [...Map.groupBy(memberships, ({ from }) => from).values()].filter(
  (own) => new Set(own.map(({ to }) => to)).size > 1,
);
report(
  "Memberships of bodies that belong to more than one alliance",
  "institution × alliance",
  further.flat().map((tie) => hide(tie, tie.from, tie.to, "Alliance")),
);

/** Ranks as if all ties between the two were unknown. */
function hide(tie: Tie, from: string, to: string, label: "Alliance"): Hidden {
  const left = rows.ties.filter(
    (one) => !((one.from === from && one.to === to) || (one.from === to && one.to === from)),
  );
  const { pairs } = rankOpportunities(projectionOf(left), {
    of: from,
    label,
    isCrossIndustry: false,
    isStrict: false,
    novelty: 0,
    includesFellows: true,
    time: {},
    first: everyone,
  });
  const place = pairs.findIndex((pair) => pair.to === to);
  return { from: tie.from, to: tie.to, place: place < 0 ? undefined : place + 1, among: pairs.length };
}

function report(title: string, question: string, hidden: readonly Hidden[]): void {
  const found = hidden.flatMap(({ place }) => place ?? []).toSorted((a, b) => a - b);
  const within = (most: number): string => `${found.filter((place) => place <= most).length} of ${hidden.length}`;
  const reciprocal = found.reduce((sum, place) => sum + 1 / place, 0) / Math.max(hidden.length, 1);
  process.stdout.write(`\n${title} (${question})\n`);
  process.stdout.write(
    `came back at all ${found.length} of ${hidden.length}; first ${within(1)}; in the first ten ${within(10)}; MRR ${reciprocal.toFixed(3)}\n`,
  );
  for (const { from, to, place, among } of hidden) {
    process.stdout.write(`  ${String(place ?? "–").padStart(4)} of ${String(among).padStart(3)}  ${from}  ${to}\n`);
  }
}

/** The seed's rows as the ranking walks them, without a database. */
function projectionOf(ties: readonly Tie[]): Projection {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return projectRows(
    { dataVersion: "hidden", halfLifeYears: null },
    rows.entities.map(({ id, properties }) => ({
      id,
      degree: degrees.get(id) ?? 0,
      institutionKind: textOf(properties["institutionKind"]),
      topicScope: textOf(properties["topicScope"]),
      startDate: textOf(properties["startDate"]),
      formerIds: [],
    })),
    ties.map(({ factId, type, from, to, properties }) => ({ ...textsOf(properties), factId, type, from, to })),
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textsOf(properties: Readonly<Record<string, unknown>>): { readonly basis: string; readonly trust: string } {
  const texts = Object.entries(properties).filter(([, value]) => typeof value === "string");
  return { basis: "", trust: "", ...Object.fromEntries(texts) };
}
