import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { dataFolder, readSeed } from "@alliance-atlas/seed";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { filesOf, root } from "../support/repository.ts";

const sources = "**/*.{ts,tsx,js,mjs,cypher,graphql,css,html,json,yaml,yml,md,toml,xml,sh,csv,svg}";
const hidden = [".ci/**/*", "cypher/local/maven/mvnw*", ".*rc.json", ".dockerignore", ".gitignore", "Dockerfile"];

const versions = z.record(z.string(), z.string()).default({});
const packageShape = z.looseObject({ dependencies: versions, devDependencies: versions });

const run = promisify(execFile);

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** Lines that match, as `file:line text`. */
function linesWith(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe("the repository", () => {
  const files = [sources, ...hidden].flatMap(filesOf);

  test("is read whole by these tests", () => {
    expect(files).toEqual(expect.arrayContaining(["package.json", "cypher/index.ts", "Dockerfile", ".ci/run"]));
  });

  test("names no folder of the machine that it was written on", () => {
    // Put together here, so that this line does not find itself.
    const folders = ["work", "root"].join("|");
    expect(linesWith(files, new RegExp(String.raw`(?<![\w.$}\])-])/(?:${folders})(?![\w.-])`))).toEqual([]);
  });

  // What graphql-codegen writes for the web is held by its own check, in `pnpm check`.
  test.each(["server/schema/write-generated.ts", "web/tokens/write-palette-css.ts"])(
    "holds what %s writes, as it would write it now",
    async (script) => {
      const check = run(process.execPath, [path.join(root, script), "--check"]);
      await expect(check).resolves.toEqual({ stdout: "", stderr: "" });
    },
  );

  test("has the licence that its package names", () => {
    expect(JSON.parse(read("package.json"))).toMatchObject({ license: "MIT", private: true });
    expect(read("LICENSE")).toContain("MIT License");
  });

  test("pins every dependency exactly", () => {
    const loose = filesOf("{package.json,*/package.json}").flatMap((file) => {
      const { dependencies, devDependencies } = packageShape.parse(JSON.parse(read(file)));
      const all = Object.entries({ ...dependencies, ...devDependencies });
      return all.flatMap(([name, version]) =>
        /^(\d+\.\d+\.\d+\S*|workspace:\*)$/.test(version) ? [] : `${file} ${name} ${version}`,
      );
    });
    expect(loose).toEqual([]);
  });
});

describe("product code", () => {
  /** A line may show how an id reads, or be the example of a root field. The example queries of the page for queries are about real things. */
  const shown = /形如|such as|for instance|例 Example: `/;
  const examples = ["server/http/graphiql.ts"];
  const files = filesOf("{server,cypher,web}/**/*.{ts,tsx,cypher,graphql,css,html}");

  test("works for any data: it names nothing that the seed defines", async () => {
    const ids = new Set<string>((await readSeed(dataFolder)).entities.map(({ id }) => id));
    const named = linesWith(files, /\b[a-z]+:[a-z0-9]/).filter((line) =>
      [...line.matchAll(/\b[a-z]+:[a-z0-9]+(?:[-.][a-z0-9]+)*/g)].some(([id]) => ids.has(id)),
    );
    expect(named.filter((line) => !shown.test(line) && !examples.some((file) => line.startsWith(file)))).toEqual([]);
  });

  test("holds no name of an alliance in a statement", async () => {
    const { entities } = await readSeed(dataFolder);
    const names = entities.filter(({ id }) => id.startsWith("alliance:")).map(({ name }) => name);
    const texts = filesOf("cypher/**/*.cypher").map(read).join("\n");
    expect(names.filter((name) => texts.includes(name))).toEqual([]);
  });
});
