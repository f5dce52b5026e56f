import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isTie, isValue, type Fact, type Proof, type TieFact, type ValueFact } from "@alliance-atlas/cypher/facts";
import { parseEntityId, partialDatePattern, valueOf, type EntityId } from "@alliance-atlas/cypher/model";
import { dataFolder, factLines, readSeed, type SeedContent } from "@alliance-atlas/seed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findTieFault, findValueFault } from "../../seed/facts/model-rules.ts";
import { readTable } from "../../seed/read/read-table.ts";
import { readDroppedRows } from "../../seed/tables/row-decisions.ts";

let seed: SeedContent;
let ties: readonly TieFact[];
let values: readonly ValueFact[];
let proofs: readonly Proof[];
let kinds: ReadonlyMap<EntityId, string>;
const folders: string[] = [];

beforeAll(async () => {
  seed = await readSeed(dataFolder);
  [ties, values] = [seed.facts.filter(isTie), seed.facts.filter(isValue)];
  proofs = seed.facts.flatMap((fact) => fact.proofs);
  kinds = new Map(seed.sources.map(({ id, kind }) => [id, kind]));
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

function idsOfKind(kind: string): readonly EntityId[] {
  return seed.entities.map(({ id }) => id).filter((id) => id.startsWith(`${kind}:`));
}

/** Things of a kind that no name of these types names. */
function unnamed(kind: string, ...types: readonly ValueFact["nameType"][]): readonly EntityId[] {
  const named = new Set(values.filter(({ nameType }) => types.includes(nameType)).map(({ subject }) => subject));
  return idsOfKind(kind).filter((id) => !named.has(id));
}

describe("the seed", () => {
  test("is sound, and large enough that nothing was lost in reading it", () => {
    expect(idsOfKind("alliance").length).toBeGreaterThanOrEqual(190);
    expect(seed.entities.length).toBeGreaterThan(1_500);
    expect(proofs.length).toBeGreaterThan(seed.facts.length);
  });

  test("holds each thing once, with one canonical name of its own", () => {
    expect(new Set(seed.entities.map(({ id }) => id)).size).toBe(seed.entities.length);
    expect(seed.entities.filter(({ name }) => name.trim() === "" || name !== name.trim())).toEqual([]);
  });

  test("says nothing that the model refuses", () => {
    const faults = [
      ...ties.map(({ type, from, to, qualifiers }) => findTieFault(type, from, to, qualifiers)),
      ...values.map(findFault),
    ];
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test("has a date wherever it says when", () => {
    const dates = [
      ...ties.flatMap(({ since, until, asOf }) => [since, until, asOf]),
      ...values.map(({ asOf }) => asOf),
      ...proofs.map(({ date }) => date),
      ...values.filter(isDate).map(({ value }) => String(value)),
    ];
    expect(dates.filter((date) => date !== undefined && !partialDatePattern.test(date))).toEqual([]);
  });

  test("has no tie that ended before it began", () => {
    const turned = ties.filter(
      ({ since, until }) => since !== undefined && until !== undefined && until < since.slice(0, until.length),
    );
    expect(turned.map(({ factId }) => factId)).toEqual([]);
  });

  test("gives the same facts however its files are named", async () => {
    const copy = await mkdtemp(path.join(tmpdir(), "atlas-seed-"));
    folders.push(copy);
    await cp(dataFolder, copy, { recursive: true });
    await rename(path.join(copy, "alliances"), path.join(copy, "z-alliances"));
    await rename(path.join(copy, "people"), path.join(copy, "a-people"));
    await rename(path.join(copy, "events"), path.join(copy, "zz-events"));
    expect([...factLines(await readSeed(copy))]).toEqual([...factLines(seed)]);
  });
});

function isDate({ property }: ValueFact): boolean {
  return property !== "name" && property !== "statistic" && valueOf(property).type === "date";
}

function findFault({ subject, property, value, measure }: ValueFact): string | undefined {
  const label = parseEntityId(subject)?.label;
  if (label === undefined) return `${subject} is no id`;
  return property === "name" ? undefined : findValueFault(label, property, value, measure);
}

describe("a proof of the seed", () => {
  test("from a text has its lines and its words", () => {
    const bare = proofs.filter(
      ({ doc, lineFrom, words }) => kinds.get(doc) === "text" && (lineFrom === undefined || words === undefined),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("carries at most thirty characters of its source", () => {
    const long = proofs.filter(({ words = "" }) => [...words].length > 30);
    expect(long.map(({ id, words }) => [id, words])).toEqual([]);
  });

  test("carries no sentence", () => {
    const sentences = proofs.filter(
      ({ doc, words = "" }) => kinds.get(doc) === "text" && /[。!?;\uFF01\uFF1F\uFF1B\n]/u.test(words),
    );
    expect(sentences.map(({ id, words }) => [id, words])).toEqual([]);
  });

  test("from a table has its row, and the address of a page wherever the row has one", async () => {
    const withAddress = new Set((await listRows()).filter(({ urls }) => urls.length > 0).map(({ place }) => place));
    const ofTables = proofs.filter(({ doc }) => kinds.get(doc) === "table");
    expect(ofTables.filter(({ row }) => row === undefined).map(({ id }) => id)).toEqual([]);
    const bare = ofTables.filter(({ doc, row, urls }) => withAddress.has(`${doc} ${row}`) !== urls.length > 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("has an id of its own", () => {
    expect(new Set(proofs.map(({ id }) => id)).size).toBe(proofs.length);
  });
});

describe("a table of the seed", () => {
  test("is carried whole: every row is cited by a proof or dropped with a reason, and none is both", async () => {
    const cited = new Set(proofs.flatMap(({ doc, row }) => (row === undefined ? [] : `${doc} ${row}`)));
    const dropped = new Set(
      (await readDroppedRows(dataFolder)).map(({ table, row }) => `document:table-${table} ${row}`),
    );
    const rows = (await listRows()).map(({ place }) => place);
    expect(rows.length).toBeGreaterThan(900);
    expect(rows.filter((row) => !cited.has(row) && !dropped.has(row))).toEqual([]);
    expect([...dropped].filter((row) => cited.has(row) || !rows.includes(row))).toEqual([]);
  });
});

async function listRows(): Promise<readonly { readonly place: string; readonly urls: readonly string[] }[]> {
  const tables = seed.sources.filter(({ kind }) => kind === "table");
  const read = tables.map(async ({ id, file = "" }) =>
    (await readTable(dataFolder, file)).map(({ row, urls }) => ({ place: `${id} ${row}`, urls })),
  );
  return (await Promise.all(read)).flat();
}

describe("a reader of either language", () => {
  test.each(["alliance", "topic", "industry", "region", "document"])("finds an English name of every %s", (kind) => {
    expect(unnamed(kind, "english")).toEqual([]);
  });

  test("finds a short name of every alliance whose name is not short by itself", () => {
    const lacking = new Set(unnamed("alliance", "short"));
    const long = seed.entities.filter(({ id, name }) => lacking.has(id) && [...name].length > 8);
    expect(long.map(({ id, name }) => [id, name])).toEqual([]);
  });

  test("finds an English name that is written in Latin letters", () => {
    const english = values.filter(({ nameType }) => nameType === "english" || nameType === "englishShort");
    expect(
      english
        .filter(({ value }) => !/^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(String(value)))
        .map(({ factId }) => factId),
    ).toEqual([]);
  });
});

describe("an alliance of the seed", () => {
  test("has one main industry of the national classification", () => {
    const main = ties.filter(({ type, qualifiers }) => type === "ACTIVE_IN" && qualifiers["primary"] === "true");
    const counts = new Map(idsOfKind("alliance").map((id) => [id, main.filter(({ from }) => from === id).length]));
    expect([...counts].filter(([, count]) => count !== 1)).toEqual([]);
    expect(main.filter(({ to }) => !to.startsWith("industry:gb-")).map(({ factId }) => factId)).toEqual([]);
  });

  test("is proven by a source, not by editors alone", () => {
    const named = new Set(values.filter(isSourced).map(({ subject }) => subject));
    expect(idsOfKind("alliance").filter((id) => !named.has(id))).toEqual([]);
  });
});

function isSourced(fact: Fact): boolean {
  return fact.basis !== "curated";
}
