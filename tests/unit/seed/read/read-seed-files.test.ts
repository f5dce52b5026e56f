import { SeedError, type SeedProblem } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { readSeedFiles, type PlacedThing } from "../../../../seed/read/read-seed-files.ts";
import { folderOf } from "../../../support/seed-folder.ts";

const proof = "{ doc: document:d, lines: 1, words: 甲 }";

async function read(files: Readonly<Record<string, string>>): Promise<readonly PlacedThing[]> {
  return readSeedFiles(await folderOf(files));
}

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly SeedProblem[]> {
  const error = await read(files).catch((caught: unknown) => caught);
  if (!(error instanceof SeedError)) throw new Error("The files were read");
  return error.problems;
}

/** An alliance whose further lines begin on line 3. */
function alliance(rest: string): string {
  return `- id: alliance:a\n  name: 甲\n${rest}`;
}

/** A fact that begins on line 4. */
function fact(...lines: readonly string[]): string {
  return alliance(`  facts:\n    - ${lines.join("\n      ")}\n`);
}

describe("a malformed file", () => {
  test.each<readonly [string, string, number, string, string]>([
    [
      "a relation that the model lacks",
      fact("tie: CHAIR", "to: alliance:b", `proofs: [${proof}]`),
      4,
      "0.facts.0.tie",
      '"CHAIR" is no relation of the model',
    ],
    [
      "a tie without an end",
      fact("tie: CHAIRS", `proofs: [${proof}]`),
      4,
      "0.facts.0",
      "a tie names either its to or its from",
    ],
    [
      "a tie with two ends",
      fact("tie: CHAIRS", "to: alliance:b", "from: institution:c", `proofs: [${proof}]`),
      4,
      "0.facts.0",
      "a tie names either its to or its from",
    ],
    [
      "a value that the model lacks",
      fact("value: size", "is: 1", `proofs: [${proof}]`),
      4,
      "0.facts.0.value",
      '"size" is no value of the model',
    ],
    [
      "a fact without proofs",
      fact("value: founded", 'is: "2010"', "proofs: []"),
      6,
      "0.facts.0.proofs",
      "a fact needs a proof",
    ],
    [
      "a month that is none",
      fact("tie: CHAIRS", "to: alliance:b", "since: 2010-13", `proofs: [${proof}]`),
      6,
      "0.facts.0.since",
      "write a date as YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [
      "a kind that is none",
      "- name: 甲\n  id: planet:mars\n",
      2,
      "0.id",
      '"planet:mars" is not an id; write kind:slug with a known kind and lower-case Latin letters, digits, - or .',
    ],
    [
      "words of more than thirty characters",
      alliance(`  proofs:\n    - doc: document:d\n      words: ${"甲".repeat(31)}\n`),
      5,
      "0.proofs.0.words",
      "words are at most 30 characters",
    ],
    [
      "words that are a sentence",
      alliance("  proofs:\n    - doc: document:d\n      words: 甲联盟成立。\n"),
      5,
      "0.proofs.0.words",
      "words are names, numbers or dates, not sentences",
    ],
    [
      "a proof in something that is no document",
      alliance("  proofs:\n    - { doc: alliance:d, lines: 1, words: 甲 }\n"),
      4,
      "0.proofs.0.doc",
      "a proof's doc is the id of a document",
    ],
    [
      "lines that are no span",
      alliance('  proofs:\n    - doc: document:d\n      lines: "1,2"\n'),
      5,
      "0.proofs.0.lines",
      "write lines as 12 or 12-14",
    ],
    [
      "an inference without its rule",
      alliance("  proofs:\n    - { doc: document:d, basis: inferred }\n"),
      4,
      "0.proofs.0.rule",
      "an inferred proof names its rule, and only an inferred one does",
    ],
    [
      "a rule without an inference",
      alliance("  proofs:\n    - { doc: document:d, rule: name-prefix }\n"),
      4,
      "0.proofs.0.rule",
      "an inferred proof names its rule, and only an inferred one does",
    ],
    ["a key that nobody knows", alliance("  naem: 乙\n"), 1, "0", 'Unrecognized key: "naem"'],
    [
      "no name",
      "- id: alliance:a\n  basis: curated\n",
      1,
      "0.name",
      "Invalid input: expected string, received undefined",
    ],
    ["nothing", "[]\n", 1, "", "the file defines nothing"],
    [
      "one thing instead of a list",
      "id: alliance:a\nname: 甲\n",
      1,
      "",
      "Invalid input: expected array, received object",
    ],
  ])("with %s is refused at its line and field", async (_what, text, line, field, reason) => {
    expect(await problemsOf({ "alliances/a.yaml": text })).toEqual([{ file: "alliances/a.yaml", line, field, reason }]);
  });

  test.each([
    ["a quote that is not closed", '- id: alliance:a\n  name: "甲\n', 3, "Missing closing"],
    ["one key twice", "- id: alliance:a\n  name: 甲\n  name: 乙\n", 3, "Map keys must be unique"],
    ["a tab for spaces", "- id: alliance:a\n\tname: 甲\n", 2, "Unexpected scalar"],
    ["two documents", "- id: alliance:a\n  name: 甲\n---\n- id: alliance:b\n", 3, "multiple documents"],
  ])("that is no YAML, with %s, is refused at its line", async (_what, text, line, reason) => {
    const [first] = await problemsOf({ "a.yaml": text });
    expect(first).toMatchObject({ file: "a.yaml", line, reason: expect.stringContaining(reason) });
  });

  test.each(["。", "!", "?", ";", "\uFF01", "\uFF1F", "\uFF1B"])("may not end its words with %s", async (sign) => {
    const [problem] = await problemsOf({
      "a.yaml": alliance(`  proofs:\n    - { doc: document:d, lines: 1, words: "甲${sign}" }\n`),
    });
    expect(problem?.reason).toBe("words are names, numbers or dates, not sentences");
  });

  test("that lacks a key is named with the line of the fact that lacks it", async () => {
    const first = fact("value: memberCount", "is: 30", `proofs: [${proof}]`);
    expect(await problemsOf({ "a.yaml": `${first}    - value: founded\n      proofs: [${proof}]\n` })).toEqual([
      { file: "a.yaml", line: 7, field: "0.facts.1.is", reason: "Invalid input" },
    ]);
  });

  test("is listed with all that is wrong with it and with every other", async () => {
    const problems = await problemsOf({
      "b.yaml": fact("value: size", "is: 1", "since: x", `proofs: [${proof}]`),
      "a.yaml": "[]",
      "c.yaml": alliance(""),
    });
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ["a.yaml", ""],
      ["b.yaml", "0.facts.0.value"],
      ["b.yaml", "0.facts.0"],
    ]);
  });

  test("is named with place, field and reason in the message that a person reads", async () => {
    await expect(read({ "a.yaml": fact("value: size", "is: 1", `proofs: [${proof}]`) })).rejects.toThrow(
      'The seed has 1 problem(s):\na.yaml:4: 0.facts.0.value: "size" is no value of the model',
    );
  });
});

