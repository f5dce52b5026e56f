import { z } from "zod";

/** What was there when a view was last marked as seen; each list tells one thing from another by its own text. */
export const seenShape = z.object({
  /** Hash and id of each fact. */
  seenFacts: z.array(z.string()),
  /** Ids of suggestions. */
  seenSuggestions: z.array(z.string()),
  /** Id and revision of each case. */
  seenCases: z.array(z.string()),
});

export const newViewShape = seenShape.extend({
  id: z.string().min(1),
  target: z.string().min(1),
  title: z.string().optional(),
  author: z.string().min(1),
});
export type NewView = z.output<typeof newViewShape>;

export const savedViewShape = newViewShape.extend({ createdAt: z.string(), seenAt: z.string() });
export type SavedViewRow = z.output<typeof savedViewShape>;
