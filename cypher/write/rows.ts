import { z } from "zod";

/** Community edition cannot require a property, so these shapes are the only guard of what is written. */

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), property);

/** `hash` tells whether a row differs from what the graph holds; `origin` who owns it. */
export const entityRow = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  hash: z.string(),
  properties: properties.and(z.object({ name: z.string().min(1), sortKey: z.string().min(1) })),
});

export const tieRow = z.object({
  factId: z.string().min(1),
  type: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  hash: z.string(),
  properties,
});

export const valueRow = z.object({
  factId: z.string().min(1),
  subject: z.string().min(1),
  hash: z.string(),
  properties: properties.and(z.object({ property: z.string(), value: z.string() })),
});

export const proofRow = z.object({
  id: z.string().min(1),
  factId: z.string().min(1),
  doc: z.string().min(1),
  hash: z.string(),
  properties,
});

export type EntityRow = z.output<typeof entityRow>;
export type TieRow = z.output<typeof tieRow>;
export type ValueRow = z.output<typeof valueRow>;
export type ProofRow = z.output<typeof proofRow>;

/** Everything that one origin (the seed, an import) keeps in the graph. */
export interface GraphRows {
  readonly entities: readonly EntityRow[];
  readonly ties: readonly TieRow[];
  readonly values: readonly ValueRow[];
  readonly proofs: readonly ProofRow[];
}
