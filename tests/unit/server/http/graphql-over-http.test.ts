import { makeYoga } from "@alliance-atlas/server/http";
import { serverAudits } from "graphql-http";
import { pino } from "pino";
import { expect, test } from "vitest";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const yoga = makeYoga(unaskedGraph(), pino({ level: "silent" }));
const audits = serverAudits({
  url: "http://atlas.test/graphql",
  fetchFn: (address: string, init: RequestInit) => yoga.fetch(address, init),
});

/**
 * What a server may, and this one does not: variables that don't fit answer 200 to those who accept application/json
 * alone, as older clients expect.
 */
const notices = ["3E3A", "8764"];

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("%s %s", async (id, _name, audit) => {
  const result = await audit();
  const expected = notices.includes(id) ? "notice" : "ok";
  expect(result.status, "reason" in result ? result.reason : "").toBe(expected);
});
