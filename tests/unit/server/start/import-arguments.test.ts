import { expect, test } from "vitest";
import { readImportArguments } from "../../../../server/start/import-arguments.ts";

test("paths are those of the folder that the command was given in", () => {
  const given = ["--", "--mapping", "m.yaml", "--data", "../tables", "--strict", "--report", "/var/r.txt"];
  expect(readImportArguments(given, "/home/ada/atlas")).toEqual({
    mapping: "/home/ada/atlas/m.yaml",
    folder: "/home/ada/tables",
    isDryRun: false,
    isStrict: true,
    report: "/var/r.txt",
  });
});

test.each([
  [["--data", "d"], "An import needs --mapping."],
  [["--mapping", "m"], "An import needs --data."],
  [["--mapping", "m", "--data", "d", "--dryrun"], "Unknown option '--dryrun'"],
])("%j is refused with the usage", (given, reason) => {
  expect(() => readImportArguments(given, "/")).toThrow(reason);
  expect(() => readImportArguments(given, "/")).toThrow("Usage: pnpm run import --mapping FILE --data DIR");
});
