import type { Graph } from "@alliance-atlas/cypher";
import { loadRows, type GraphRows } from "@alliance-atlas/cypher/write";
import { prepareSeed } from "@alliance-atlas/seed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clear, connect, loadWorld, smallWorld } from "../../support/graph.ts";
import { ask, contentsOf, contentsOfRows, type Contents } from "../../support/graph-contents.ts";
import { inputOf, proofRow, thingRow, tieRow, valueRow } from "../../support/graph-rows.ts";

let graph: Graph;
let world: GraphRows;
let before: readonly [Contents, unknown];

beforeAll(async () => {
  graph = connect();
  world = (await prepareSeed(smallWorld)).rows;
  await loadWorld(graph, smallWorld);
  before = await held();
});
afterAll(async () => {
  await graph.close();
});

const silent = (): undefined => undefined;

/** What the graph holds, and which state of the data it says that is. */
async function held(): Promise<readonly [Contents, unknown]> {
  return [await contentsOf(graph), await ask(graph, "MATCH (a:Atlas {key: 'data'}) RETURN a {.*} AS state")];
}

describe("a load that fails in the middle leaves the graph as it was", () => {
  const tie = tieRow("institution:jia-daxue CHAIRS alliance:gudao");

  test.each<readonly [string, (rows: GraphRows) => Partial<GraphRows>, string, RegExp]>([
    [
      "a tie ends at a thing that is not there",
      ({ ties }) => ({ ties: [...ties.slice(0, -1), tieRow("institution:jia-daxue CHAIRS alliance:nowhere")] }),
      "FAILED",
      /^load: ties: 1 of 1 rows name a thing that is not there$/,
    ],
    [
      "a value is of a thing that is not there",
      ({ ties, values }) => ({ ties: [...ties, tie], values: [...values, valueRow("alliance:nowhere", "2010")] }),
      "FAILED",
      /values: 1 of 1 rows/,
    ],
    [
      "a proof is found in a source that is not there",
      ({ ties, proofs }) => ({ ties: [...ties, tie], proofs: [...proofs, proofRow(tie.factId, "document:nowhere")] }),
      "FAILED",
      /proofs: 1 of 1 rows/,
    ],
    [
      "a tie comes twice, which the constraint refuses",
      ({ ties }) => ({ ties: [...ties, tie, tie] }),
      "CONFLICT",
      /already exists/,
    ],
    [
      "a thing has no name, which its shape refuses",
      ({ entities, ties }) => ({ entities: [...entities, thingRow("topic:new", "")], ties: [...ties, tie] }),
      "INVALID",
      /write-entities/,
    ],
    [
      "a value of it can't be a property",
      ({ entities }) => ({
        entities: [
          thingRow("topic:other"),
          ...entities,
          {
            ...thingRow("topic:new"),
            properties: { ...thingRow("topic:new").properties, names: ["a", "b"], degree: Number.NaN },
          },
        ],
      }),
      "INVALID",
      /write-entities/,
    ],
  ])("where %s", async (_why, change, code, message) => {
    const input = inputOf({ ...world, ...change(world) });
    await expect(loadRows(graph, input, silent)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(await held()).toEqual(before);
  });

  test("and the next load that is whole is written", async () => {
    const rows = { ...world, ties: [...world.ties, tie] };
    const report = await loadRows(graph, inputOf(rows), silent);
    expect(report.ties).toEqual({ created: 1, changed: 0, removed: 0 });
    expect(await contentsOf(graph)).toEqual(contentsOfRows(rows));
  });
});

describe("rows of another owner", () => {
  const own = {
    entities: [thingRow("institution:imported")],
    ties: [tieRow("institution:imported MEMBER_OF alliance:gudao")],
  };

  beforeAll(async () => {
    await clear(graph);
    await loadRows(graph, inputOf(world), silent);
    await loadRows(graph, inputOf(own, { origin: "import" }), silent);
  });

  test("are kept when the first owner's load is repeated", async () => {
    const report = await loadRows(graph, inputOf(world), silent);
    expect([report.things, report.ties]).toEqual([
      { created: 0, changed: 0, removed: 0 },
      { created: 0, changed: 0, removed: 0 },
    ]);
    const both = { ...world, entities: [...world.entities, ...own.entities], ties: [...world.ties, ...own.ties] };
    expect(await contentsOf(graph)).toEqual(contentsOfRows(both));
  });

  test("may not state a tie that the first owner states, as a tie stands once", async () => {
    const [first] = world.ties;
    const input = inputOf({ ...own, ties: first === undefined ? [] : [...own.ties, first] }, { origin: "import" });
    await expect(loadRows(graph, input, silent)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("go when their own owner takes them away, and the other's stay", async () => {
    await loadRows(graph, inputOf({}, { origin: "import" }), silent);
    expect(await contentsOf(graph)).toEqual(contentsOfRows(world));
  });
});
