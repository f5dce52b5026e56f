import type {
  Basis,
  Comparator,
  EntityId,
  InferenceRule,
  NameType,
  RelationType,
  Trust,
  ValueName,
} from "./model/index.ts";

/** One place in one source that carries a fact. */
export interface Proof {
  readonly id: string;
  readonly factId: string;
  readonly doc: EntityId;
  readonly lineFrom?: number;
  readonly lineTo?: number;
  readonly section?: string;
  readonly row?: number;
  /** Addresses of the pages that a table row was read from. */
  readonly urls: readonly string[];
  readonly words?: string;
  readonly basis: Basis;
  readonly rule?: InferenceRule;
  readonly trust: Trust;
  /** When the source was published, as a partial ISO date. */
  readonly date?: string;
  readonly qualifiers: Qualifiers;
  readonly note?: string;
}

export type Qualifiers = Readonly<Record<string, string>>;

interface FactCommon {
  readonly factId: string;
  /** Basis, trust and date of the best proof. */
  readonly basis: Basis;
  readonly trust: Trust;
  readonly asOf?: string;
  readonly proofs: readonly Proof[];
}

/** One (subject, relation, object). */
export interface TieFact extends FactCommon {
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly since?: string;
  readonly until?: string;
  readonly qualifiers: Qualifiers;
}

/** One value of a thing, as one or more sources state it. */
export interface ValueFact extends FactCommon {
  readonly subject: EntityId;
  readonly property: ValueName | "statistic" | "name";
  readonly value: string | number;
  readonly comparator: Comparator;
  readonly unit?: string;
  readonly measure?: string;
  readonly measureEn?: string;
  readonly nameType?: NameType;
}

export type Fact = TieFact | ValueFact;

export function isTie(fact: Fact): fact is TieFact {
  return "type" in fact;
}

export function isValue(fact: Fact): fact is ValueFact {
  return !isTie(fact);
}
