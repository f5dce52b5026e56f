import { describe, expect, test } from "vitest";
import { findCautions, newestDate } from "../../../../../server/opportunity/cautions.ts";
import { PartnerModel } from "../../../../../server/opportunity/partners/partner-model.ts";
import { partnerTermNames } from "../../../../../server/opportunity/partners/partner-terms.ts";
import {
  comparePartners,
  rankPartners,
  scorerFor,
  type PartnerQuestion,
} from "../../../../../server/opportunity/partners/rank-partners.ts";
import type { Ranking } from "../../../../../server/opportunity/rank-opportunities.ts";
import { projectionOf } from "../../../../support/projection.ts";

/**
 * a and b work in p, b and c in q, c and d in r, e and f in s: c is two works from a, d three, e and f are of another
 * world. All are of different industries but x, which stands where c stands and is of a's own.
 */
const world = [
  "institution:a LEADS_PROJECT project:p",
  "institution:b PARTICIPATES_IN project:p",
  "institution:b LEADS_PROJECT project:q",
  "institution:c PARTICIPATES_IN project:q",
  "institution:x PARTICIPATES_IN project:q",
  "institution:c LEADS_PROJECT project:r",
  "institution:d PARTICIPATES_IN project:r",
  "institution:e LEADS_PROJECT project:s",
  "institution:f PARTICIPATES_IN project:s",
  ...["a 1", "b 2", "c 3", "d 4", "e 5", "f 6", "x 1"].map((line) => {
    const [who = "", industry = ""] = line.split(" ");
    return `institution:${who} ACTIVE_IN industry:gb-0${industry}`;
  }),
];

const question: PartnerQuestion = {
  first: 10,
  includesFellows: false,
  isCrossIndustry: true,
  isStrict: false,
  novelty: 0,
};

function modelOf(...more: readonly string[]): Promise<PartnerModel> {
  return PartnerModel.build(projectionOf(...world, ...more));
}

function rank(model: PartnerModel, who = "a", changes: Partial<PartnerQuestion> = {}): Ranking {
  return rankPartners(model, placeOf(model, who), { ...question, ...changes });
}

function placeOf(model: PartnerModel, who: string): number {
  const place = model.placeOf(`institution:${who}`);
  if (place === undefined) throw new Error(`${who} is an institution of the world`);
  return place;
}

function namesOf({ pairs }: Ranking): readonly string[] {
  return pairs.map(({ to }) => to.slice("institution:".length));
}

/** A path in words, over the bridge and back to the other end. */
function pathsOf({ pairs }: Ranking): readonly string[] {
  return pairs.flatMap(({ to, meetings }) =>
    meetings.map(({ term, left, right }) =>
      [
        term,
        ...left.arcs.map((arc) => arc.to),
        ...right.arcs
          .map((arc) => arc.to)
          .toReversed()
          .slice(1),
        to,
      ]
        .join(" ")
        .replaceAll(/institution:|project:/g, ""),
    ),
  );
}

describe("an institution is led", () => {
  test("to partners of its partners first, then one work further, and to nobody whom no path reaches", async () => {
    expect(namesOf(rank(await modelOf()))).toEqual(["c", "d"]);
  });

  test("over real ties: to a bridge by one work, and on by another", async () => {
    expect(pathsOf(rank(await modelOf()))).toEqual(["bridgingPartners p b q c", "networkReach p b q c r d"]);
  });

  test("to its own industry only when asked", async () => {
    expect(namesOf(rank(await modelOf(), "a", { isCrossIndustry: false })).toSorted()).toEqual(["c", "d", "x"]);
  });

  test("to nobody whose industry is unknown, across industries", async () => {
    const model = await modelOf("institution:y PARTICIPATES_IN project:q");
    expect(namesOf(rank(model))).not.toContain("y");
    expect(namesOf(rank(model, "a", { isCrossIndustry: false }))).toContain("y");
  });

  test("by a stated cooperation as by a work of two", async () => {
    const model = await modelOf(
      "institution:d COOPERATES_WITH institution:g",
      "institution:g ACTIVE_IN industry:gb-07",
    );
    expect(pathsOf(rank(model, "c"))).toContain("bridgingPartners r d g");
  });
});

describe("never suggested is", () => {
  test.each([
    ["one met in common work", "institution:c PARTICIPATES_IN project:p"],
    ["one invested in", "institution:a INVESTED_IN institution:c"],
    ["a part of the same house", "institution:c PART_OF institution:a"],
    ["a look-alike", "institution:a DIFFERENT_FROM institution:c"],
    ["one that may be the same", "institution:a POSSIBLY_SAME_AS institution:c"],
  ])("%s", async (_what, tie) => {
    expect(namesOf(rank(await modelOf(tie)))).not.toContain("c");
  });

  test("a fellow member of an alliance, unless asked for", async () => {
    const model = await modelOf("institution:a MEMBER_OF alliance:w", "institution:c MEMBER_OF alliance:w");
    expect(namesOf(rank(model))).not.toContain("c");
    expect(namesOf(rank(model, "a", { includesFellows: true }))).toContain("c");
  });

  test("somebody to whom an alliance alone leads: belonging is not cooperation", async () => {
    const model = await modelOf(
      "institution:b MEMBER_OF alliance:w",
      "institution:e MEMBER_OF alliance:w",
      "institution:e MEMBER_OF alliance:v",
    );
    expect(namesOf(rank(model))).toEqual(["c", "d"]);
  });
});

