import type { EntityId } from "@alliance-atlas/cypher/model";
import type { LooseProof, LooseTie, LooseValue } from "../../facts/fact-book.ts";
import type { Mapping, Vocabulary } from "../mapping/mapping-shape.ts";
import type { SourceRow } from "../read/table-source.ts";
import { wordsOf } from "./cells.ts";
import { importedId } from "./slug.ts";

export interface ImportedThing {
  readonly id: EntityId;
  readonly name: string;
  readonly externalId?: string;
  readonly formerIds: readonly EntityId[];
}

/** A word of a vocabulary as one row uses it. */
export interface UsedTerm {
  readonly id: EntityId;
  readonly vocabulary: Vocabulary;
  readonly word: string;
  readonly proof: LooseProof;
}

/** What one row gives. */
export interface RowFacts {
  readonly thing: ImportedThing | undefined;
  readonly values: readonly LooseValue[];
  readonly ties: readonly LooseTie[];
  readonly terms: readonly UsedTerm[];
}

/** What rows of one table have in common: ids, and proofs in the table's document. */
export class RowContext {
  readonly mapping: Mapping;
  readonly prefix: string;
  readonly #doc: EntityId;

  constructor(mapping: Mapping, file: string) {
    this.mapping = mapping;
    this.prefix = mapping.prefix ?? mapping.dataset;
    this.#doc = documentId(mapping, file);
  }

  /** A cell or two of a row, as the proof of what they state. */
  proof(row: SourceRow, ...cells: readonly string[]): LooseProof {
    const { trust, date } = this.mapping;
    return {
      doc: this.#doc,
      row: row.row,
      words: wordsOf(...cells),
      basis: "stated",
      trust,
      urls: [],
      qualifiers: {},
      ...(date === undefined ? {} : { date }),
    };
  }
}

/** The table, or the mapping file, as a source that proofs are found in. */
export function documentId(mapping: Mapping, file: string): EntityId {
  return importedId("Document", mapping.prefix ?? mapping.dataset, file);
}
