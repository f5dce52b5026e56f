import { z } from "zod";
import { handedOn } from "@alliance-atlas/cypher";
import type { TiesPart } from "@alliance-atlas/cypher/compile";
import { parseEntityId, type Label } from "@alliance-atlas/cypher/model";
import { cutPage, keysShape, withCursor, type Paged } from "./page.ts";
import type { NodeShape, PartShape } from "./node-shape.ts";

/** A thing as the graph answered it: its own values, and the parts that the question selected, by field key. */
export interface NodeView {
  readonly label: Label;
  readonly own: AskedValues;
  readonly parts: ReadonlyMap<string, TiesView | readonly ValueView[]>;
}

export interface TiesView {
  readonly page: Paged<TieItem> | undefined;
  readonly total: number | undefined;
}

export interface TieItem {
  readonly cursor: string;
  readonly node: NodeView;
  /** Only where the question asks for anything of it. */
  readonly tie: TieView | undefined;
}

const text = z.string().nullish();
/** What a thing has. */
export const ownShape = z.looseObject({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  nameEn: text,
  shortName: text,
  shortNameEn: text,
  names: z.array(z.string()),
  externalId: text,
  formerIds: z.array(z.string()).nullish(),
  degree: z.number().nullish(),
  relationCounts: z.array(z.string()).nullish(),
});
/** What was not asked for is missing, but for id and name. */
const askedShape = ownShape.partial({ kind: true, names: true });
type AskedValues = z.output<typeof askedShape>;
export type OwnValues = z.output<typeof ownShape>;

export const sourceShape = ownShape.partial().required({ id: true, kind: true, name: true });
/** A proof whose source is read apart. */
export const unsourcedProofShape = z.looseObject({
  id: z.string(),
  basis: z.string(),
  trust: z.string(),
  rule: text,
  urls: z.array(z.string()),
  qualifiers: z.string(),
});
export const proofShape = unsourcedProofShape.extend({ source: sourceShape });
export type ProofView = z.output<typeof proofShape>;

export const tieShape = z.looseObject({
  factId: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  basis: z.string(),
  trust: z.string(),
  proofCount: z.number(),
});
export type TieView = z.output<typeof tieShape> & { readonly proofs?: readonly ProofView[] };

export const valueShape = z.looseObject({
  factId: z.string(),
  subject: z.string(),
  property: z.string(),
  value: z.string(),
  comparator: z.string(),
  rank: z.number(),
  basis: z.string(),
  trust: z.string(),
  proofs: z.array(proofShape).optional(),
});
export type ValueView = z.output<typeof valueShape>;
const valuesShape = z.array(valueShape);

const values = handedOn();
/** Id and name, other values, lists, what was read before, and the parts, as `compileNode` lists them. */
const nodeShape = z.tuple([values, z.array(z.unknown()).nullable(), values.nullable(), values.nullable()], z.unknown());
/** Keys, node, and where asked for the tie, what is known of it beside its own values, and its proofs. */
const itemShape = z.tuple([
  keysShape.nullable(),
  z.unknown(),
  values.optional(),
  z.looseObject({ isOut: z.boolean().optional() }).nullish(),
  z.array(proofShape).optional(),
]);
const tiesShape = z.object({ items: z.array(itemShape).optional(), total: z.number().optional() });

/** Reads an answer of the graph by the shape that it was asked with. */
export function readNode(raw: unknown, shape: NodeShape): NodeView {
  const [title, listed, lists, read, ...rawParts] = nodeShape.parse(raw);
  const named: Record<string, unknown> = { ...title };
  if (listed !== null) for (const [place, name] of shape.values.entries()) named[name] = listed[place];
  const own = askedShape.parse(Object.assign(named, lists, read));
  const parts = shape.parts.map((part, index) => [part.key, readPart(rawParts[index], part, own.id)] as const);
  return { label: labelOf(own.id), own, parts: new Map(parts) };
}

function readPart(raw: unknown, part: PartShape, holder: string): TiesView | readonly ValueView[] {
  if (part.plan.kind === "values") return valuesShape.parse(raw);
  const { node, plan } = part;
  if (node === undefined) throw new Error(`${part.key} was asked without the shape of its other ends`);
  const { items, total } = tiesShape.parse(raw);
  if (items === undefined || plan.page === undefined) return { page: undefined, total };
  const cut = cutPage(items, plan.page);
  return {
    total,
    page: {
      ...cut,
      items: cut.items.map((item) => {
        const [keys, end] = item;
        const view = readNode(end, node);
        return withCursor(plan.order, keys, { node: view, tie: readTie(item, plan, holder, view.own.id) });
      }),
    },
  };
}

/** A tie of a part: what the question says of all of them is not asked of each. */
function readTie(
  [, , tie, known, proofs]: z.output<typeof itemShape>,
  { relations, direction }: TiesPart,
  holder: string,
  other: string,
): TieView | undefined {
  if (tie === undefined) return undefined;
  const isOut = known?.isOut ?? direction === "out";
  const ends = isOut ? { from: holder, to: other } : { from: other, to: holder };
  const read = tieShape.parse({ type: relations[0], ...tie, ...known, ...ends });
  return proofs === undefined ? read : { ...read, proofs };
}

/** A thing of which only its own values are known. */
export function viewOfOwn(own: unknown): NodeView {
  const known = askedShape.parse(own);
  return { label: labelOf(known.id), own: known, parts: new Map() };
}

function labelOf(id: string): Label {
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id} is no id`);
  return parsed.label;
}
