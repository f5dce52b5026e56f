import { z } from "zod";

/** What both searches of names ask for. */
export const nameQuestion = z.object({ text: z.string().min(1), limit: z.number().int().positive() });

/** A thing that is found by one of its names. */
export const namedHit = z.object({
  id: z.string(),
  kind: z.string(),
  names: z.array(z.string()),
  degree: z.number().nullable(),
  score: z.number(),
});
