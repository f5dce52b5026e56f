import { Graph } from "@alliance-atlas/cypher";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { StatementText } from "../../../cypher/access/statement-text.ts";
import type { Statement } from "../../../cypher/access/statement.ts";
import { clear, connect } from "../../support/graph.ts";
import { ask } from "../../support/graph-contents.ts";

let graph: Graph;

beforeAll(() => {
  graph = connect();
});
afterAll(async () => {
  await graph.close();
});
beforeEach(async () => {
  await clear(graph);
});

/** Takes longer than anybody would wait. */
const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b RETURN max(a * b % 7) AS answer";

function statement<Row>(
  name: string,
  text: string,
  access: "READ" | "WRITE",
  row: z.ZodType<Row>,
): Statement<object, Row> {
  return { name, text: new StatementText(text), access, parameters: z.looseObject({}), row };
}

const count = z.object({ count: z.number() });
const makeTopic = statement("make-topic", "CREATE (n:Entity {id: $id}) RETURN count(n) AS count", "WRITE", count);

async function ids(): Promise<readonly unknown[]> {
  return (await ask(graph, "MATCH (n:Entity) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
}

describe("a question", () => {
  test("is given up when its time is up", async () => {
    const asked = graph.ask({ name: "endless", text: endless, parameters: {} }, { timeout: 50 });
    await expect(asked).rejects.toMatchObject({ code: "TIMEOUT", statement: "endless" });
  });

  test("is given up when the asker goes away", async () => {
    const asker = new AbortController();
    const asked = graph.ask({ name: "endless", text: endless, parameters: {} }, { signal: asker.signal });
    asker.abort();
    await expect(asked).rejects.toMatchObject({ code: "CANCELLED", statement: "endless" });
  });

  test("leaves the graph free for the next one after it was given up", async () => {
    await graph.ask({ name: "endless", text: endless, parameters: {} }, { timeout: 50 }).catch(() => undefined);
    expect(await ask(graph, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("takes whole numbers as such, in limits and in lists", async () => {
    const text = "UNWIND $rows AS row RETURN row.n AS n, valueType(row.n) AS type ORDER BY n LIMIT $limit";
    expect(await ask(graph, text, { rows: [{ n: 3 }, { n: 1 }, { n: 2.5 }], limit: 2 })).toEqual([
      { n: 1, type: "INTEGER NOT NULL" },
      { n: 2.5, type: "FLOAT NOT NULL" },
    ]);
  });

  test("fails by its name where its text is wrong", async () => {
    await expect(ask(graph, "RETRN 1")).rejects.toMatchObject({ code: "FAILED", statement: "test" });
  });

  test("fails where the rows are not of the shape that it says", async () => {
    const wrong = statement("wrong", "RETURN 'many' AS count", "READ", count);
    await expect(graph.run(wrong, {})).rejects.toMatchObject({ code: "FAILED", statement: "wrong" });
  });
});

describe("a write of several statements", () => {
  test("is done whole", async () => {
    await graph.write("two", async (transaction) => {
      await transaction.run(makeTopic, { id: "topic:a" });
      await transaction.run(makeTopic, { id: "topic:b" });
    });
    expect(await ids()).toEqual(["topic:a", "topic:b"]);
  });

  test("is not done at all where one of them breaks a constraint", async () => {
    const work = graph.write("twice", async (transaction) => {
      await transaction.run(makeTopic, { id: "topic:a" });
      await transaction.run(makeTopic, { id: "topic:a" });
    });
    await expect(work).rejects.toMatchObject({ code: "CONFLICT", statement: "twice" });
    expect(await ids()).toEqual([]);
  });

  test("is not done at all where the work itself fails", async () => {
    const work = graph.write("fails", async (transaction) => {
      await transaction.run(makeTopic, { id: "topic:a" });
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    expect(await ids()).toEqual([]);
  });

  test("gives what its work gives", async () => {
    const rows = await graph.write("one", (transaction) => transaction.run(makeTopic, { id: "topic:a" }));
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe("a lock", () => {
  test("keeps a second one out until the first is done", async () => {
    const other = connect();
    const events: string[] = [];
    let second: Promise<void> = Promise.resolve();
    await graph.withLock("test", async () => {
      events.push("first begins");
      second = other.withLock("test", async () => void events.push("second begins"));
      for (let round = 0; round < 20; round += 1) await ask(graph, "RETURN 1 AS one");
      events.push("first ends");
    });
    await second;
    await other.close();
    expect(events).toEqual(["first begins", "first ends", "second begins"]);
  });

  test("keeps nobody out of another lock", async () => {
    const inner = await graph.withLock("one", () => graph.withLock("other", async () => "inside"));
    expect(inner).toBe("inside");
  });

  test("is let go where its work fails, and passes the failure on", async () => {
    await expect(graph.withLock("test", () => Promise.reject(new RangeError("no")))).rejects.toThrow("no");
    expect(await graph.withLock("test", async () => "free")).toBe("free");
  });
});

describe("a graph", () => {
  test("says that it is there", async () => {
    await expect(graph.verify()).resolves.toBeUndefined();
  });

  test("tells a wrong password from a graph that is not there", async () => {
    const stranger = new Graph({ ...inject("neo4j"), password: "not the password", database: "neo4j" });
    await expect(stranger.verify()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await stranger.close();
  });

  test("says that it is not there where its database is unknown", async () => {
    const lost = new Graph({ ...inject("neo4j"), database: "nowhere" });
    await expect(lost.verify()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await lost.close();
  });
});
