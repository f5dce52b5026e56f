import { expect, test } from "vitest";
import { cutWindow } from "../../../bench/backtest/cut-window.ts";
import type { Window } from "../../../bench/backtest/read-window.ts";

const domains: Readonly<Record<string, string>> = { a: "X", b: "X", c: "Y", d: "Y", e: "Z", f: "", later: "Z" };
const projects: Readonly<Record<string, readonly [start: string, ...members: string[]]>> = {
  first: ["2015-03-01", "a", "b"],
  second: ["2015-04-01", "c", "d", "e", "f"],
  outcome: ["2016-02-01", "a", "b", "c", "f", "later"],
  tooLate: ["2017-01-01", "a", "d"],
};
const all: Window = {
  orgs: Object.entries(domains).map(([id, domain]) => ({
    org_id: id,
    type: "HES",
    country: "DE",
    primary_domain: domain,
  })),
  projects: Object.entries(projects).map(([id, [start]]) => ({ project_id: id, start_date: start, topics: "T" })),
  participations: Object.entries(projects).flatMap(([id, [, ...members]]) =>
    members.map((org) => ({ project_id: id, org_id: org, role: "participant" })),
  ),
  sources: ["e"],
  pairs: [],
};

test("what began on the day or after it is unknown, and so are those who came with it", () => {
  const { window } = cutWindow(all, "2016-01-01");
  expect(window.projects.map(({ project_id: id }) => id)).toEqual(["first", "second"]);
  expect(window.orgs.map(({ org_id: id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(window.participations.every(({ project_id: id }) => ["first", "second"].includes(id))).toBe(true);
});

test("the outcome is who first met across known domains within the year, and they are whom is ranked for", () => {
  const { window, truth } = cutWindow(all, "2016-01-01");
  expect(Object.fromEntries(truth.partners)).toEqual({
    a: new Set(["c"]),
    b: new Set(["c"]),
    c: new Set(["a", "b"]),
  });
  expect([...window.sources].toSorted()).toEqual(["a", "b", "c"]);
});

test("a realised pair is compared with two whose partner has as many partners, or not at all", () => {
  const { window, truth } = cutWindow(all, "2016-01-01");
  // Of those whom a has not met, d and e know three others as c does.
  const groups = Map.groupBy(truth.labels, ({ group }) => group);
  const pairOf = new Map(window.pairs.map((pair) => [pair.pair_id, pair]));
  const compared = [...groups.values()].map((group) =>
    group.map(({ pair_id: id, label }) => `${label} ${pairOf.get(id)?.source_id} ${pairOf.get(id)?.target_id}`),
  );
  expect(compared.map(([realised]) => realised).toSorted()).toEqual(["1 a c", "1 b c"]);
  for (const [, ...others] of compared) expect(others.map((row) => row.slice(-1)).toSorted()).toEqual(["d", "e"]);
});

test("a day after which nobody met anybody is refused", () => {
  expect(() => cutWindow(all, "2020-01-01")).toThrow("choose another day");
});
