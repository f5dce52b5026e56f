import { labelNames, labels, relationOf, relationTypes } from "@alliance-atlas/cypher/model";
import { buildSchema, executeSync, parse } from "graphql";
import { readSdl } from "../../server/schema/schema.ts";
import type { Dump, DumpedProof, DumpedThing, DumpedTie } from "./graph-dump.ts";
import { ascending, byKeys, listKeys, page, tieKeys, type PageArguments } from "./naive-page.ts";

type Values = Readonly<Record<string, unknown>>;
type Direction = "OUT" | "IN" | "BOTH";

interface Arguments extends PageArguments {
  readonly id: string;
  readonly ids: readonly string[];
  readonly relations?: readonly string[];
  readonly direction?: Direction;
  readonly properties?: readonly string[];
  readonly filter?: Values;
}

const identity: readonly string[] = relationTypes.filter((type) => relationOf(type).group === "identity");

/**
 * Answers questions from a dump, field by field as the schema's words say, in the plainest way: whatever is asked of a
 * thing is looked for among all that there is. Shares the schema's text and the model's names with the product, and no code.
 */
export class NaiveAnswers {
  readonly #schema = buildSchema(readSdl());
  readonly #dump: Dump;
  readonly #things: ReadonlyMap<unknown, DumpedThing>;

  constructor(dump: Dump) {
    this.#dump = dump;
    this.#things = new Map(dump.things.map((thing) => [thing.properties["id"], thing]));
  }

