import { createServer } from "node:net";
import { once } from "node:events";
import { Graph, type GraphErrorCode } from "@alliance-atlas/cypher";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findNeighbors } from "../../../../cypher/queries/find-neighbors.ts";
import { toTieConditionParameters } from "../../../../cypher/queries/tie-conditions.ts";

let graph: Graph;

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  return address.port;
}

beforeEach(async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  graph = new Graph({ uri, user: "neo4j", password: "none", database: "neo4j" });
});
afterEach(async () => {
  await graph.close();
});

const neighbors = {
  ...toTieConditionParameters({}),
  id: "alliance:a",
  relations: null,
  labels: null,
  wantsCenter: false,
  wantsTies: false,
  wantsMore: false,
  perRelation: 5,
};

async function codeOf(work: Promise<unknown>): Promise<GraphErrorCode | undefined> {
  return work.then(
    () => undefined,
    (error: { code: GraphErrorCode }) => error.code,
  );
}

describe("a graph that can't be reached", () => {
  test("says so when it is asked whether it is there", async () => {
    expect(await codeOf(graph.verify())).toBe("UNAVAILABLE");
  });

  test("is not asked where the parameters have the wrong shape", async () => {
    const wrong = { ...neighbors, perRelation: 0.5 };
    await expect(graph.run(findNeighbors, wrong)).rejects.toMatchObject({
      code: "INVALID",
      statement: "find-neighbors",
    });
  });

  test("is not waited for by a caller who went away", async () => {
    const options = { signal: AbortSignal.abort() };
    expect(await codeOf(graph.run(findNeighbors, neighbors, options))).toBe("CANCELLED");
  });
});
