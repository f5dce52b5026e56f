import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { MigrationError, readMigrations, type Migration } from "@alliance-atlas/cypher";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "atlas-migrations-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(files: Readonly<Record<string, string>>): Promise<readonly Migration[]> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return readMigrations(pathToFileURL(`${folder}/`));
}

describe("migrations", () => {
  test("are read in the order of their numbers", async () => {
    const found = await read({
      "0002-b.cypher": "RETURN 2;",
      "0001-c.cypher": "RETURN 1;",
      "0003-a.cypher": "RETURN 3;",
    });
    expect(found.map(({ name, statements }) => [name, statements])).toEqual([
      ["0001-c", ["RETURN 1"]],
      ["0002-b", ["RETURN 2"]],
      ["0003-a", ["RETURN 3"]],
    ]);
  });

  test("stand beside other files", async () => {
    const found = await read({ "0001-a.cypher": "RETURN 1;", "README.md": "…", ".0002-b.cypher.swp": "" });
    expect(found).toHaveLength(1);
  });

  test.each([
    [
      "a number is left out",
      ["0001-a.cypher", "0003-b.cypher"],
      "0003-b.cypher leaves a gap or repeats a number: migration 2",
    ],
    [
      "a number is used twice",
      ["0001-a.cypher", "0001-b.cypher"],
      "0001-b.cypher leaves a gap or repeats a number: migration 2",
    ],
    ["the first is missing", ["0002-a.cypher"], "0002-a.cypher leaves a gap or repeats a number: migration 1"],
    ["a number has three digits", ["0001-a.cypher", "002-b.cypher"], "002-b.cypher is not named NNNN-what.cypher"],
    ["a name has an underscore", ["0001-a_b.cypher"], "0001-a_b.cypher is not named NNNN-what.cypher"],
    ["a name has capitals", ["0001-A.cypher"], "0001-A.cypher is not named NNNN-what.cypher"],
  ])("are refused where %s", async (_what, names, reason) => {
    const files = Object.fromEntries(names.map((name) => [name, "RETURN 1;"]));
    await expect(read(files)).rejects.toThrow(MigrationError);
    await expect(read(files)).rejects.toThrow(reason);
  });
});

describe("a migration's text", () => {
  test("is cut at semicolons that end a line, and at no other", async () => {
    const text = `CREATE INDEX a;\n\nMATCH (n {note: "x; y"})\nSET n.a = "; ";   \nRETURN 3\n`;
    const [migration] = await read({ "0001-a.cypher": text });
    expect(migration?.statements).toEqual(["CREATE INDEX a", 'MATCH (n {note: "x; y"})\nSET n.a = "; "', "RETURN 3"]);
  });

  test("may have lines of comment, even with a semicolon, and addresses within a line", async () => {
    const text = `// First;\n  // second;\nMATCH (n)\n// third;\nSET n.url = "https://graph.example//a";\n// last`;
    const [migration] = await read({ "0001-a.cypher": text });
    expect(migration?.statements).toEqual(['MATCH (n)\n\nSET n.url = "https://graph.example//a"']);
  });

  test("may end its lines as Windows does", async () => {
    const [migration] = await read({ "0001-a.cypher": "// One\r\nRETURN 1;\r\nRETURN 2;\r\n" });
    expect(migration?.statements).toEqual(["RETURN 1", "RETURN 2"]);
  });

  test("has the checksum that sha256sum gives its file, comments and spaces included", async () => {
    const [before] = await read({ "0001-a.cypher": "RETURN 1;\n" });
    const [after] = await read({ "0001-a.cypher": "RETURN 1; \n" });
    expect(before?.checksum).toBe("c2324e2234c8dfd4951efe05dfc8ce67b0b44049b4bf35e436be0ead4bdee294");
    expect(after?.checksum).not.toBe(before?.checksum);
  });
});

describe("the product's migrations", () => {
  test("each hold a statement and none holds two", () => {
    for (const { name, statements } of readMigrations()) {
      expect(statements.length, name).toBeGreaterThan(0);
      expect(
        statements.filter((statement) => statement.includes(";")),
        name,
      ).toEqual([]);
    }
  });

  test("can run again: each schema statement says IF NOT EXISTS or IF EXISTS", () => {
    const schema = readMigrations().flatMap(({ statements }) =>
      statements.filter((text) => /^(CREATE|DROP) /.test(text)),
    );
    expect(schema.filter((text) => !/IF (NOT )?EXISTS/.test(text))).toEqual([]);
  });
});
