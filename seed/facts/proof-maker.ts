import type { EntityId } from "@alliance-atlas/cypher/model";
import type { SeedProof } from "../format/seed-file.ts";
import type { SeedSource } from "../format/source-file.ts";
import type { TableRow } from "../read/read-table.ts";
import type { LooseProof } from "./fact-book.ts";

export const curationId = "document:atlas-curation" as EntityId; // defined in data/sources.yaml

/** Completes a written proof with what its source says of itself: date, trust, section, page addresses. */
export class ProofMaker {
  readonly #sources: ReadonlyMap<string, SeedSource>;
  readonly #tables: ReadonlyMap<string, readonly TableRow[]>;

  constructor(sources: readonly SeedSource[], tables: ReadonlyMap<string, readonly TableRow[]>) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#tables = tables;
  }

  /** Throws an Error with the reason when the proof points nowhere. */
  make(proof: SeedProof): LooseProof {
    const source = this.#sources.get(proof.doc);
    if (source === undefined) throw new Error(`${proof.doc} is no source; name it in sources.yaml`);
    const span = proof.lines === undefined ? undefined : parseSpan(proof.lines);
    const row = proof.row === undefined ? undefined : this.#row(source, proof.row);
    checkPlace(source, proof, span);
    const date = proof.date ?? source.date;
    return {
      doc: proof.doc,
      basis: proof.basis ?? (source.kind === "curation" ? "curated" : "stated"),
      trust: proof.trust ?? row?.trust ?? source.trust,
      urls: row?.urls ?? [],
      qualifiers: proof.qualifiers ?? {},
      ...(proof.rule === undefined ? {} : { rule: proof.rule }),
      ...(date === undefined ? {} : { date }),
      ...(span === undefined ? {} : { lineFrom: span.from, lineTo: span.to, ...sectionOf(source, span.from) }),
      ...(row === undefined ? {} : { row: row.row }),
      ...(proof.words === undefined ? {} : { words: proof.words }),
      ...(proof.note === undefined ? {} : { note: proof.note }),
    };
  }

  /** The proof of a judgement that this project's editors made. */
  curated(): LooseProof {
    return this.make({ doc: curationId, basis: "curated" });
  }

  #row(source: SeedSource, number: number): TableRow {
    const row = this.#tables.get(source.id)?.[number - 1];
    if (row === undefined) throw new Error(`${source.id} has no row ${number}`);
    return row;
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function parseSpan(lines: number | string): Span {
  const [from, to] = String(lines).split("-").map(Number);
  if (from === undefined) throw new Error(`"${lines}" is no span of lines`);
  return { from, to: to ?? from };
}

function checkPlace(source: SeedSource, proof: SeedProof, span: Span | undefined): void {
  if (source.kind === "text" && (span === undefined || proof.words === undefined)) {
    throw new Error(`a proof from ${source.id} needs its lines and words`);
  }
  if (source.kind === "table" && proof.row === undefined) throw new Error(`a proof from ${source.id} needs its row`);
  if (span === undefined) return;
  if (source.lines === undefined) throw new Error(`${source.id} has no lines`);
  if (span.from < 1 || span.from > span.to || span.to > source.lines) {
    throw new Error(`lines ${span.from}-${span.to} are not in ${source.id}, which has ${source.lines}`);
  }
}

function sectionOf(source: SeedSource, line: number): { section: string } | undefined {
  const section = source.sections?.find(({ from, to }) => from <= line && line <= to);
  return section === undefined ? undefined : { section: section.title };
}
