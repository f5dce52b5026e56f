import type { JSX } from "preact";
import type { MoreTiesQuery } from "../api/generated/graphql.ts";
import type { Thing } from "../api/shapes.ts";
import { formatDate } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import { nameOf, runOf, type Run } from "../text/name.ts";
import { KindMark } from "./kind-mark.tsx";
import { ProofDisclosure } from "./proofs.tsx";
import { ThingLink } from "./words.tsx";

type TieEdge = NonNullable<MoreTiesQuery["node"]>["ties"]["edges"][number];

/** A tie with all that its row says. */
export type ProvenTie = TieEdge["tie"];

interface TieRowProps {
  readonly tie: ProvenTie;
  readonly other: Thing;
  /** What the section calls the ties, for the label of the proofs. */
  readonly relation: string;
}

/** The other end, how it is tied, when, and on what proof. */
export function TieRow({ tie, other, relation }: TieRowProps): JSX.Element {
  const name = nameOf(other, language.value).text;
  return (
    <li class="tie-row">
      <KindMark kind={other.kind} />
      <span class="tie-main">
        <ThingLink thing={other} />
        <TieDetails tie={tie} relation={relation} />
      </span>
      <ProofDisclosure proofs={tie.proofs} fact={`${relation} ${name}`} />
    </li>
  );
}

/** Spans, posts and roles are spelt out by themselves; the source's own wording of a role stands with its proof. */
const saidElsewhere = new Set(["role", "roleAsWritten", "title", "since", "until", "asOf"]);

interface TieDetailsProps {
  readonly tie: Omit<ProvenTie, "proofs">;
  readonly relation: string;
}

/** How and when, without what the heading of the section says already. */
export function TieDetails({ tie, relation }: TieDetailsProps): JSX.Element | null {
  const words = t().thing;
  const { role, title, since, until, asOf, qualifiers } = tie;
  const runs: readonly Run[] = [
    ...(role === null ? [] : [runOf(role, language.value)]),
    ...(title === null ? [] : [{ text: title, lang: "zh" } as const]),
    ...qualifiers.filter(({ name }) => !saidElsewhere.has(name)).map(readQualifier),
    ...(since === null ? [] : [inPage(words.since(formatDate(since, language.value)))]),
    ...(until === null ? [] : [inPage(words.until(formatDate(until, language.value)))]),
    ...(since === null && until === null && asOf !== null
      ? [inPage(words.asOf(formatDate(asOf, language.value)))]
      : []),
  ];
  const said = runs.filter(
    ({ text }, index) => text !== relation && runs.findIndex((run) => run.text === text) === index,
  );
  if (said.length === 0) return null;
  return (
    <span class="tie-details">
      {said.map((run) => (
        <span key={run.text} lang={run.lang}>
          {run.text}
        </span>
      ))}
    </span>
  );
}

/** A flag has no words of its own: its name says it. */
function readQualifier({ name, text }: ProvenTie["qualifiers"][number]): Run {
  return name === "primary" ? inPage(t().thing.primary) : runOf(text, language.value);
}

function inPage(text: string): Run {
  return { text, lang: language.value };
}
