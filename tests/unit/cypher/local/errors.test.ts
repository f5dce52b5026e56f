import { expect, test } from "vitest";
import { AlreadyRunningError, LocalNeo4jError, toLocalNeo4jError } from "../../../../cypher/local/errors.ts";

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: something`), { code });
}

test.each([
  ["ENOSPC", "DISK_FULL"],
  ["EDQUOT", "DISK_FULL"],
  ["EACCES", "START_FAILED"],
  ["ENOTFOUND", "NO_NETWORK"],
  ["EAI_AGAIN", "NO_NETWORK"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "NO_NETWORK"],
])("the fault %s becomes %s and names the place", (code, expected) => {
  const error = toLocalNeo4jError(fault(code), "/some/place");
  expect(error).toBeInstanceOf(LocalNeo4jError);
  expect(error).toMatchObject({ code: expected, message: expect.stringContaining("/some/place") });
});

test("the reason of a failed fetch is found in its cause", () => {
  const error = new TypeError("fetch failed", { cause: fault("ECONNREFUSED") });
  expect(toLocalNeo4jError(error, "https://example.org")).toMatchObject({ code: "NO_NETWORK", cause: error });
});

test("faults that are ours or unknown stay as they are", () => {
  const ours = new LocalNeo4jError("NO_JAVA", "no Java");
  const unknown = new Error("a mistake in the program");
  expect(toLocalNeo4jError(ours, "")).toBe(ours);
  expect(toLocalNeo4jError(unknown, "")).toBe(unknown);
});

test("who already runs can be asked for its address", () => {
  const running = { uri: "bolt://127.0.0.1:7687", user: "neo4j", password: "secret", pid: 7 };
  const error = new AlreadyRunningError(running, 8, "/home");
  expect(error).toMatchObject({ code: "ALREADY_RUNNING", running });
  expect(error.message).not.toContain("secret");
});
