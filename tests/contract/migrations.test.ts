import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readMigrations } from "@alliance-atlas/cypher";
import { labelNames, relationTypes } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { filesOf, root } from "../support/repository.ts";

const migrations = readMigrations();
const schema = migrations.flatMap(({ statements }) => statements.map((text) => text.replaceAll(/\s+/g, " ")));

/** What each match of a pattern holds, over all migrations. */
function found(pattern: RegExp): readonly string[] {
  return schema.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));
}

describe("a migration once released", () => {
  /**
   * `migration-checksums.json` holds the checksum of each migration, in their order. A new migration is added there with
   * what `sha256sum cypher/migrations/NNNN-what.cypher` prints; a line that is there already never changes: graphs that
   * ran the old text would refuse to start with the new one.
   */
  const file = path.join(import.meta.dirname, "migration-checksums.json");
  const checksums = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));

  test("is unchanged, and every migration is listed", () => {
    expect(Object.fromEntries(migrations.map(({ name, checksum }) => [name, checksum]))).toEqual(checksums);
    expect(migrations.map(({ name }) => name)).toEqual(Object.keys(checksums));
  });

  test("has the checksum of its file's bytes", () => {
    const files = filesOf("cypher/migrations/*.cypher");
    const hashes = files.map((one) =>
      createHash("sha256")
        .update(readFileSync(path.join(root, one)))
        .digest("hex"),
    );
    expect(hashes).toEqual(Object.values(checksums));
  });
});

describe("the schema follows from the model", () => {
  test("with a constraint on the fact id of every relation, so that a tie stands once", () => {
    const constrained = found(/FOR \(\)-\[r:(\w+)\]-\(\) REQUIRE r\.factId IS UNIQUE/g);
    expect(constrained.toSorted()).toEqual([...relationTypes].toSorted());
  });

  test("with an index on the sort key of every label, and of things of any label", () => {
    const indexed = found(/FOR \(n:(\w+)\) ON \(n\.sortKey\)/g);
    expect(indexed.toSorted()).toEqual([...labelNames, "Entity"].toSorted());
  });

  test("with one id for one thing, value, proof, former id, migration, case, decision, showing and saved view", () => {
    const unique = found(/FOR \(\w:(\w+)\) REQUIRE \w\.(?:id|factId|name) IS UNIQUE/g);
    const facts = ["Entity", "FormerId", "Migration", "Proof", "Statement"];
    expect(unique.toSorted()).toEqual([...facts, "Case", "Decision", "SavedView", "Showing"].toSorted());
  });

  test("with names of their own for all constraints and indexes", () => {
    const names = found(/^CREATE (?:\w+ )*?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/g);
    expect(names).toHaveLength(schema.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test("and a migration never mixes schema with data", () => {
    const mixed = migrations.filter(({ statements }) => {
      const ofSchema = statements.filter((text) => /^(CREATE|DROP) (.* )?(INDEX|CONSTRAINT)\b/.test(text));
      return ofSchema.length > 0 && ofSchema.length < statements.length;
    });
    expect(mixed.map(({ name }) => name)).toEqual([]);
  });
});
