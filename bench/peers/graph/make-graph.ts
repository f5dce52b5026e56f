import type { EntityRow, GraphRows, TieRow } from "@alliance-atlas/cypher/write";
import { labels as model } from "@alliance-atlas/cypher/model";
import { madeName } from "./made-names.ts";
import { Random, Zipf } from "../../random.ts";
import type { MadeLabel, MadeRelation, Shape } from "./shape.ts";

const provinces = 31;
const seed = 20_261_122;

/** A made-up graph of a shape, in the product's own model and the same on every run; ties have no proofs, as none is asked for. */
export function makeGraph({ things, ties }: Shape): GraphRows {
  const random = new Random(seed);
  const labels = Object.keys(things) as MadeLabel[]; // keys of the shape
  const entities = labels.flatMap((label) =>
    Array.from({ length: things[label] }, (_, index) => makeThing(label, index, random)),
  );
  const ids = Map.groupBy(entities, ({ label }) => label);
  const of = (label: MadeLabel): string[] => (ids.get(label) ?? []).map(({ id }) => id);
  const hubs = (label: MadeLabel, flatness: number): (() => string) => {
    const zipf = new Zipf(of(label), flatness, random);
    return () => zipf.pick();
  };
  const regions = of("Region");
  const inTurn = (all: readonly string[]): (() => string) => {
    let next = 0;
    return () => all[next++ % all.length]!;
  };
  /** Of many bodies none is in every alliance, so their hubs are flatter. */
  const body = hubs("Institution", 50);
  const makers: Readonly<Record<MadeRelation, readonly [() => string, () => string]>> = {
    PART_OF: [inTurn(regions.slice(provinces)), () => random.pick(regions.slice(0, provinces))],
    LOCATED_IN: [inTurn([...of("Alliance"), ...of("Institution")]), hubs("Region", 0)],
    WORKS_ON: [inTurn([...of("Institution"), ...of("Alliance"), ...of("Alliance")]), hubs("Topic", 0)],
    CHAIRS: [body, inTurn(of("Alliance"))],
    MEMBER_OF: [body, hubs("Alliance", 0)],
    DRAFTED: [body, hubs("Standard", 50)],
    LEADS_PROJECT: [body, inTurn(of("Project"))],
    PARTICIPATES_IN: [body, hubs("Project", 50)],
  };
  const relations = Object.keys(ties) as MadeRelation[]; // keys of the shape
  return {
    entities,
    ties: relations.flatMap((type) => makeTies(type, ties[type], makers[type])),
    values: [],
    proofs: [],
  };
}

function makeThing(label: MadeLabel, index: number, random: Random): EntityRow {
  const kind = model[label].kind;
  const id = `${kind}:made-${index + 1}`;
  const name = madeName(label, index);
  const properties = {
    kind,
    name,
    names: [name],
    searchNames: name,
    sortKey: `${name}  ${id}`,
    ...ownValues[label](random),
  };
  return { id, label, properties, hash: id };
}

const ownValues: Readonly<Record<MadeLabel, (random: Random) => Readonly<Record<string, string | number>>>> = {
  Alliance: (random) => {
    const foundedYear = 2007 + random.below(16);
    return {
      level: random.pick(["NATIONAL_PILOT", "NATIONAL", "PROVINCIAL", "CITY"]),
      founded: `${foundedYear}`,
      foundedYear,
    };
  },
  Institution: (random) => ({
    institutionKind: random.pick(["COMPANY", "COMPANY", "COMPANY", "UNIVERSITY", "INSTITUTE"]),
  }),
  Region: () => ({}),
  Standard: (random) => ({ standardKind: random.pick(["NATIONAL", "SECTOR", "ASSOCIATION"]) }),
  Project: (random) => ({ startDate: `${2012 + random.below(10)}-0${1 + random.below(9)}` }),
  Topic: () => ({ topicScope: "TECHNOLOGY" }),
};

/** So many ties, no two between the same ends. */
function makeTies(
  type: MadeRelation,
  count: number,
  [pickFrom, pickTo]: readonly [() => string, () => string],
): TieRow[] {
  const made = new Map<string, TieRow>();
  while (made.size < count) {
    const [from, to] = [pickFrom(), pickTo()];
    const factId = `${from}/${type}/${to}`;
    const properties = { basis: "stated", trust: "A", trustRank: 1, proofCount: 0 };
    made.set(factId, { factId, type, from, to, properties, hash: factId });
  }
  return [...made.values()];
}
