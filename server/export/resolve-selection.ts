import { findCurrentId, type Graph } from "@alliance-atlas/cypher";
import { compile, type ListPlan } from "@alliance-atlas/cypher/compile";
import { listNeighborIds, listThingsById } from "@alliance-atlas/cypher/export";
import { relationTypes, type RelationType } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import { keysShape } from "../entity/page.ts";
import { userError } from "../errors.ts";
import type { ExportSelection, TieScope } from "./selection.ts";

/** A selection by its ids: memory grows with these alone. */
export interface SelectedIds {
  /** All things of the export, in the order of ids. */
  readonly things: readonly string[];
  /** Those whose facts it holds; the others stand at the ends of ties only. */
  readonly chosen: ReadonlySet<string>;
  readonly ties: TieScope;
}

const batchSize = 500;
const listPageSize = 1_000;

interface Reading {
  readonly graph: Graph;
  readonly signal: AbortSignal;
}

/** Finds out what a selection names; nothing where it names everything. */
export async function resolveSelection(selection: ExportSelection, reading: Reading): Promise<SelectedIds | undefined> {
  if (selection.of === "everything") return undefined;
  const chosen = new Set(await idsOf(selection, reading));
  const ends = selection.ties === "all" ? await neighborsOf([...chosen], relationTypes, reading) : [];
  const things = [...chosen.union(new Set(ends))].toSorted();
  return { things, chosen, ties: selection.ties };
}

async function idsOf(
  selection: Exclude<ExportSelection, { of: "everything" }>,
  reading: Reading,
): Promise<readonly string[]> {
  switch (selection.of) {
    case "ids":
      return currentIds(selection.ids, reading);
    case "around": {
      const ids = await currentIds([selection.id], reading);
      return [...ids, ...(await neighborsOf(ids, selection.relations, reading))];
    }
    case "list":
      return listedIds(selection, reading);
  }
}

/** Ids as they stand today: one that once was a thing's own finds it, one that names nothing is told. */
async function currentIds(ids: readonly string[], { graph, signal }: Reading): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const batch of batches(ids)) {
    const rows = await graph.run(listThingsById, { ids: batch }, { signal });
    for (const { thing } of rows) found.add(z.string().parse(thing["id"]));
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return ids;
  const redirects = await graph.run(findCurrentId, { ids: missing }, { signal });
  const now = new Map(redirects.map((redirect) => [redirect.id, redirect.now]));
  const unknown = missing.filter((id) => !now.has(id));
  if (unknown.length > 0) {
    throw userError(
      "NOT_FOUND",
      `There is nothing with the id ${unknown.slice(0, 5).join(", ")}`,
      "Use search or lookup",
    );
  }
  return ids.map((id) => now.get(id) ?? id);
}

async function neighborsOf(
  ids: readonly string[],
  relations: readonly RelationType[],
  { graph, signal }: Reading,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const batch of batches(ids)) {
    const rows = await graph.run(listNeighborIds, { ids: batch, relations: [...relations] }, { signal });
    for (const { id } of rows) found.push(id);
  }
  return found;
}

const listRow = z.object({
  item: z.tuple([keysShape, z.tuple([z.object({ id: z.string() })], z.unknown())]),
});

/** All pages of a list, by the statement that the API's own lists compile to. */
async function listedIds(
  { label, filter }: Pick<ListPlan, "label" | "filter">,
  { graph, signal }: Reading,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: readonly (string | number)[] | undefined;
  for (;;) {
    const page = {
      size: listPageSize,
      direction: "forward" as const,
      wantsKeys: true,
      ...(after === undefined ? {} : { cursor: after }),
    };
    const plan = {
      kind: "list",
      label,
      filter,
      order: "NAME",
      page,
      wantsTotal: false,
      node: { label, kinds: [], wantsValues: false, wantsLists: false, parts: [] },
    } as const;
    const items = (await graph.ask(compile(plan), { signal })).map((row) => listRow.parse(row).item);
    for (const [, [{ id }]] of items) ids.push(id);
    if (items.length < listPageSize) return ids;
    after = items.at(-1)?.[0];
  }
}

function* batches(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += batchSize) yield ids.slice(start, start + batchSize);
}
