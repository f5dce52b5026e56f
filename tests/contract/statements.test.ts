import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/repository.ts";
import { readStatement, statementFiles } from "../support/statements.ts";

const maxLines = 40;
const maxHeaderLines = 3;
const writing = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|LOAD CSV)\b/;

function linesOf(file: string): readonly string[] {
  return readFileSync(path.join(root, file), "utf8").trimEnd().split("\n");
}

function codeOf(file: string): string {
  return linesOf(file)
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n");
}

/** Texts in quotes hold no clause and no parameter. */
function withoutTexts(code: string): string {
  return code.replaceAll(/"[^"]*"|'[^']*'/g, '""');
}

test("there are statements to hold to the rules", () => {
  expect(statementFiles.length).toBeGreaterThan(40);
});

describe.each(statementFiles)("%s", (file) => {
  test("has its TypeScript file beside it, which defines it by its name", async () => {
    expect(existsSync(path.join(root, file.replace(/\.cypher$/, ".ts")))).toBe(true);
    expect((await readStatement(file)).name).toBe(path.basename(file, ".cypher"));
  });

  test("is named in kebab case by what it does", () => {
    expect(path.basename(file)).toMatch(/^[a-z]+(-[a-z]+)+\.cypher$/);
  });

  test("begins with one to three lines that give its question and limits", () => {
    const header = linesOf(file).findIndex((line) => !line.startsWith("// "));
    expect(header).toBeGreaterThanOrEqual(1);
    expect(header).toBeLessThanOrEqual(maxHeaderLines);
  });

  test(`has at most ${maxLines} lines`, () => {
    expect(linesOf(file).length).toBeLessThanOrEqual(maxLines);
  });

  test("orders wherever it limits", () => {
    const clauses = withoutTexts(codeOf(file)).split(/\b(?=WITH\b|RETURN\b|MATCH\b|UNWIND\b)/);
    const unordered = clauses.filter((clause) => /\bLIMIT\b/.test(clause) && !/\bORDER BY\b[^]*\bLIMIT\b/.test(clause));
    expect(unordered).toEqual([]);
  });

  test("names its parameters in words, and needs each that its shape takes and no other", async () => {
    const named = withoutTexts(codeOf(file)).matchAll(/\$([A-Za-z_]\w*|\d+)/g);
    const { text, parameters } = await readStatement(file);
    // Some only bring lines of their own.
    const names = [...new Set([...[...named].flatMap(([, name]) => name ?? []), ...text.needs])];
    expect(names.filter((name) => !/^[a-z][a-zA-Z]+$/.test(name))).toEqual([]);
    expect(names.toSorted()).toEqual(Object.keys(parameters.shape).toSorted());
  });

  test("writes only where it says WRITE, and says so only where it writes", async () => {
    expect(writing.test(withoutTexts(codeOf(file)))).toBe((await readStatement(file)).access === "WRITE");
  });

  test("returns every column that its row takes", async () => {
    // Those of subqueries are indented; the statement's own stands at the beginning of a line.
    const returned =
      withoutTexts(codeOf(file))
        .split(/^RETURN\b/m)
        .at(-1) ?? "";
    const columns = Object.keys((await readStatement(file)).row.shape);
    expect(columns.filter((column) => !new RegExp(String.raw`\b${column}\b`).test(returned))).toEqual([]);
  });
});
