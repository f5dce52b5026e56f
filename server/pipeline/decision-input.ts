import { z } from "zod";
import { badInput } from "../errors.ts";
import { parseSuggestionId } from "./suggestion-id.ts";
import { reasons, stateNames, type Reason } from "./states.ts";

/** A text of one line or several; what has nothing in it counts as not said. */
function text(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((value) => (value == null || value === "" ? undefined : value));
}

const name = z.string().trim().min(1).max(60);
const key = z.string().regex(/^[\w-]{8,64}$/, "8 to 64 letters, digits, - or _, made anew for each decision");

const shownShape = z.object({
  score: z.number(),
  rank: z.int().min(1).max(100_000).nullish(),
  band: text(40),
  model: z.string().trim().min(1).max(80),
  dataVersion: z.string().trim().min(1).max(80),
});

const inputShape = z.object({
  suggestion: z.string().transform((value, context) => {
    const ends = parseSuggestionId(value);
    if (ends !== undefined) return ends;
    context.addIssue("two ids in order, joined by +, as opportunities give it");
    return z.NEVER;
  }),
  state: z.enum(stateNames),
  reason: z
    .enum(Object.keys(reasons) as [Reason, ...Reason[]]) // the keys of the table
    .nullish()
    .transform((value) => value ?? undefined),
  assignee: text(60),
  dueOn: z.iso
    .date()
    .nullish()
    .transform((value) => value ?? undefined),
  note: text(1_000),
  author: name,
  expectedRevision: z.int().min(0),
  key,
  shown: shownShape.nullish().transform((value) => value ?? undefined),
});
export type DecisionInput = z.output<typeof inputShape>;

const undoShape = z.object({ id: z.uuid(), author: name });
export type UndoInput = z.output<typeof undoShape>;

const showingsShape = z.object({
  model: z.string().trim().min(1).max(80),
  items: z
    .array(
      z.object({
        suggestion: z
          .string()
          .refine((value) => parseSuggestionId(value) !== undefined, "two ids in order, joined by +"),
        rank: z.int().min(1).max(100_000).nullish(),
        band: text(40),
      }),
    )
    .max(100),
});

export const parseDecision = (input: unknown): DecisionInput => parse(inputShape, input);
export const parseUndo = (input: unknown): UndoInput => parse(undoShape, input);
export const parseShowings = (input: unknown): z.output<typeof showingsShape> => parse(showingsShape, input);

export function parse<Output>(shape: z.ZodType<Output>, input: unknown): Output {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}
