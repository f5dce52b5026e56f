import { findPaths, maxPathHops, toTieConditionParameters } from "@alliance-atlas/cypher";
import {
  findLabelOfKind,
  findRelationType,
  labels,
  relationOf,
  relationTypes,
  type RelationType,
} from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import type { Bilingual } from "../entity/fact-resolvers.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { readTieFilter, shapeOf, type FilterArgument } from "../entity/node-shape.ts";
import { tieShape, type NodeView } from "../entity/node-view.ts";
import { readEntities, readEntitiesOrFormer } from "../entity/read-entities.ts";
import { badInput, userError } from "../errors.ts";
import { rankPaths, type FoundPath, type RankedPath } from "./rank-paths.ts";
import { readSteps, type Step } from "./step-text.ts";

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly relations?: readonly RelationType[] | null;
  readonly excludeRelations?: readonly RelationType[] | null;
  readonly excludeIds?: readonly string[] | null;
  readonly avoidHubs?: boolean | null;
  readonly filter?: FilterArgument | null;
}

const maxPaths = 30;
const maxExcluded = 200;
/** Beyond so many ties a thing connects nearly everything to everything. */
const hubDegree = 60;
const noLimit = 2 ** 31;

/** Groups whose ties say little about a connection: place, honours and identity are walked only when asked for. */
const weakGroups = ["place", "honour", "identity"];

export const pathResolvers = {
  paths: async (_: unknown, values: PathArguments, context: Context, info: GraphQLResolveInfo) => {
    checkArguments(values);
    const hubs = values.avoidHubs === false ? null : hubDegree;
    const ends = await readEnds(values, context, info);
    const parameters = {
      ...toTieConditionParameters(readTieFilter(values.filter)),
      from: ends.from.own.id,
      to: ends.to.own.id,
      relations: relationsOf(values),
      hubDegree: hubs ?? noLimit,
      without: [...(values.excludeIds ?? [])],
    };
    const found = await context.graph.run(findPaths, parameters, { signal: context.signal });
    const ranked = rankPaths(found, values.maxHops);
    const shown = ranked.slice(0, values.first);
    const shape = shapeOf(selectionSetsAt(info, "paths", "steps", "node"), "Entity", info);
    const ids = shown.flatMap(({ path }) => path.nodes.map(({ id }) => id));
    const nodes = await readEntities(ids, shape, context);
    return {
      ...ends,
      paths: shown.map((one) => describePath(one, nodes)),
      kinds: describeKinds(ranked),
      searchedHops: values.maxHops,
      hubDegree: hubs,
      hint: ranked.length > 0 ? null : hintFor(values),
    };
  },
};

function checkArguments(values: PathArguments): void {
  const { from, to, maxHops, first, excludeIds } = values;
  if (from === to) throw badInput("A path needs two different things", "Choose another thing for one end");
  if (maxHops < 1 || maxHops > maxPathHops) throw badInput(`maxHops is 1 to ${maxPathHops}, not ${maxHops}`);
  if (first < 1 || first > maxPaths) throw badInput(`first is 1 to ${maxPaths}, not ${first}`);
  if ((excludeIds?.length ?? 0) > maxExcluded) throw badInput(`At most ${maxExcluded} things can be left out`);
}

interface Ends {
  readonly from: NodeView;
  readonly to: NodeView;
}

async function readEnds(values: PathArguments, context: Context, info: GraphQLResolveInfo): Promise<Ends> {
  const sets = [...selectionSetsAt(info, "from"), ...selectionSetsAt(info, "to")];
  const views = await readEntitiesOrFormer([values.from, values.to], shapeOf(sets, "Entity", info), context);
  const [from, to] = [values.from, values.to].map((id) => {
    const view = views.get(id);
    if (view === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${id.slice(0, 80)}`);
    return view;
  });
  if (from === undefined || to === undefined) throw new Error("An end of the path was not read");
  if (from.own.id === to.own.id) throw badInput("Both ids name the same thing", "Choose another thing for one end");
  return { from, to };
}

function relationsOf({ relations, excludeRelations }: PathArguments): string[] {
  const byDefault = relationTypes.filter((type) => !weakGroups.includes(relationOf(type).group));
  return (relations ?? byDefault).filter((type) => excludeRelations?.includes(type) !== true);
}

function describePath({ path, score, kindId }: RankedPath, nodes: ReadonlyMap<string, NodeView>): object {
  const steps = toSteps(path, nodes);
  return { steps, length: path.ties.length, score, kindId, sentence: readSteps(steps) };
}

export function toSteps(path: FoundPath, nodes: ReadonlyMap<string, NodeView>): readonly Step[] {
  return path.nodes.map(({ id }, index) => {
    const node = nodes.get(id);
    if (node === undefined) throw new Error(`${id} of a path was not read`);
    if (index === 0) return { node, tie: null, isForward: true };
    const tie = tieShape.parse(path.ties[index - 1]);
    return { node, tie, isForward: tie.to === id };
  });
}

export const pathStepResolvers = {
  proofs: (step: Step, _values: unknown, context: Context) =>
    step.tie === null ? [] : (step.tie.proofs ?? context.proofs.load(step.tie.factId)),
};

function describeKinds(ranked: readonly RankedPath[]): readonly object[] {
  return [...Map.groupBy(ranked, ({ kindId }) => kindId)].map(([id, same]) => ({
    id,
    text: kindText(id),
    count: same.length,
  }));
}

/** `alliance MEMBER_OF institution` reads as its words in both languages. */
function kindText(kindId: string): Bilingual {
  const texts = kindId.split(" ").map((word) => {
    const label = findLabelOfKind(word);
    if (label !== undefined) return { zh: labels[label].zh, en: labels[label].en };
    const relation = findRelationType(word);
    return relation === undefined ? { zh: word, en: word } : relationOf(relation);
  });
  return { zh: texts.map(({ zh }) => zh).join("—"), en: texts.map(({ en }) => en).join(" – ") };
}

function hintFor({ avoidHubs, maxHops, relations }: PathArguments): Bilingual {
  if (avoidHubs !== false) return { zh: "可以允许经过枢纽后再找", en: "Try again with paths through hubs allowed" };
  if (maxHops < maxPathHops) return { zh: `可以放宽到 ${maxPathHops} 步`, en: `Try up to ${maxPathHops} steps` };
  if (relations != null) return { zh: "可以不限制关系类型", en: "Try without limiting the relations" };
  return {
    zh: `${maxPathHops} 步以内没有路径；可以加入地区、行业、奖项等弱关系`,
    en: `There is no path within ${maxPathHops} steps; weak ties such as place, industry or awards can be added`,
  };
}
