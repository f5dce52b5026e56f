import { isTie } from "@alliance-atlas/cypher/facts";
import type { SeedProblem } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { addAllianceFacts, alliancesTable } from "../../../../seed/tables/alliance-facts.ts";
import { readRows } from "../../../support/tables.ts";

const cells = {
  name: "甲联盟",
  short_name: "甲",
  level: "other",
  level_basis: "",
  batch_year: "",
  founded_iso: "",
  chair_or_lead_unit: "丙公司",
};

function read(change: Partial<typeof cells>): { facts: readonly string[]; problems: readonly SeedProblem[] } {
  const { facts, problems } = readRows(addAllianceFacts, alliancesTable, [{ ...cells, ...change }]);
  const ids = facts.filter((fact) => isTie(fact) || fact.property !== "name").map(({ factId }) => factId);
  return { facts: ids, problems };
}

describe("a level of the table of alliances", () => {
  test.each([
    ["national pilot", ["level/NATIONAL_PILOT", "pilotStatus/PILOT"]],
    ["national pilot (unconfirmed)", ["level/NATIONAL", "pilotStatus/UNCONFIRMED"]],
    ["key cultivation", ["level/NATIONAL_KEY_CULTIVATION", "pilotStatus/KEY_CULTIVATION"]],
    ["national (status not stated)", ["level/NATIONAL"]],
    ["national network member", ["REGISTERED_WITH/institution:lianmeng-xiefawang"]],
    ["provincial", ["level/PROVINCIAL"]],
    ["city", ["level/CITY"]],
    ["other", ["level/OTHER"]],
  ])("%s says %j", (level, facts) => {
    expect(read({ level })).toEqual({ facts: facts.map((fact) => `alliance:a/${fact}`), problems: [] });
  });

  test("says no membership of the network where the row took it from the documents, which do not say it", () => {
    const level = "national network member";
    expect(read({ level, level_basis: "见种子文本" })).toEqual({ facts: [], problems: [] });
  });

  test("that nobody knows is refused with its line and column", () => {
    expect(read({ level: "galactic" }).problems).toEqual([
      { file: "tables/alliances.csv", line: 2, field: "level", reason: '"galactic" is no known level' },
    ]);
  });
});

describe("a year of the table of alliances", () => {
  test("says since when a pilot is one", () => {
    expect(read({ level: "national pilot", batch_year: "2010" }).facts).toContain("alliance:a/pilotSince/2010");
    expect(read({ level: "key cultivation", batch_year: "2013年12月" }).facts).toContain("alliance:a/pilotSince/2013");
  });

  test.each(["national (status not stated)", "national pilot (unconfirmed)", "provincial", "national network member"])(
    "says nothing of an alliance whose level is %s",
    (level) => {
      expect(read({ level, batch_year: "2010" }).facts).not.toContain("alliance:a/pilotSince/2010");
    },
  );

  test("that is in words says nothing", () => {
    expect(read({ level: "national pilot", batch_year: "第一批" }).facts).toHaveLength(2);
  });
});

describe("a row of the table of alliances", () => {
  test("gives the day on which its alliance was founded, as exactly as it is written", () => {
    expect(read({ founded_iso: "2007-06" }).facts).toContain("alliance:a/founded/2007-06");
  });

  test("gives no tie of its chair or lead unit, as that column mixes four things", () => {
    expect(read({}).facts.filter((fact) => fact.includes("institution:c"))).toEqual([]);
  });

  test("proves the canonical name of its alliance", () => {
    const { facts } = readRows(addAllianceFacts, alliancesTable, [cells]);
    expect(facts).toContainEqual(
      expect.objectContaining({ factId: "alliance:a/name/甲联盟", nameType: "canonical", trust: "C" }),
    );
  });

  test.each(["丙公司", "无名联盟"])("is refused where %s is no alliance", (name) => {
    expect(read({ name }).problems.map(({ field, reason }) => [field, reason])).toEqual([
      ["name", `nothing is named "${name}"; define it or add it as a name`],
    ]);
  });
});
