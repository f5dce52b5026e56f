import type { Label } from "../model/index.ts";
import type { Binder } from "./binder.ts";
import type { ListFilter, NamedTexts, RelationEnd } from "./plan.ts";

export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `\nWHERE ${conditions.join(" AND ")}`;
}

export interface CompiledFilter {
  /** Clauses that bind n0, from the most selective end. */
  readonly start: string;
  /** Whether the start may come to one thing by several ways. */
  readonly isRepeating: boolean;
  /** Whether the start is all that bears the label. */
  readonly isWhole: boolean;
  readonly conditions: readonly string[];
  /** Properties of n0 that the conditions read. */
  readonly reads: readonly string[];
}

/**
 * Ends that a filter may name: how to all that belongs to them, and by which ties things come to that. These ties lead to
 * the label alone, so that no label on the way needs to be looked at.
 */
export const ends = {
  region: { below: "-[:COVERS*0..2]->()<-[:PART_OF*0..4]-", label: "Region", ties: "LOCATED_IN" },
  industry: { below: "<-[:PART_OF*0..2]-", label: "Industry", ties: "ACTIVE_IN" },
  topic: { below: "<-[:PART_OF*0..3]-", label: "Topic", ties: "WORKS_ON|ABOUT" },
  programme: { below: "<-[:PART_OF*0..2]-", label: "Programme", ties: "FUNDED_UNDER" },
} as const;

/**
 * A filter by name starts at the things that bear it, else one by region, industry or topic at that thing. Where several
 * are set, the first is the start, as places are the finest; what belongs to the others is gathered once, before any
 * thing is held against it.
 */
export function compileFilter(label: Label, filter: ListFilter, binder: Binder): CompiledFilter {
  const named = (["region", "industry", "topic", "programme"] as const).flatMap((name) => {
    const id = filter[name];
    return id === undefined ? [] : [{ ...ends[name], id: binder.bind(id) }];
  });
  const byName = filter.named === undefined ? undefined : bearersOf(filter.named, binder);
  const first = byName === undefined ? named[0] : undefined;
  const others = first === undefined ? named : named.slice(1);
  const gathered = others.map((end, index) => {
    const known = others.slice(0, index).map((_, before) => `ends${before}`);
    const kept = [...known, `collect(e${index}) AS ends${index}`].join(", ");
    return `MATCH ${belonging(end)}(e${index})\nWITH ${kept}\n`;
  });
  const match =
    first === undefined ? `MATCH (n0:${label})` : `MATCH ${belonging(first)}()<-[:${first.ties}]-(n0:${label})`;
  const held = others.map(({ ties }, index) => `EXISTS { (n0)-[:${ties}]->(e) WHERE e IN ends${index} }`);
  const plain = plainConditions(filter, binder);
  return {
    start: `${gathered.join("")}${byName ?? match}`,
    isRepeating: first !== undefined,
    isWhole: first === undefined && byName === undefined,
    conditions: [...(byName === undefined ? [] : [`n0:${label}`]), ...held, ...plain.conditions],
    reads: plain.reads,
  };
}

/** Each text is asked of its index; a thing found in both is one. WITH, since a condition needs a clause to stand in. */
function bearersOf({ names, pinyin }: NamedTexts, binder: Binder): string {
  const found = (texts: readonly string[], index: string): string =>
    `UNWIND ${binder.bind(texts)} AS text\nCALL db.index.fulltext.queryNodes("${index}", text) YIELD node\nRETURN node AS n0`;
  return `CALL () {\n${found(names, "entity_names")}\nUNION\n${found(pinyin, "entity_pinyin")}\n}\nWITH *`;
}

function belonging({ below, id }: { readonly below: string; readonly id: string }): string {
  return `(:Entity {id: ${id}})${below}`;
}

function plainConditions(filter: ListFilter, binder: Binder): Pick<CompiledFilter, "conditions" | "reads"> {
  const compared: readonly (readonly [property: string, operator: string, value: unknown])[] = [
    // Property names come from the model's closed lists; only their values are the asker's.
    ...Object.entries(filter.values ?? {})
      .toSorted()
      .map(([property, options]) => [property, "IN", options] as const),
    ["foundedYear", ">=", filter.foundedFrom],
    ["foundedYear", "<=", filter.foundedTo],
    ["capturedMembers", ">=", filter.minMembers],
    ["allianceCount", ">=", filter.minAlliances],
  ];
  const given = compared.filter(([, , value]) => value !== undefined);
  return {
    conditions: [
      ...given.map(([property, operator, value]) => `n0.${property} ${operator} ${binder.bind(value)}`),
      ...(filter.having ?? []).map((end) => `EXISTS { ${touching(end)} }`),
      ...(filter.lacking ?? []).map((end) => `NOT EXISTS { ${touching(end)} }`),
    ],
    reads: given.map(([property]) => property),
  };
}

function touching({ relation, direction }: RelationEnd): string {
  if (direction === "both") return `(n0)-[:${relation}]-()`;
  return direction === "out" ? `(n0)-[:${relation}]->()` : `(n0)<-[:${relation}]-()`;
}
