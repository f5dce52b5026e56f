import { GraphError, type GraphErrorCode } from "@alliance-atlas/cypher";
import { expect, test } from "vitest";
import { badInput, toUserError, userError } from "../../../server/errors.ts";

test("an error for the asker bears its code, and a hint where there is one", () => {
  expect(userError("NOT_FOUND", "nothing").extensions).toEqual({ code: "NOT_FOUND" });
  expect(badInput("no id", "write kind:slug").extensions).toEqual({ code: "BAD_USER_INPUT", hint: "write kind:slug" });
});

test.each([
  ["QUERY_TOO_LARGE", 400],
  ["QUERY_TOO_DEEP", 400],
  ["COST_EXCEEDED", 400],
  ["UNSUPPORTED_MEDIA_TYPE", 415],
] as const)("%s answers the request itself, with status %i", (code, status) => {
  expect(userError(code, "too much").extensions["http"]).toEqual({ status });
});

test.each([
  ["UNAVAILABLE", "SERVICE_UNAVAILABLE"],
  ["UNAUTHENTICATED", "SERVICE_UNAVAILABLE"],
  ["TIMEOUT", "TIMEOUT"],
  ["CANCELLED", "CANCELLED"],
] as const)("of a graph that failed with %s the asker is told %s and nothing of its inside", (code, told) => {
  const error = toUserError(new GraphError(code, "find-paths", new Error("bolt://secret:7687")));
  expect(error?.extensions["code"]).toBe(told);
  expect(error?.message).not.toMatch(/secret|find-paths|bolt/);
});

test.each(["CONFLICT", "INVALID", "FAILED"] satisfies GraphErrorCode[])(
  "a fault of ours, %s, is told to nobody",
  (code) => {
    expect(toUserError(new GraphError(code, "find-paths", new Error("x")))).toBeUndefined();
  },
);

test("an error of any other kind is told to nobody", () => {
  expect(toUserError(new Error("x"))).toBeUndefined();
  expect(toUserError("x")).toBeUndefined();
});
