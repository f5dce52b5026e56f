import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { differences, formatChecksums, hashFolder, parseChecksums } from "../../../../cypher/local/jars/checksums.ts";
import { parseWrapperProperties } from "../../../../cypher/local/jars/provide-maven.ts";
import { readNeo4jVersion } from "../../../../cypher/local/jars/provide-jars.ts";
import { mavenFolder } from "../../../../cypher/local/jars/run-maven.ts";

const one = "1".repeat(64);
const two = "2".repeat(64);

test("a list is read as it was written", () => {
  const checksums = new Map([
    ["b_2.13-1.0.jar", two],
    ["a.jar", one],
  ]);
  const text = formatChecksums(checksums);
  expect(text).toBe(`${one}  a.jar\n${two}  b_2.13-1.0.jar\n`);
  expect(parseChecksums(text)).toEqual(checksums);
});

test.each(["abc  a.jar", `${one} a.jar`, `${one}  ../a.jar`, `${one.toUpperCase().replaceAll("1", "F")}  a.jar`])(
  "%j is no line of a list",
  (line) => {
    expect(() => parseChecksums(line)).toThrow("not a checksum line");
  },
);

test("missing, surplus and changed files are differences", () => {
  const expected = new Map(Object.entries({ same: one, changed: one, missing: one }));
  const actual = new Map(Object.entries({ same: one, changed: two, surplus: one }));
  expect(differences(expected, actual)).toEqual(["changed", "missing", "surplus"]);
});

test("files of a folder are hashed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hashes-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "abc"), "abc");
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await hashFolder(folder)).toEqual(new Map([["abc", sha256]]));
});

test("the committed list belongs to the version in the pom, and the wrapper's Maven is pinned", async () => {
  const list = parseChecksums(await readFile(join(mavenFolder, "jars.sha256"), "utf8"));
  const version = await readNeo4jVersion();
  expect([...list.keys()]).toEqual(expect.arrayContaining([`neo4j-${version}.jar`, `neo4j-server-${version}.jar`]));
  const properties = await readFile(join(mavenFolder, ".mvn/wrapper/maven-wrapper.properties"), "utf8");
  expect(parseWrapperProperties(properties).sha256).toMatch(/^[0-9a-f]{64}$/);
});