describe("a well-formed file", () => {
  test("gives its things with the lines that they and their facts stand at", async () => {
    const text = `# Comment\n- id: alliance:a\n  name: 甲\n  facts:\n    - value: founded\n      is: "2010"\n      proofs: [${proof}]\n\n    - tie: CHAIRS\n      from: institution:b\n      proofs: [${proof}]\n- id: alliance:b\n  name: 乙\n`;
    const things = await read({ "alliances/a.yaml": text });
    expect(things.map(({ id, file, line, factLines }) => ({ id, file, line, factLines }))).toEqual([
      { id: "alliance:a", file: "alliances/a.yaml", line: 2, factLines: [5, 9] },
      { id: "alliance:b", file: "alliances/a.yaml", line: 12, factLines: [] },
    ]);
  });

  test("may hold the longest words: thirty characters, counted as people count them", async () => {
    const words = "𠀀".repeat(30);
    const [thing] = await read({ "a.yaml": alliance(`  proofs: [{ doc: document:d, lines: 1, words: ${words} }]\n`) });
    expect(thing?.proofs?.[0]?.words).toBe(words);
  });

  test("keeps an unquoted date a text and an unquoted year a number", async () => {
    const text = fact("value: founded", "is: 2010-05-01", `proofs: [${proof}]`).concat(
      `    - { value: memberCount, is: 2010, proofs: [${proof}] }\n`,
    );
    const [thing] = await read({ "a.yaml": text });
    expect(thing?.facts?.map((one) => ("is" in one ? one.is : undefined))).toEqual(["2010-05-01", 2010]);
  });

  test("is read in the order of file names, folders included; sources, tables and references are not things", async () => {
    const things = await read({
      "topics/z.yaml": "- { id: topic:z, name: 丙 }",
      "alliances/b.yaml": "- { id: alliance:b, name: 乙 }",
      "alliances/a.yaml": "- { id: alliance:a, name: 甲 }",
      "sources.yaml": "- nothing",
      "tables/dropped-rows.yaml": "- nothing",
      "reference/other.yaml": "- nothing",
      "README.md": "nothing",
    });
    expect(things.map(({ id }) => id)).toEqual(["alliance:a", "alliance:b", "topic:z"]);
  });
});