describe("a score", () => {
  test("is the sum of its terms, seven of them, in their order", async () => {
    for (const { score } of rank(await modelOf()).pairs) {
      expect(score.terms.map(({ term }) => term)).toEqual(partnerTermNames);
      expect(score.terms.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score.score);
    }
  });

  test("is the same asked for by itself", async () => {
    const model = await modelOf();
    const [first] = rank(model).pairs;
    const scoreOf = scorerFor(model, model.lookFrom(placeOf(model, "a")), false);
    expect(scoreOf(placeOf(model, "c"))).toBe(first?.score.score);
  });

  test("and an order do not change with the order of the questions before", async () => {
    const model = await modelOf();
    const before = rank(model);
    rank(model, "e");
    rank(model, "c", { isStrict: true });
    expect(rank(model)).toEqual(before);
  });

  test("is lower for the well-connected where the dial says so, by a term of its own", async () => {
    const model = await modelOf();
    const [likely, lesser] = [0, 1].map((novelty) =>
      rank(model, "a", { novelty }).pairs.find(({ to }) => to === "institution:c"),
    );
    expect(lesser?.score.terms.at(-1)).toMatchObject({ term: "lesserKnown", value: Math.log(3) });
    expect(lesser?.score.score).toBeCloseTo((likely?.score.score ?? 0) - 0.45 * Math.log(3), 12);
  });
});

describe("of a former day", () => {
  const dated = ["p 2010", "q 2012-05-01", "r 2014"].map((line) => `project:${line.replace(" ", " startDate=")}`);
  const rankOn = async (day: string, ...more: readonly string[]): Promise<readonly string[]> =>
    namesOf(rank(await PartnerModel.build(projectionOf(...world, ...dated, ...more), day)));

  test("work counts that had begun by then, and nothing later", async () => {
    expect(await rankOn("2013-12-31")).toEqual(["c"]);
    expect(await rankOn("2014-12-31")).toEqual(["c", "d"]);
    expect(await rankOn("2012-04-30")).toEqual([]);
  });

  test("a stated cooperation counts from when it may have held", async () => {
    const stated = [
      "institution:c COOPERATES_WITH institution:g validFrom=2013-01-01",
      "institution:g ACTIVE_IN industry:gb-07",
    ];
    expect(await rankOn("2012-12-31", ...stated)).toEqual(["c"]);
    expect(await rankOn("2013-01-01", ...stated)).toEqual(["c", "g"]);
  });

  test("nobody is suggested who has been met since", async () => {
    const met = ["institution:a LEADS_PROJECT project:v", "institution:c PARTICIPATES_IN project:v"];
    expect(await rankOn("2013-12-31", "project:v startDate=2015", ...met)).toEqual([]);
  });
});

test("the evidence of common work is as old as the work, whatever the date of the table that tells of it", async () => {
  const lines = world.map((line) => (line.includes("project:") ? `${line} asOf=2018` : line));
  const model = await PartnerModel.build(
    projectionOf(...lines, "project:p startDate=2005", "project:q startDate=2006-07"),
  );
  const [first] = rank(model).pairs;
  const meetings = first?.meetings ?? [];
  expect(newestDate(model.projection, meetings)).toBe("2006-07");
  const codes = findCautions(model.projection, ["institution:a", "institution:c"], meetings, 2018).map(
    ({ code }) => code,
  );
  expect(codes).toContain("OLD");
});

describe("a pair asked for by itself", () => {
  test.each([
    { isStrict: false, novelty: 0 },
    { isStrict: false, novelty: 0.5 },
    { isStrict: true, novelty: 0 },
  ])("has the score of the asker's list, %o", async (conditions) => {
    const model = await modelOf();
    for (const asker of ["a", "c"]) {
      const [first] = rank(model, asker, conditions).pairs;
      const other = model.placeOf(first?.to ?? "") ?? -1;
      const alone = comparePartners(model, placeOf(model, asker), other, conditions);
      expect(alone?.score.score).toBe(first?.score.score);
      expect(alone?.from).toBe(`institution:${asker}`);
    }
  });

  test("has another score from its other end", async () => {
    const model = await modelOf("institution:c PARTICIPATES_IN project:t", "institution:h PARTICIPATES_IN project:t");
    const [there, back] = [
      ["a", "c"],
      ["c", "a"],
    ].map(([one = "", other = ""]) =>
      comparePartners(model, placeOf(model, one), placeOf(model, other), { isStrict: false, novelty: 0 }),
    );
    expect(there?.score.score).not.toBeCloseTo(back?.score.score ?? 0, 3);
  });
});

describe("in strict mode", () => {
  test("the listed paths are the score, and without one nobody is ranked", async () => {
    const { pairs } = rank(await modelOf(), "a", { isStrict: true });
    expect(pairs.map(({ to }) => to)).toEqual(["institution:c"]);
    const [pair] = pairs;
    const listed = (pair?.meetings ?? []).reduce((sum, { value }) => sum + value, 0);
    expect(pair?.score.score).toBeCloseTo(Math.log1p(listed), 12);
  });

  test("a sixth bridge adds nothing", async () => {
    const bridges = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => [
        `institution:a PARTICIPATES_IN project:l${index}`,
        `institution:z${index} PARTICIPATES_IN project:l${index}`,
        `institution:z${index} PARTICIPATES_IN project:m${index}`,
        `institution:e PARTICIPATES_IN project:m${index}`,
      ]).flat();
    const models = await Promise.all([5, 6].map((count) => modelOf(...bridges(count))));
    const scores = models.map((model) =>
      rank(model, "a", { isStrict: true }).pairs.find(({ to }) => to === "institution:e"),
    );
    expect(scores[1]?.meetings).toHaveLength(5);
    expect(scores[1]?.score.score).toBeCloseTo(scores[0]?.score.score ?? 0, 12);
  });
});
