import { limitOf } from "@alliance-atlas/cypher/compile";
import { countFactsOfSource, listFactsOfSource } from "@alliance-atlas/cypher";
import { findLabelOfKind, labels, parseEntityId, type Label } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { selectionSetsAt, selects } from "../entity/field-selection.ts";
import { shapeOf } from "../entity/node-shape.ts";
import { cutPage, encodeCursor, readPage, type PageArguments } from "../entity/page.ts";
import { badInput, userError } from "../errors.ts";
import { kindName, labelOfKindName } from "../schema/names.ts";
import { readProvenFacts, type ProvenFactView } from "./read-proven-facts.ts";

interface ProvenFactsArguments extends Pick<PageArguments, "first" | "after"> {
  readonly source: string;
  readonly kind?: string | null;
}

const order = { name: "FACT_ID", keyCount: 1 };

export const provenFactsQueries = {
  provenFacts: async (_: unknown, values: ProvenFactsArguments, context: Context, info: GraphQLResolveInfo) => {
    const { source } = values;
    if (parseEntityId(source)?.label !== "Document") {
      throw badInput(`"${source.slice(0, 80)}" is no id of a source`, "Ids of sources read document:slug");
    }
    const label = values.kind == null ? undefined : labelOfKindName(values.kind);
    const page = readPage(values, order);
    const [after = ""] = page.cursor ?? [];
    const range = rangeOf(label, String(after));
    const sets = selectionSetsAt(info);
    const wantsCounts = selects(sets, "kinds", info) || selects(sets, "totalCount", info);
    const [[found], kinds] = await Promise.all([
      context.graph.run(listFactsOfSource, { source, ...range, limit: limitOf(page) }, { signal: context.signal }),
      wantsCounts ? countKinds(source, context) : [],
    ]);
    if (found === undefined) throw userError("NOT_FOUND", `There is no source with the id ${source}`);
    const cut = cutPage(found.factIds, page);
    const facts = await readProvenFacts(cut.items, source, shapesAt(info), context);
    return {
      page: { ...cut, items: facts.map((node) => ({ cursor: encodeCursor(order.name, [node.factId]), node })) },
      total: totalOf(kinds, label),
      kinds,
    };
  },
};

export const provenFactResolvers = {
  proofs: async ({ factId, source }: ProvenFactView, _values: unknown, context: Context) =>
    (await context.proofs.load(factId)).filter((proof) => proof.source.id === source),
};

/** Ids of facts begin with that of the thing, `kind:slug`: those of one kind lie between its colon and what follows it. */
function rangeOf(label: Label | undefined, cursor: string): { readonly after: string; readonly before: string } {
  const prefix = label === undefined ? "" : labels[label].kind;
  const [first, last] = label === undefined ? ["", "~"] : [`${prefix}:`, `${prefix};`];
  return { after: cursor > first ? cursor : first, before: last };
}

function shapesAt(info: GraphQLResolveInfo) {
  const setsOf = (name: string) => [
    ...selectionSetsAt(info, "edges", "node", name),
    ...selectionSetsAt(info, "nodes", name),
  ];
  return { thing: shapeOf(setsOf("thing"), "Entity", info), other: shapeOf(setsOf("other"), "Entity", info) };
}

interface ProvenKind {
  readonly kind: string;
  readonly thingCount: number;
  readonly tieCount: number;
  readonly valueCount: number;
}

async function countKinds(source: string, { graph, signal }: Context): Promise<readonly ProvenKind[]> {
  const rows = await graph.run(countFactsOfSource, { source }, { signal });
  return rows.flatMap(({ kind, things, ties, values }) => {
    const label = findLabelOfKind(kind);
    return label === undefined
      ? []
      : [{ kind: kindName(label), thingCount: things, tieCount: ties, valueCount: values }];
  });
}

function totalOf(kinds: readonly ProvenKind[], label: Label | undefined): number {
  const asked = label === undefined ? kinds : kinds.filter(({ kind }) => kind === kindName(label));
  return asked.reduce((sum, { tieCount, valueCount }) => sum + tieCount + valueCount, 0);
}
