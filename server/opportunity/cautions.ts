import type { Bilingual } from "../entity/fact-resolvers.ts";
import { isNewcomer } from "./newcomers.ts";
import type { Meeting } from "./meetings.ts";
import type { Projection, ProjectionTie } from "./projection.ts";

export interface Caution {
  readonly code: string;
  readonly text: Bilingual;
}

const oldAfterYears = 8;
const hubAlliances = 5;

interface Case {
  readonly projection: Projection;
  readonly ends: readonly [string, string];
  readonly meetings: readonly Meeting[];
  readonly ties: readonly ProjectionTie[];
  /** Year that the data speak of. */
  readonly year: number;
}

interface Rule extends Caution {
  readonly applies: (one: Case) => boolean;
}

/** What speaks against a suggestion or needs care; each is a rule over the paths that are shown. */
const rules: readonly Rule[] = [
  {
    code: "NEW_BODY",
    text: {
      zh: "对方是新机构：至多有一项合作记录，依据很少",
      en: "The partner is new here: at most one work of it is known, so that there is little to go by",
    },
    applies: ({ projection, ends: [, to] }) => isNewcomer(projection, to),
  },
  {
    code: "SINGLE_BRIDGE",
    text: { zh: "只有一处相连，失去它便无从引荐", en: "One bridge only; without it nobody could introduce them" },
    applies: ({ meetings }) => new Set(meetings.map(({ bridge }) => bridge)).size === 1,
  },
  {
    code: "UNIVERSITY_ONLY",
    text: {
      zh: "只经由高校相连，院系之间未必相识",
      en: "Universities alone connect the two; their schools may never have met",
    },
    applies: ({ meetings, projection }) =>
      meetings.every(({ bridge }) => projection.get(bridge).institutionKind === "UNIVERSITY"),
  },
  {
    code: "HUB_ONLY",
    text: { zh: "只经过同时属于许多联盟的机构", en: "Only through bodies that belong to many alliances" },
    applies: ({ meetings, projection }) =>
      meetings.every(({ bridge }) => projection.arcs(bridge, "MEMBER_OF").length >= hubAlliances),
  },
  {
    code: "TOPICS_ONLY",
    text: { zh: "只因技术方向相同，双方之间没有共同的机构", en: "Topics alone; no body connects the two" },
    applies: ({ meetings }) =>
      meetings.every(({ bridge, term }) => bridge.startsWith("topic:") && term !== "valueChain"),
  },
  {
    code: "VALUE_CHAIN_ONLY",
    text: {
      zh: "编辑认为两个行业上下游相接，双方之间没有共同的机构",
      en: "Editors judge that the one's work goes into the other's; no body connects the two",
    },
    applies: ({ meetings }) => meetings.every(({ term }) => term === "valueChain"),
  },
  {
    code: "CURATED_EVIDENCE",
    text: { zh: "部分依据为编辑判断", en: "Some of it rests on an editor's judgement" },
    applies: ({ ties }) => ties.some(({ basis }) => basis === "curated"),
  },
  {
    code: "LOW_TRUST",
    text: { zh: "依据均来自转载（C 级）", en: "All of it comes from reposts (grade C)" },
    applies: ({ ties }) => ties.every(({ trust }) => trust === "C"),
  },
  {
    code: "UNDATED",
    text: { zh: "依据均未注明时间", en: "None of it is dated" },
    applies: ({ projection, ties }) => ties.every((tie) => yearOf(projection, tie) === undefined),
  },
  {
    code: "OLD",
    text: { zh: `依据距今已超过 ${oldAfterYears} 年`, en: `The evidence is more than ${oldAfterYears} years old` },
    applies: ({ projection, ties, year }) => {
      const years = ties.flatMap((tie) => yearOf(projection, tie) ?? []);
      return years.length > 0 && Math.max(...years) < year - oldAfterYears;
    },
  },
  {
    code: "UNDECIDED_IDENTITY",
    text: { zh: "路径上有身份未定的主体", en: "A body on the way may be the same as another; nobody could decide" },
    applies: ({ projection, meetings, ends }) =>
      [...ends, ...meetings.flatMap(({ left, right }) => [...left.arcs, ...right.arcs].map(({ to }) => to))].some(
        (id) => projection.arcs(id, "POSSIBLY_SAME_AS").length > 0,
      ),
  },
];

export function findCautions(
  projection: Projection,
  ends: readonly [string, string],
  meetings: readonly Meeting[],
  year: number,
): readonly Caution[] {
  const ties = meetings.flatMap(({ left, right }) => [...left.arcs, ...right.arcs].map(({ tie }) => tie));
  const one = { projection, ends, meetings, ties, year };
  return rules.filter(({ applies }) => applies(one)).map(({ code, text }) => ({ code, text }));
}

function yearOf(projection: Projection, tie: ProjectionTie): number | undefined {
  const date = tie.since ?? startOf(projection, tie) ?? tie.asOf;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** When the work or event began that a tie is about: a table of many years bears one date for all of them. */
function startOf(projection: Projection, { from, to }: ProjectionTie): string | undefined {
  return projection.get(to).startDate ?? projection.get(from).startDate ?? undefined;
}

/** Date of the newest evidence: of work, when it began; of all else, that of its source. */
export function newestDate(projection: Projection, meetings: readonly Meeting[]): string | null {
  const ties = meetings.flatMap(({ left, right }) => [...left.arcs, ...right.arcs].map(({ tie }) => tie));
  const dates = ties.flatMap((tie) => startOf(projection, tie) ?? tie.asOf ?? tie.since ?? []);
  return dates.toSorted().at(-1) ?? null;
}