  answer(query: string, variables: Values): unknown {
    const lists = labelNames.map((label) => [labels[label].plural, (given: Arguments) => this.#list(label, given)]);
    const rootValue = {
      node: ({ id }: Arguments) => this.#thing(id),
      nodes: ({ ids }: Arguments) => ids.map((id) => this.#thing(id)),
      ...Object.fromEntries(lists),
    };
    const answer = executeSync({ schema: this.#schema, document: parse(query), rootValue, variableValues: variables });
    if (answer.errors !== undefined) throw new AggregateError(answer.errors);
    return JSON.parse(JSON.stringify(answer.data));
  }

  #thing(id: string): object {
    const found =
      this.#things.get(id) ?? this.#dump.things.find((one) => listOf(one.properties["formerIds"]).includes(id));
    if (found === undefined) throw new Error(`The dump has no ${id}`);
    return this.#view(found);
  }

  #view({ label, properties }: DumpedThing): object {
    const id = String(properties["id"]);
    const { name, shortName, shortNameEn, nameEn } = properties;
    return {
      ...properties,
      __typename: label,
      kind: constantCase(label),
      shortName: { zh: shortName ?? name, en: shortNameEn ?? nameEn },
      formerIds: listOf(properties["formerIds"]),
      degree: () => this.#touching(id).filter(({ type }) => !identity.includes(type)).length,
      relationCounts: () => this.#relationCounts(id),
      capturedMembers: () => this.#countMembers(id),
      allianceCount: () => this.#countAlliances(id),
      memberCounts: () => ({
        declared: this.#values(id, ["memberCount"]),
        captured: this.#countMembers(id),
      }),
      statements: ({ properties: named }: Arguments) => this.#values(id, named),
      ...this.#tieFields(id),
    };
  }

  #tieFields(id: string): Readonly<Record<string, (given: Arguments) => object>> {
    const fields = relationTypes.flatMap((type) => {
      const { outField, inField, symmetric } = relationOf(type);
      const read = (direction: Direction) => (given: Arguments) => this.#ties(id, [type], direction, given);
      if (symmetric === true) return [[outField, read("BOTH")] as const];
      return [[outField, read("OUT")] as const, [inField, read("IN")] as const];
    });
    const any = (given: Arguments): object =>
      this.#ties(id, given.relations ?? relationTypes, given.direction ?? "BOTH", given);
    return { ...Object.fromEntries(fields), ties: any };
  }

  #touching(id: string): readonly DumpedTie[] {
    return this.#dump.ties.filter(({ from, to }) => from === id || to === id);
  }

  /** Institutions that belong to it; an alliance is itself a member of its network, which is one too. */
  #countMembers(id: string): number {
    const types = ["CHAIRS", "MEMBER_OF", "LEADS"];
    const held = this.#touching(id).filter(({ type, to }) => types.includes(type) && to === id);
    return this.#countThings(
      held.map(({ from }) => from),
      "Institution",
    );
  }

  #countAlliances(id: string): number {
    const types = ["CHAIRS", "MEMBER_OF", "LEADS", "FOUNDED_WITH"];
    const holding = this.#touching(id).filter(({ type, from }) => types.includes(type) && from === id);
    return this.#countThings(
      holding.map(({ to }) => to),
      "Alliance",
    );
  }

  #countThings(ids: readonly string[], label: string): number {
    return new Set(ids.filter((id) => this.#things.get(id)?.label === label)).size;
  }

  #relationCounts(id: string): readonly object[] {
    const counts = relationTypes.toSorted().flatMap((relation) =>
      (["OUT", "IN"] as const).map((direction) => {
        const isOut = direction === "OUT";
        const { outField, inField } = relationOf(relation);
        const ties = this.#touching(id).filter(({ type, from }) => type === relation && (from === id) === isOut);
        return { relation, direction, count: ties.length, field: isOut ? outField : inField };
      }),
    );
    return counts.filter(({ count }) => count > 0);
  }

  #ties(id: string, types: readonly string[], direction: Direction, given: Arguments): object {
    const pointsRight = ({ from, to }: DumpedTie): boolean =>
      direction === "BOTH" || (direction === "OUT" ? from === id : to === id);
    const found = this.#touching(id).filter((tie) => types.includes(tie.type) && pointsRight(tie));
    const edges = found.flatMap((tie) => {
      const node = this.#things.get(otherEnd(tie, id));
      if (node === undefined || !passes(tie, node, given.filter ?? {})) return [];
      return [{ tie: () => this.#tie(tie), node: () => this.#view(node), keys: tieKeys(given.orderBy, tie, node) }];
    });
    return page(edges, given);
  }

  #tie({ type, from, to, properties }: DumpedTie): object {
    const { basis, factId } = properties;
    const proofs = (): readonly object[] => this.#proofs(factId);
    return { ...properties, relation: type, fromId: from, toId: to, basis: constantCase(basis), proofs };
  }

  #proofs(factId: unknown): readonly object[] {
    const found = this.#dump.proofs.filter((proof) => proof.properties["factId"] === factId);
    return found.toSorted(byRank).map(({ source, properties }) => ({
      ...properties,
      basis: constantCase(properties["basis"]),
      rule: properties["rule"] === undefined ? null : constantCase(properties["rule"]),
      source: () => this.#thing(source),
    }));
  }

  #values(id: string, named: readonly string[] | undefined): readonly object[] {
    const found = this.#dump.values.map(({ properties }) => properties).filter(({ subject }) => subject === id);
    const asked = found.filter(({ property }) => named === undefined || named.includes(String(property)));
    const keyed = asked.map((value) => ({
      value,
      // What has no measure comes after what has one.
      keys: [value["property"], value["measure"] ?? "\uffff", value["rank"], value["factId"]].map(ascending),
    }));
    return keyed.toSorted(byKeys).map(({ value }) => ({
      ...value,
      subjectId: id,
      comparator: comparators[String(value["comparator"])],
      isBest: value["rank"] === 0,
      measure: value["measure"] === undefined ? null : { zh: value["measure"], en: value["measureEn"] },
      nameType: value["nameType"] === undefined ? null : constantCase(value["nameType"]),
      basis: constantCase(value["basis"]),
      proofs: () => this.#proofs(value["factId"]),
    }));
  }

  #list(label: string, given: Arguments): object {
    const filter = given.filter ?? {};
    const found = this.#dump.things.filter((thing) => thing.label === label && this.#meets(thing, filter));
    const edges = found.map((thing) => ({
      node: () => this.#view(thing),
      keys: listKeys(given.orderBy, thing.properties),
    }));
    return page(edges, given);
  }

  #meets({ properties }: DumpedThing, filter: Values): boolean {
    const id = String(properties["id"]);
    const ends = this.#tieFields(id);
    const has = (field: string): boolean => {
      const connection = ends[field]?.({ id, ids: [] }) as { readonly totalCount: number } | undefined; // what `page` makes
      return (connection?.totalCount ?? 0) > 0;
    };
    const number = (name: string): number => Number(properties[name] ?? Number.NaN);
    const conditions: Readonly<Record<string, (wanted: never) => boolean>> = {
      region: (wanted: string) => this.#leadsTo(id, ["LOCATED_IN"], this.#within(this.#covered(wanted))),
      industry: (wanted: string) => this.#leadsTo(id, ["ACTIVE_IN"], this.#within([wanted])),
      topic: (wanted: string) => this.#leadsTo(id, ["WORKS_ON", "ABOUT"], this.#within([wanted])),
      foundedFrom: (year: number) => number("foundedYear") >= year,
      foundedTo: (year: number) => number("foundedYear") <= year,
      minMembers: (count: number) => number("capturedMembers") >= count,
      minAlliances: (count: number) => number("allianceCount") >= count,
      having: (names: readonly string[]) => names.every(has),
      lacking: (names: readonly string[]) => !names.some(has),
    };
    return Object.entries(filter).every(([name, wanted]) => {
      const condition = conditions[name];
      return condition === undefined ? listOf(wanted).includes(String(properties[name])) : condition(wanted as never); // typed by the schema
    });
  }

  #leadsTo(id: string, types: readonly string[], ends: readonly string[]): boolean {
    return this.#dump.ties.some(({ from, to, type }) => from === id && types.includes(type) && ends.includes(to));
  }

  /** A functional region with those that it covers. */
  #covered(region: string): readonly string[] {
    return this.#closure([region], ({ from, to, type }, ids) => (type === "COVERS" && ids.includes(from) ? [to] : []));
  }

  #within(ids: readonly string[]): readonly string[] {
    return this.#closure(ids, ({ from, to, type }, known) => (type === "PART_OF" && known.includes(to) ? [from] : []));
  }

  #closure(
    ids: readonly string[],
    next: (tie: DumpedTie, ids: readonly string[]) => readonly string[],
  ): readonly string[] {
    const more = this.#dump.ties.flatMap((tie) => next(tie, ids)).filter((id) => !ids.includes(id));
    return more.length === 0 ? ids : this.#closure([...ids, ...new Set(more)], next);
  }
}

