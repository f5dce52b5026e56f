import { expect, test } from "vitest";
import { ExportGate } from "../../../../server/export/export-gate.ts";

test("two exports of the whole graph run at once, a third is told to wait, until one has left", () => {
  const gate = new ExportGate();
  const leave = gate.enter("whole");
  gate.enter("whole");
  expect(() => gate.enter("whole")).toThrow("2 exports of the whole graph run already");
  leave();
  expect(() => gate.enter("whole")).not.toThrow();
});

test("parts of the graph have places of their own", () => {
  const gate = new ExportGate();
  gate.enter("whole");
  gate.enter("whole");
  const leaving = Array.from({ length: 8 }, () => gate.enter("part"));
  expect(() => gate.enter("part")).toThrow("8 exports run already");
  for (const leave of leaving) leave();
  expect(() => gate.enter("part")).not.toThrow();
});
