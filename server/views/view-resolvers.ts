import { randomUUID } from "node:crypto";
import { parseEntityId } from "@alliance-atlas/cypher/model";
import { createViews, listViews, markViewSeen, removeView, type SavedViewRow } from "@alliance-atlas/cypher/views";
import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { Context } from "../context.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { plainShape, shapeOf } from "../entity/node-shape.ts";
import { readEntitiesOrFormer } from "../entity/read-entities.ts";
import { badInput, userError } from "../errors.ts";
import { parse } from "../pipeline/decision-input.ts";
import { toPipeline } from "../pipeline/pipeline-resolvers.ts";
import { parseSuggestionId } from "../pipeline/suggestion-id.ts";
import { readFacts } from "./fact-sentences.ts";
import { digestOf, findNews, remember } from "./news.ts";
import { watch } from "./watch.ts";
import { tellSuggestions } from "./watched-suggestions.ts";

const maxViews = 50;
const maxFacts = 50;
const maxSuggestions = 50;
const watchable = ["Alliance", "Institution", "Region", "Topic"];

const newShape = z.object({
  target: z.string(),
  title: z
    .string()
    .trim()
    .max(80)
    .nullish()
    .transform((value) => (value == null || value === "" ? undefined : value)),
  author: z.string().trim().min(1).max(60),
});

export const viewResolvers = {
  SavedView: {
    createdAt: ({ createdAt }: SavedViewRow) => new Date(createdAt),
    seenAt: ({ seenAt }: SavedViewRow) => new Date(seenAt),
    target: async ({ target }: SavedViewRow, _: unknown, context: Context, info: GraphQLResolveInfo) => {
      const shape = shapeOf(selectionSetsAt(info), "Entity", info);
      return (await readEntitiesOrFormer([target], shape, context)).get(target) ?? null;
    },
    news: async (view: SavedViewRow, _: unknown, context: Context, info: GraphQLResolveInfo) => {
      const watched = await watch(view.target, context, info);
      const { facts, suggestions, cases } = findNews(view, watched);
      return {
        digest: digestOf(remember(watched)),
        isPartial: false,
        factCount: facts.length,
        facts: () => readFacts(facts.slice(0, maxFacts), watched.ids, context),
        suggestionCount: suggestions.length,
        suggestions: (_values: unknown, asking: Context, at: GraphQLResolveInfo) =>
          tellSuggestions(suggestions.slice(0, maxSuggestions), watched.suggestions.projection, asking, at),
        cases: (_values: unknown, asking: Context, at: GraphQLResolveInfo) => readCases(cases, asking, at),
      };
    },
  },
};

export const viewQueries = {
  savedViews: async (_: unknown, { ids }: { readonly ids?: readonly string[] | null }, { graph, signal }: Context) =>
    (await graph.run(listViews, {}, { signal })).map(({ view }) => view).filter(({ id }) => ids?.includes(id) ?? true),
};

export const viewMutations = {
  saveView: async (_: unknown, values: unknown, context: Context, info: GraphQLResolveInfo) => {
    const { target, title, author } = parse(newShape, values);
    const { graph, signal } = context;
    const label = parseEntityId(target)?.label;
    if (label === undefined || !watchable.includes(label)) {
      throw badInput(
        "A view watches an alliance, an institution, a region or a topic",
        "Pass the id of one as `target`",
      );
    }
    const found = await readEntitiesOrFormer([target], plainShape, context);
    const thing = found.get(target);
    if (thing === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${target.slice(0, 80)}`);
    const saved = await graph.run(listViews, {}, { signal });
    if (saved.length >= maxViews) throw badInput(`At most ${maxViews} views are saved`, "Remove one first");
    const seen = remember(await watch(thing.own.id, context, info));
    const row = { id: randomUUID(), target: thing.own.id, title, author, ...seen };
    const [made] = await graph.run(createViews, { rows: [row] }, { signal });
    return made?.view;
  },

  removeView: async (_: unknown, { id }: { readonly id: string }, { graph, signal }: Context) => {
    const [removed] = await graph.run(removeView, { id }, { signal });
    return removed?.id ?? unknownView(id);
  },

  markViewSeen: async (
    _: unknown,
    { id, digest }: { readonly id: string; readonly digest: string },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { graph, signal } = context;
    const saved = await graph.run(listViews, {}, { signal });
    const view = saved.map((row) => row.view).find((one) => one.id === id) ?? unknownView(id);
    const seen = remember(await watch(view.target, context, info));
    if (digestOf(seen) !== digest) {
      throw userError(
        "CONFLICT",
        "More came in since this view was looked at",
        "Ask for its news again, then mark these",
      );
    }
    const [marked] = await graph.run(markViewSeen, { id, ...seen }, { signal });
    return marked?.view ?? unknownView(id);
  },
};

/** Cases with their two ends, all of which are read at once. */
async function readCases(ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  const cases = ids.flatMap((id) => parseSuggestionId(id) ?? []);
  const sets = ["source", "target"].flatMap((end) => selectionSetsAt(info, end));
  const ends = await readEntitiesOrFormer(
    cases.flatMap(({ from, to }) => [from, to]),
    shapeOf(sets, "Entity", info),
    context,
  );
  return cases.map(({ id, from, to }) => ({
    id,
    source: ends.get(from) ?? null,
    target: ends.get(to) ?? null,
    pipeline: async () => toPipeline(await context.histories.load(id)),
  }));
}

function unknownView(id: string): never {
  throw userError("NOT_FOUND", `There is no saved view with the id ${id.slice(0, 80)}`);
}