const comparators: Readonly<Record<string, string>> = {
  "=": "EQUAL",
  ">": "MORE_THAN",
  "<": "LESS_THAN",
  "≥": "AT_LEAST",
  "≤": "AT_MOST",
  "≈": "ABOUT",
};

function byRank(one: DumpedProof, other: DumpedProof): number {
  return Number(one.properties["rank"]) - Number(other.properties["rank"]);
}

function passes({ properties }: DumpedTie, { label }: DumpedThing, filter: Values): boolean {
  const { asOf, minTrust, basis, kinds } = filter;
  const { validFrom, validTo, trust } = properties;
  const day = typeof asOf === "string" ? asOf + "-12-31".slice(asOf.length - 4) : undefined;
  return (
    (day === undefined || validFrom === undefined || String(validFrom) <= day) &&
    (day === undefined || validTo === undefined || String(validTo) >= day) &&
    (minTrust === undefined || String(trust) <= String(minTrust)) &&
    (basis === undefined || listOf(basis).includes(constantCase(properties["basis"]))) &&
    (kinds === undefined || listOf(kinds).includes(constantCase(label)))
  );
}

function otherEnd({ from, to }: DumpedTie, id: string): string {
  return from === id ? to : from;
}

/** `EventSeries` and `name-prefix` read as the schema's enums write them. */
function constantCase(name: unknown): string {
  return String(name)
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toUpperCase();
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
