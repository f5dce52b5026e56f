import { expect, test } from "vitest";
import { tieShape, viewOfOwn, type NodeView, type TieView } from "../../../../server/entity/node-view.ts";
import { idsOf, inTellingOrder, sentenceFor, stepsOf, throughOf } from "../../../../server/opportunity/explain.ts";
import type { Meeting } from "../../../../server/opportunity/meetings.ts";
import { Comparison } from "../../../../server/opportunity/rank-opportunities.ts";
import { termNames, weakTerms } from "../../../../server/opportunity/weights.ts";
import { projectionOf } from "../../../support/projection.ts";

function view(id: string): NodeView {
  const slug = id.slice(id.indexOf(":") + 1);
  return viewOfOwn({ id, kind: id.slice(0, id.indexOf(":")), name: `某${slug}`, names: [`某${slug}`], nameEn: slug });
}

function meetingsOf(...lines: readonly string[]): readonly Meeting[] {
  const question = { isCrossIndustry: false, isStrict: false, novelty: 0 };
  return new Comparison(projectionOf(...lines), {}).compare("alliance:x", "alliance:y", question)?.meetings ?? [];
}

/** The ties of a meeting as the graph would give them. */
function tiesOf({ left, right }: Meeting): ReadonlyMap<string, TieView> {
  const ties = [...left.arcs, ...right.arcs].map(({ tie }) => tieShape.parse({ ...tie, trustRank: 1, proofCount: 1 }));
  return new Map(ties.map((tie) => [tie.factId, tie]));
}

function walk(meeting: Meeting): string {
  const ids = idsOf("alliance:x", "alliance:y", meeting);
  const steps = stepsOf("alliance:x", meeting, new Map(ids.map((id) => [id, view(id)])), tiesOf(meeting));
  return steps
    .map(({ node, tie, isForward }) => (tie === null ? node.own.id : `${isForward ? "→" : "←"} ${node.own.id}`))
    .join(" ");
}

test("a path leads from the one thing over the bridge to the other, each tie in its own direction", () => {
  const [meeting] = meetingsOf("alliance:x WORKS_ON topic:t", "alliance:y POSED demand:d", "demand:d ABOUT topic:t");
  if (meeting === undefined) throw new Error("the two meet at the topic");
  expect(walk(meeting)).toBe("alliance:x → topic:t ← demand:d ← alliance:y");
});

test("a path with two steps on either side names them all in order", () => {
  const [meeting] = meetingsOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:a LEADS_PROJECT project:p",
    "institution:b PARTICIPATES_IN project:p",
    "institution:b MEMBER_OF alliance:y",
  );
  if (meeting === undefined) throw new Error("the two meet at the project");
  expect(walk(meeting)).toBe("alliance:x ← institution:a → project:p ← institution:b → alliance:y");
});

test("every tie of a path joins the thing before it with its own", () => {
  const meetings = meetingsOf(
    "institution:a MEMBER_OF alliance:x",
    "institution:a MEMBER_OF alliance:y",
    "institution:b MEMBER_OF alliance:y",
    "institution:a COOPERATES_WITH institution:b",
    "alliance:x WORKS_ON topic:t",
    "institution:b WORKS_ON topic:t",
  );
  expect(meetings.map(({ term }) => term).toSorted()).toEqual(["memberCooperation", "sharedMembers", "sharedTopics"]);
  for (const meeting of meetings) {
    const steps = stepsOf(
      "alliance:x",
      meeting,
      new Map(idsOf("alliance:x", "alliance:y", meeting).map((id) => [id, view(id)])),
      tiesOf(meeting),
    );
    for (const [index, { node, tie, isForward }] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined) continue;
      const [holder, held] = isForward ? [before.node, node] : [node, before.node];
      expect([tie?.from, tie?.to]).toEqual([holder.own.id, held.own.id]);
    }
    expect(steps.at(-1)?.node.own.id).toBe("alliance:y");
  }
});

