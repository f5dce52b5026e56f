import { expect, test } from "vitest";
import { machineMegabytes, planMemory } from "../../../../cypher/local/server/memory.ts";

test.each([
  [1_024, { heapMegabytes: 512, pageCacheMegabytes: 128 }],
  [4_096, { heapMegabytes: 1_024, pageCacheMegabytes: 410 }],
  [65_536, { heapMegabytes: 2_048, pageCacheMegabytes: 1_024 }],
])("a machine of %i MB gives Neo4j %j", (machine, plan) => {
  expect(planMemory(machine)).toEqual(plan);
});

test("this machine has a memory that can be planned with", () => {
  expect(machineMegabytes()).toBeGreaterThan(100);
});
