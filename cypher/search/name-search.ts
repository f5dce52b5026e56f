import { z } from "zod";

/** What both searches of names ask for. */
export const nameQuestion = z.object({
  text: z.string().min(1),
  limit: z.number().int().positive(),
  /** So many of the best come with all that things of any kind have; of the rest it is enough to rank them. */
  full: z.number().int().nonnegative(),
});

/** A thing that is found by one of its names. */
export const namedHit = z.object({
  thing: z.looseObject({ id: z.string(), kind: z.string(), names: z.array(z.string()), degree: z.number().nullable() }),
  isFull: z.boolean(),
  score: z.number(),
});
