import {
  tieKeyCount,
  type ListFilter,
  type ListOrder,
  type NodePlan,
  type Page,
  type PartPlan,
  type RelationEnd,
  type RootPlan,
  type TieFilter,
  type TieOrder,
  type TraitName,
} from "@alliance-atlas/cypher/compile";
import { labelNames, relationTypes, type Basis, type Label } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";

/** Mints values that occur nowhere else and would break a text that they stood in; remembers each. */
export class Mint {
  readonly minted: (string | number | boolean)[] = [];
  readonly #salt: number;

  constructor(salt: number) {
    this.#salt = salt;
  }

  text(): string {
    return this.#remember(`"'\`}) // ${this.#salt}-${this.minted.length}`);
  }

  number(): number {
    return this.#remember(this.#salt * 1_000_000 + this.minted.length);
  }

  /** Small salts say yes. */
  flag(): boolean {
    return this.#remember(this.#salt < 5);
  }

  /** As many as the salt says: how many there are is a value too. */
  texts(): string[] {
    return Array.from({ length: this.#salt }, () => this.text());
  }

  /** As they are put to an index of names, which has a language of its own. */
  searches(): string[] {
    return Array.from({ length: this.#salt }, () => this.#remember(`"name ${this.#salt} ${this.minted.length}"`));
  }

  #remember<Value extends string | number | boolean>(value: Value): Value {
    this.minted.push(value);
    return value;
  }
}

/** A plan whose shape is chosen and whose values are not yet. */
export type Shape<Part> = (mint: Mint) => Part;

/** How many keys the cursor of an order has, and which of them are numbers. */
const listCursors: Record<ListOrder, readonly ("text" | "number")[]> = {
  NAME: ["text"],
  FOUNDED_ASC: ["number", "text"],
  FOUNDED_DESC: ["number", "text"],
  MEMBERS_DESC: ["number", "text"],
  ALLIANCES_DESC: ["number", "text"],
  DEGREE_DESC: ["number", "text"],
};
const tieCursors: Record<TieOrder, readonly ("text" | "number")[]> = {
  NAME: ["text", "text"],
  RECENT: ["text", "text", "text"],
  DEGREE: ["number", "text", "text"],
};

const directions = fc.constantFrom("out" as const, "in" as const, "both" as const);
const label = fc.constantFrom("Entity" as const, ...labelNames);
const listed = fc.constantFrom(...labelNames);
const ends: fc.Arbitrary<RelationEnd[]> = fc.array(
  fc.record({ relation: fc.constantFrom(...relationTypes), direction: directions }),
  { maxLength: 2 },
);

type Keys = readonly ("text" | "number")[];

/** A page whose cursor has the keys that it is told. */
function pages(): fc.Arbitrary<(mint: Mint, keys: Keys) => Page> {
  return fc
    .record({ direction: fc.constantFrom("forward" as const, "backward" as const), hasCursor: fc.boolean() })
    .map(({ direction, hasCursor }) => (mint, keys) => ({
      size: mint.number(),
      direction,
      wantsKeys: mint.flag(),
      ...(hasCursor ? { cursor: keys.map((key) => mint[key]()) } : {}),
    }));
}

/** Some of the fields of a filter, each with the way to mint its value. */
function someOf<Fields extends object>(fields: {
  readonly [Name in keyof Fields]: Shape<Exclude<Fields[Name], undefined>>;
}): fc.Arbitrary<Shape<Partial<Fields>>> {
  return fc.subarray(Object.entries<Shape<unknown>>(fields)).map(
    (chosen) => (mint) => Object.fromEntries(chosen.map(([name, make]) => [name, make(mint)])) as Partial<Fields>, // entries of the fields
  );
}

const tieFilters = someOf<TieFilter>({
  asOf: (mint) => mint.text(),
  maxTrustRank: (mint) => mint.number(),
  bases: (mint) => mint.texts() as Basis[], // the compiler must not trust its types
  labels: (mint) => mint.texts() as Label[], // the compiler must not trust its types
});

const listFilters: fc.Arbitrary<Shape<ListFilter>> = fc
  .record({
    plain: someOf<Omit<ListFilter, "having" | "lacking">>({
      region: (mint) => mint.text(),
      industry: (mint) => mint.text(),
      topic: (mint) => mint.text(),
      programme: (mint) => mint.text(),
      named: (mint) => ({ names: mint.searches(), pinyin: mint.searches() }),
      values: (mint) => ({ level: mint.texts(), pilotStatus: mint.texts() }),
      foundedFrom: (mint) => mint.number(),
      foundedTo: (mint) => mint.number(),
      minMembers: (mint) => mint.number(),
      minAlliances: (mint) => mint.number(),
    }),
    having: ends,
    lacking: ends,
  })
  .map(({ plain, having, lacking }) => (mint) => ({ ...plain(mint), having, lacking }));

const valueParts: fc.Arbitrary<Shape<PartPlan>> = fc
  .record({ hasProperties: fc.boolean(), wantsProofs: fc.boolean() })
  .map(({ hasProperties, wantsProofs }) => (mint) => ({
    kind: "values",
    wantsProofs,
    ...(hasProperties ? { properties: mint.texts() } : {}),
  }));

function tieParts(depth: number): fc.Arbitrary<Shape<PartPlan>> {
  return fc.constantFrom("NAME" as const, "RECENT" as const, "DEGREE" as const).chain((order) =>
    fc
      .record({
        relations: fc.uniqueArray(fc.constantFrom(...relationTypes), { minLength: 1, maxLength: 3 }),
        direction: directions,
        filter: tieFilters,
        page: fc.option(pages(), { nil: undefined }),
        wantsTotal: fc.boolean(),
        wantsTies: fc.boolean(),
        wantsProofs: fc.boolean(),
        node: nodes(depth - 1),
      })
      .map(({ page, ...shape }) => (mint) => ({
        ...shape,
        kind: "ties" as const,
        order,
        filter: shape.filter(mint),
        node: shape.node(mint),
        // A cursor of ties holds the factId only where several may lead to one thing.
        ...pageOf(page, mint, tieCursors[order].slice(0, tieKeyCount({ ...shape, order }))),
      })),
  );
}

function nodes(depth: number): fc.Arbitrary<Shape<NodePlan>> {
  const part = depth <= 0 ? valueParts : fc.oneof(valueParts, tieParts(depth));
  return fc
    .record({ label, kinds: fc.subarray([...labelNames]), parts: fc.array(part, { maxLength: 2 }) })
    .map((shape) => (mint) => ({
      label: shape.label,
      kinds: shape.kinds,
      wantsValues: mint.flag(),
      wantsLists: mint.flag(),
      parts: shape.parts.map((make) => make(mint)),
    }));
}

const idPlans: fc.Arbitrary<Shape<RootPlan>> = nodes(3).map((node) => (mint) => ({
  kind: "ids",
  ids: mint.texts(),
  node: node(mint),
}));

const listPlans: fc.Arbitrary<Shape<RootPlan>> = fc
  .constantFrom(...Object.keys(listCursors).map((order) => order as ListOrder)) // keys of a const object
  .chain((order) =>
    fc
      .record({
        label: listed,
        filter: listFilters,
        page: fc.option(pages(), { nil: undefined }),
        wantsTotal: fc.boolean(),
        node: nodes(2),
      })
      .map((shape) => (mint) => ({
        kind: "list" as const,
        label: shape.label,
        order,
        wantsTotal: shape.wantsTotal,
        filter: shape.filter(mint),
        node: shape.node(mint),
        ...pageOf(shape.page, mint, listCursors[order]),
      })),
  );

const traits: readonly TraitName[] = ["region", "industry", "topic", "programme", "having", "level", "stage"];

const traitPlans: fc.Arbitrary<Shape<RootPlan>> = fc
  .record({ label: listed, filter: listFilters, traits: fc.subarray([...traits], { minLength: 1 }) })
  .map((shape) => (mint) => ({ ...shape, kind: "traits" as const, filter: shape.filter(mint) }));

function pageOf(page: ((mint: Mint, keys: Keys) => Page) | undefined, mint: Mint, keys: Keys): { page?: Page } {
  return page === undefined ? {} : { page: page(mint, keys) };
}

/** Any plan that a question may become, with up to three levels of ties. */
export const planShapes: fc.Arbitrary<Shape<RootPlan>> = fc.oneof(idPlans, listPlans, traitPlans);
