import { findCurrentId, findNeighbors, listTiesAmong, toTieConditionParameters } from "@alliance-atlas/cypher";
import { relationOf, relationTypes, type RelationType } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { selectionSetsAt, selects } from "../entity/field-selection.ts";
import { isOfTitles, readTieFilter, shapeOf, type FilterArgument, type NodeShape } from "../entity/node-shape.ts";
import { tieShape, type NodeView, type TieView } from "../entity/node-view.ts";
import { readFound } from "../entity/read-entities.ts";
import { badInput, userError } from "../errors.ts";

interface NeighborhoodArguments {
  readonly id: string;
  readonly relations?: readonly RelationType[] | null;
  readonly perRelation: number;
  readonly filter?: FilterArgument | null;
}

type Around = z.output<(typeof findNeighbors)["row"]>;
type Group = Around["groups"][number];

/** What the question asks for beside the names of the neighbours. */
interface Wants {
  readonly wantsCenter: boolean;
  readonly wantsTies: boolean;
  readonly wantsMore: boolean;
}

const maxPerRelation = 60;

export const neighborhoodResolvers = {
  neighborhood: async (_: unknown, values: NeighborhoodArguments, context: Context, info: GraphQLResolveInfo) => {
    const { perRelation } = values;
    if (perRelation < 1 || perRelation > maxPerRelation) {
      throw badInput(`perRelation is 1 to ${maxPerRelation}, not ${perRelation}`);
    }
    const wantsTies = selects(selectionSetsAt(info), "ties", info);
    const shapeAt = (field: string): NodeShape => shapeOf(selectionSetsAt(info, field), "Entity", info);
    const nodeShape = shapeAt("nodes");
    const wantsCenter = selects(selectionSetsAt(info), "center", info);
    const wants = { wantsCenter, wantsTies, wantsMore: !isOfTitles(nodeShape) };
    const { id, own, groups } = await findAround(values, wants, context);
    const shown = new Map(groups.flatMap((group) => group.nodes.map((node) => [node.id, node] as const)));
    const ids = [...shown.keys()];
    const [center, nodes, ties] = await Promise.all([
      own === undefined ? undefined : readCenter({ id, ...own }, shapeAt("center"), context),
      readFound(shown, nodeShape, context),
      wantsTies ? tiesOf(groups, ids, values, context) : [],
    ]);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const listed = groups.reduce((sum, group) => sum + group.nodes.length, 0);
    return {
      center,
      groups: groups.map(describeGroup),
      nodes: ids.flatMap((one) => nodes.get(one) ?? []),
      ties,
      total,
      omitted: total - listed,
    };
  },
};

async function readCenter(
  own: { readonly id: string },
  shape: NodeShape,
  context: Context,
): Promise<NodeView | undefined> {
  return (await readFound(new Map([[own.id, own]]), shape, context)).get(own.id);
}

/** Of a thing by its id, or by one that once was its own. */
async function findAround(values: NeighborhoodArguments, wants: Wants, context: Context): Promise<Around> {
  const { graph, signal } = context;
  const [found] = await graph.run(findNeighbors, parametersOf(values.id, values, wants), { signal });
  if (found !== undefined) return found;
  const [redirect] = await graph.run(findCurrentId, { ids: [values.id] }, { signal });
  const [moved] =
    redirect === undefined ? [] : await graph.run(findNeighbors, parametersOf(redirect.now, values, wants), { signal });
  if (moved === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${values.id.slice(0, 80)}`);
  return moved;
}

function parametersOf(id: string, values: NeighborhoodArguments, wants: Wants) {
  const { labels, ...conditions } = readTieFilter(values.filter);
  return {
    ...toTieConditionParameters(conditions),
    id,
    relations: values.relations == null ? null : [...values.relations],
    labels: labels === undefined ? null : [...labels],
    ...wants,
    perRelation: values.perRelation,
  };
}

async function tiesOf(
  groups: readonly Group[],
  ids: readonly string[],
  values: NeighborhoodArguments,
  context: Context,
): Promise<readonly TieView[]> {
  const parameters = {
    ...toTieConditionParameters(readTieFilter(values.filter)),
    ids: [...ids],
    relations: [...(values.relations ?? relationTypes)],
  };
  const among = await context.graph.run(listTiesAmong, parameters, { signal: context.signal });
  const found = [...groups.flatMap(({ ties }) => ties), ...among.map(({ tie }) => tie)];
  const all = found.map((tie) => tieShape.parse(tie));
  return [...new Map(all.map((tie) => [tie.factId, tie])).values()];
}

function describeGroup({ relation, isOut, total, nodes }: Group): object {
  const { zh, en, inverseZh, inverseEn, group } = relationOf(relation as RelationType); // asked for by the model's types
  return {
    relation,
    direction: isOut ? "OUT" : "IN",
    text: isOut ? { zh, en } : { zh: inverseZh, en: inverseEn },
    group,
    total,
    nodeIds: nodes.map(({ id }) => id),
    omitted: total - nodes.length,
  };
}