test("a path over a thing that was not read is a fault", () => {
  const [meeting] = meetingsOf("institution:a MEMBER_OF alliance:x", "institution:a MEMBER_OF alliance:y");
  if (meeting === undefined) throw new Error("the two share a member");
  expect(() => stepsOf("alliance:x", meeting, new Map(), tiesOf(meeting))).toThrow("was not read");
});

const ends = [view("alliance:x"), view("alliance:y")] as const;
const bridge = view("institution:b");

test.each(termNames.filter((term) => term === "fellowMembers" || !weakTerms.includes(term)))(
  "the sentence for %s names both ends and the bridge in both languages",
  (term) => {
    for (const count of [1, 2, 3]) {
      const { zh, en } = sentenceFor(term, ends, bridge, count);
      for (const name of ["某x", "某y", "某b"]) expect(zh).toContain(name);
      for (const name of ["x", "y", "b"]) expect(en).toMatch(new RegExp(`\\b${name}\\b`));
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/[^.]\.$/);
    }
  },
);

test.each([
  [
    1,
    "某b同属某x与某y，两者之间尚无合作记录。",
    "b belongs to both x and y; no cooperation between the two is recorded.",
  ],
  [
    2,
    "某b等 2 家机构同属某x与某y，两者之间尚无合作记录。",
    "b and 1 more body belong to both x and y; no cooperation between the two is recorded.",
  ],
  [
    3,
    "某b等 3 家机构同属某x与某y，两者之间尚无合作记录。",
    "b and 2 more bodies belong to both x and y; no cooperation between the two is recorded.",
  ],
])("%i shared members are told in good grammar", (count, zh, en) => {
  expect(sentenceFor("sharedMembers", ends, bridge, count)).toEqual({ zh, en });
});

test("belonging to one alliance is never worded as cooperation", () => {
  for (const term of ["sharedMembers", "fellowMembers"] as const) {
    const { zh, en } = sentenceFor(term, ends, bridge, 1);
    expect(zh.replace("尚无合作记录", "")).not.toContain("合作");
    expect((en ?? "").replace("no cooperation between the two is recorded", "")).not.toMatch(/cooperat|work/);
  }
});

test.each(["samePlace", "lesserKnown", "allianceReach"] as const)(
  "%s has no sentence, as it is no reason by itself",
  (term) => {
    expect(() => sentenceFor(term, ends, bridge, 1)).toThrow(`${term} has no sentence of its own`);
  },
);

test.each([
  ["alliance:x", "alliance:y"],
  ["alliance:y", "alliance:x"],
])("a value chain is told from whom gives, %s, to whom takes, %s, whoever asks", (gives, takes) => {
  const [meeting] = meetingsOf(
    `${gives} WORKS_ON topic:bearing`,
    "topic:bearing APPLIED_IN topic:rail",
    `${takes} WORKS_ON topic:rail`,
  );
  if (meeting === undefined) throw new Error("the one gives what goes into the other");
  const told = inTellingOrder(meeting, [view("alliance:x"), view("alliance:y")]);
  const through = view(throughOf(meeting) ?? "");
  const { zh, en } = sentenceFor(meeting.term, told, view(meeting.bridge), 1, through);
  const [giver, taker] = [gives, takes].map((id) => id.slice("alliance:".length));
  expect(zh).toBe(`某${giver}的“某bearing”可用于某${taker}的“某rail”，两者之间尚无合作记录。`);
  expect(en).toBe(
    `${giver} works on bearing, which can go into rail, a field of ${taker}; no cooperation between the two is recorded.`,
  );
});

test("who needs is told before who can, whoever asks", () => {
  const [meeting] = meetingsOf("alliance:y POSED demand:d", "demand:d ABOUT topic:t", "alliance:x WORKS_ON topic:t");
  if (meeting === undefined) throw new Error("what the one needs the other works on");
  expect(inTellingOrder(meeting, ["x", "y"])).toEqual(["y", "x"]);
  expect(throughOf(meeting)).toBeUndefined();
});
