import { findNeighbors, listTiesAmong, toTieConditionParameters } from "@alliance-atlas/cypher";
import { labelNames, relationOf, relationTypes, type RelationType } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { selectionSetsAt, selects } from "../entity/field-selection.ts";
import { readTieFilter, shapeOf, type FilterArgument, type NodeShape } from "../entity/node-shape.ts";
import { tieShape, viewOfOwn, type NodeView, type TieView } from "../entity/node-view.ts";
import { readEntities, readEntitiesOrFormer } from "../entity/read-entities.ts";
import { badInput, userError } from "../errors.ts";

interface NeighborhoodArguments {
  readonly id: string;
  readonly relations?: readonly RelationType[] | null;
  readonly perRelation: number;
  readonly filter?: FilterArgument | null;
}

type Group = z.output<(typeof findNeighbors)["row"]>;

const maxPerRelation = 60;

export const neighborhoodResolvers = {
  neighborhood: async (_: unknown, values: NeighborhoodArguments, context: Context, info: GraphQLResolveInfo) => {
    const { perRelation } = values;
    if (perRelation < 1 || perRelation > maxPerRelation) {
      throw badInput(`perRelation is 1 to ${maxPerRelation}, not ${perRelation}`);
    }
    const centerShape = shapeOf(selectionSetsAt(info, "center"), "Entity", info);
    const center = (await readEntitiesOrFormer([values.id], centerShape, context)).get(values.id);
    if (center === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${values.id.slice(0, 80)}`);
    const wantsTies = selects(selectionSetsAt(info), "ties", info);
    const groups = await findGroups(center.own.id, values, wantsTies, context);
    const shown = new Map(groups.flatMap((group) => group.nodes.map((node) => [node.id, node] as const)));
    const ids = [...shown.keys()];
    const [nodes, ties] = await Promise.all([
      readNeighbors(shown, shapeOf(selectionSetsAt(info, "nodes"), "Entity", info), context),
      wantsTies ? tiesOf(groups, ids, values, context) : [],
    ]);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const listed = groups.reduce((sum, group) => sum + group.nodes.length, 0);
    return {
      center,
      groups: groups.map(describeGroup),
      nodes: ids.flatMap((id) => nodes.get(id) ?? []),
      ties,
      total,
      omitted: total - listed,
    };
  },
};

function relationsOf(values: NeighborhoodArguments): string[] {
  return [...(values.relations ?? relationTypes)];
}

/** What the statement brought of them is enough where nothing of a kind of their own and no tie is asked for. */
async function readNeighbors(
  shown: ReadonlyMap<string, object>,
  shape: NodeShape,
  context: Context,
): Promise<ReadonlyMap<string, NodeView>> {
  const isPlain = shape.parts.length === 0 && shape.plan.kinds.length === 0;
  if (!isPlain) return readEntities([...shown.keys()], shape, context);
  return new Map([...shown].map(([id, own]) => [id, viewOfOwn(own)]));
}

async function findGroups(
  id: string,
  values: NeighborhoodArguments,
  wantsTies: boolean,
  context: Context,
): Promise<readonly Group[]> {
  const { labels, ...conditions } = readTieFilter(values.filter);
  const parameters = {
    ...toTieConditionParameters(conditions),
    id,
    isAnyRelation: values.relations == null,
    relations: relationsOf(values),
    isAnyKind: labels === undefined,
    labels: [...(labels ?? labelNames)],
    wantsTies,
    perRelation: values.perRelation,
  };
  return context.graph.run(findNeighbors, parameters, { signal: context.signal });
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
    relations: relationsOf(values),
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
