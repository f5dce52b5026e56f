import { findLabelOfKind, type Label } from "@alliance-atlas/cypher/model";
import { NameTrie, type NamedThing } from "./name-trie.ts";
import { unitsOfName, unitsOfText } from "./name-units.ts";
import { readTokens } from "./tokens.ts";
import { isFunctionWord, type Span } from "./words.ts";

export interface NameRow {
  readonly id: string;
  readonly names: readonly string[];
}

/** Kinds whose names are looked for as they stand. */
export const namedLabels = [
  "Topic",
  "Achievement",
  "Demand",
  "Standard",
  "Platform",
  "Project",
  "Event",
  "EventSeries",
  "Industry",
  "Region",
  "Institution",
  "Alliance",
] as const satisfies readonly Label[];

/** Kinds whose names tell a subject, so that a part of the name may tell it too. */
const subjectLabels: readonly Label[] = [
  "Topic",
  "Achievement",
  "Demand",
  "Standard",
  "Platform",
  "Project",
  "Alliance",
];

/** A name by its telling units. */
export interface SubjectName extends NamedThing {
  readonly units: readonly string[];
  /** Sum of the units' weights. */
  readonly weight: number;
}

/** Below this a unit stands in so many names (技术, 产业, alliance) that it tells nothing. */
const generic = 0.15;

/** Endings that people leave out when they name a province or a city. */
const regionEnding = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市)$/u;

/** The graph's names, made ready for finding them in texts; once for each version of the data. */
export class Lexicon {
  readonly trie = new NameTrie();
  readonly #regions = new NameTrie();
  readonly #frequencies = new Map<string, number>();
  readonly #byUnit = new Map<string, SubjectName[]>();
  readonly #names: ReadonlyMap<string, string | undefined>;
  readonly #size: number;

  constructor(rows: readonly NameRow[]) {
    this.#names = new Map(rows.map(({ id, names }) => [id, names[0]]));
    const things = rows.map((row) => ({ ...row, label: labelOf(row.id) }));
    for (const { id, names, label } of things) this.#addExact(id, names, label);
    const spoken = things.filter(({ label }) => label !== "Region" && label !== "Industry");
    this.#size = Math.max(spoken.length, 2);
    const units = spoken.map(({ names, label }) => names.map((name) => this.#unitsOf(name, label)));
    for (const ofThing of units) {
      for (const unit of new Set(ofThing.flat())) this.#frequencies.set(unit, (this.#frequencies.get(unit) ?? 0) + 1);
    }
    for (const [index, { id, names, label }] of spoken.entries()) {
      if (!subjectLabels.includes(label)) continue;
      for (const [place, name] of names.entries()) this.#addSubject(id, name, units[index]?.[place] ?? []);
    }
  }

  /**
   * How much a unit tells, 0 to 1: the square of its inverse document frequency over the graph's own names (Spärck
   * Jones, 1972), as a share of what a unit of one single name tells. Squared, so that the words of the trade fall to
   * nearly nothing without a list of them. A unit of no name tells nothing about the graph.
   */
  weightOf(unit: string): number {
    const frequency = this.#frequencies.get(unit);
    if (frequency === undefined) return 0;
    const weight = (Math.log(this.#size / frequency) / Math.log(this.#size)) ** 2;
    return weight < generic ? 0 : weight;
  }

  /** Whether a unit stands in so many names that it says nothing about what is meant. */
  isGeneric(unit: string): boolean {
    return this.#frequencies.has(unit) && this.weightOf(unit) === 0;
  }

  /** The canonical name of a thing. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  subjectsWith(unit: string): readonly SubjectName[] {
    return this.#byUnit.get(unit) ?? [];
  }

  #addExact(id: string, names: readonly string[], label: Label): void {
    const tries = label === "Region" ? [this.trie, this.#regions] : [this.trie];
    const all = label === "Region" ? names.flatMap(withoutEnding) : names;
    for (const name of all) {
      const forms = readTokens(name).map(({ form }) => form);
      if (forms.every(isFunctionWord)) continue;
      for (const trie of tries) trie.add(forms, { id, name });
    }
  }

  #unitsOf(name: string, label: Label): readonly string[] {
    // Names of bodies only tell how common a word is; finding their words would take most of the time of a large graph.
    if (!subjectLabels.includes(label)) return unitsOfText(readTokens(name)).map(({ key }) => key);
    const places = this.#placesIn(name);
    return unitsOfName(name, (unit) => places.some((place) => unit.start < place.end && place.start < unit.end));
  }

  #placesIn(name: string): readonly Span[] {
    const tokens = readTokens(name);
    const forms = tokens.map(({ form }) => form);
    return tokens.flatMap((token, start): readonly Span[] => {
      const [longest] = this.#regions.namesAt(forms, start);
      const last = tokens[start + (longest?.length ?? 0) - 1];
      return longest === undefined || last === undefined ? [] : [{ start: token.start, end: last.end }];
    });
  }

  #addSubject(id: string, name: string, units: readonly string[]): void {
    const telling = units.filter((unit) => this.weightOf(unit) > 0);
    if (telling.length === 0 || isAcronym(name)) return;
    const weight = telling.reduce((sum, unit) => sum + this.weightOf(unit), 0);
    const subject = { id, name, units: telling, weight };
    for (const unit of telling) {
      const known = this.#byUnit.get(unit);
      if (known === undefined) this.#byUnit.set(unit, [subject]);
      else known.push(subject);
    }
  }
}

/** CSA, TD, AVS: short words in Latin letters are names only where they are written as the name is. */
export function isAcronym(name: string): boolean {
  return /^[A-Z]{1,4}$/.test(name);
}

function withoutEnding(name: string): readonly string[] {
  const short = name.replace(regionEnding, "");
  return short.length >= 2 && short !== name ? [name, short] : [name];
}

function labelOf(id: string): Label {
  const label = findLabelOfKind(id.slice(0, id.indexOf(":")));
  if (label === undefined) throw new Error(`${id} is of no kind of the model`);
  return label;
}
