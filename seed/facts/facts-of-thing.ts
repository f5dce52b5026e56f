import { parseEntityId, type EntityId, type Label } from "@alliance-atlas/cypher/model";
import type { SeedTie, SeedValue } from "../format/seed-file.ts";
import type { PlacedThing } from "../read/read-seed-files.ts";
import type { SeedProblem } from "../read/seed-errors.ts";
import { findTieFault, findValueFault } from "./model-rules.ts";
import type { FactBook } from "./fact-book.ts";
import type { ProofMaker } from "./proof-maker.ts";

/** Writes the facts that a seed file gives about one thing into the book; says what is wrong with them. */
export function addFactsOfThing(thing: PlacedThing, book: FactBook, proofs: ProofMaker): readonly SeedProblem[] {
  const problems: SeedProblem[] = [];
  const attempt = (field: string, line: number, write: () => string | undefined): void => {
    try {
      const fault = write();
      if (fault !== undefined) problems.push({ file: thing.file, line, field, reason: fault });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file: thing.file, line, field, reason });
    }
  };

  attempt(thing.id, thing.line, () => addNames(thing, book, proofs));
  attempt(`${thing.id} curated`, thing.line, () => addCurated(thing, book, proofs));
  for (const [index, fact] of (thing.facts ?? []).entries()) {
    const line = thing.factLines[index] ?? thing.line;
    attempt(`${thing.id} facts.${index}`, line, () =>
      "tie" in fact ? addTie(thing.id, fact, book, proofs) : addValue(thing.id, fact, book, proofs),
    );
  }
  return problems;
}

function addNames(thing: PlacedThing, book: FactBook, proofs: ProofMaker): undefined {
  const subject = thing.id;
  const isJudgement = thing.basis === "curated";
  if (thing.proofs !== undefined || isJudgement) {
    book.addValue({
      subject,
      property: "name",
      nameType: "canonical",
      value: thing.name,
      comparator: "=",
      proofs: [...(thing.proofs ?? []).map((proof) => proofs.make(proof)), ...(isJudgement ? [proofs.curated()] : [])],
    });
  }
  for (const name of thing.names ?? []) {
    book.addValue({
      subject,
      property: "name",
      nameType: name.type,
      value: name.text,
      comparator: "=",
      proofs: name.proofs.map((proof) => proofs.make(proof)),
    });
  }
}

function addCurated(thing: PlacedThing, book: FactBook, proofs: ProofMaker): string | undefined {
  const { curated, id: subject } = thing;
  if (curated === undefined) return undefined;
  const proof = [proofs.curated()];
  const name = (nameType: "english" | "englishShort" | "short" | "synonym", value: string | undefined): void => {
    if (value === undefined) return;
    book.addValue({ subject, property: "name", nameType, value, comparator: "=", proofs: proof });
  };
  name("english", curated.nameEn);
  name("short", curated.shortName);
  name("englishShort", curated.shortNameEn);
  for (const synonym of curated.synonyms ?? []) name("synonym", synonym);
  for (const property of ["institutionKind", "topicScope"] as const) {
    const value = curated[property];
    if (value === undefined) continue;
    const fault = findValueFault(labelOf(subject), property, value);
    if (fault !== undefined) return fault;
    book.addValue({ subject, property, value, comparator: "=", proofs: proof });
  }
  const tie = (
    type: "ACTIVE_IN" | "WORKS_ON" | "ABOUT" | "APPLIED_IN",
    to: EntityId,
    qualifiers = {},
  ): string | undefined => {
    const fault = findTieFault(type, subject, to, qualifiers);
    if (fault === undefined) book.addTie({ type, ends: { from: subject, to }, qualifiers, proofs: proof });
    return fault;
  };
  const subjectRelation = ["Alliance", "Institution", "Person"].includes(labelOf(subject)) ? "WORKS_ON" : "ABOUT";
  const faults = [
    ...(curated.industries ?? []).map((code, index) =>
      tie("ACTIVE_IN", industryId(`gb-${code}`), index === 0 ? { primary: "true" } : {}),
    ),
    ...(curated.emergingIndustries ?? []).map((code) => tie("ACTIVE_IN", industryId(`sei-${code}`))),
    ...(curated.topics ?? []).map((topic) => tie(subjectRelation, topic)),
    ...(curated.appliedIn ?? []).map((topic) => tie("APPLIED_IN", topic)),
  ];
  return faults.find((fault) => fault !== undefined);
}

function addTie(subject: EntityId, tie: SeedTie, book: FactBook, proofs: ProofMaker): string | undefined {
  const ends = tie.to === undefined ? { from: tie.from, to: subject } : { from: subject, to: tie.to };
  if (ends.from === undefined) return "a tie names either its to or its from";
  const qualifiers = { ...tie.qualifiers, ...(tie.note === undefined ? {} : { note: tie.note }) };
  const fault = findTieFault(tie.tie, ends.from, ends.to, qualifiers);
  if (fault !== undefined) return fault;
  const { since, until, asOf } = tie;
  book.addTie({
    type: tie.tie,
    ends: { from: ends.from, to: ends.to },
    since,
    until,
    asOf,
    qualifiers,
    proofs: tie.proofs.map((proof) => proofs.make(proof)),
  });
  return undefined;
}

function addValue(subject: EntityId, value: SeedValue, book: FactBook, proofs: ProofMaker): string | undefined {
  const fault = findValueFault(labelOf(subject), value.value, value.is, value.measure);
  if (fault !== undefined) return fault;
  const { unit, asOf, measure, measureEn } = value;
  book.addValue({
    subject,
    property: value.value,
    value: value.is,
    comparator: value.comparator ?? "=",
    unit,
    asOf,
    measure,
    measureEn,
    proofs: value.proofs.map((proof) => proofs.make(proof)),
  });
  return undefined;
}

function labelOf(id: EntityId): Label {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id`);
  return parsed.label;
}

export function industryId(code: string): EntityId {
  return `industry:${code}` as EntityId; // codes are checked where they enter
}
