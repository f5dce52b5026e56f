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
import { selectionSetsAt, selects } from "../entity/field-selection.ts";
import { isOfTitles, readTieFilter, shapeOf, type FilterArgument, type NodeShape } from "../entity/node-shape.ts";
import { tieShape, type NodeView } from "../entity/node-view.ts";
import { readEntitiesOrFormer, readFound } from "../entity/read-entities.ts";
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
    const shape = shapeOf(selectionSetsAt(info, "paths", "steps", "node"), "Entity", info);
    const endShape = shapeOf([...selectionSetsAt(info, "from"), ...selectionSetsAt(info, "to")], "Entity", info);
    const wantsSentence = selects(selectionSetsAt(info, "paths"), "sentence", info);
    const conditions = {
      hubDegree: hubs ?? noLimit,
      wantsTies: wantsSentence || readsTies(info),
      wantsMore: wantsSentence || !isOfTitles(shape) || !isOfTitles(endShape),
    };
    const { ends, paths, things } = await findBetween(values, conditions, endShape, context);
    const ranked = rankPaths(paths, values.maxHops);
    const shown = ranked.slice(0, values.first);
    const ids = new Set(shown.flatMap(({ path }) => path.nodes.map(({ id }) => id)));
    const nodes = await readFound(new Map([...things].filter(([id]) => ids.has(id))), shape, context);
    return {
      ...ends,
      paths: shown.map((one) => describePath(one, nodes, conditions.wantsTies)),
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

type Thing = FoundPath["nodes"][number];

interface Conditions {
  readonly hubDegree: number;
  readonly wantsTies: boolean;
  readonly wantsMore: boolean;
}

interface Between {
  readonly ends: { readonly from: NodeView; readonly to: NodeView };
  readonly paths: readonly FoundPath[];
  /** Each thing on the paths, by its id. */
  readonly things: ReadonlyMap<string, Thing>;
}

/** Only where nothing connects the two is it worth a look whether they are in the graph, or once had these ids. */
async function findBetween(
  values: PathArguments,
  conditions: Conditions,
  shape: NodeShape,
  context: Context,
): Promise<Between> {
  const { from, to } = values;
  const found = await findPathsOf({ from, to }, values, conditions, context);
  if (found.paths.length > 0) {
    const ends = new Map([...found.things].filter(([id]) => id === from || id === to));
    return { ...found, ends: endsOf(values, await readFound(ends, shape, context)) };
  }
  const ends = endsOf(values, await readEntitiesOrFormer([from, to], shape, context));
  const now = { from: ends.from.own.id, to: ends.to.own.id };
  if (now.from === now.to) throw badInput("Both ids name the same thing", "Choose another thing for one end");
  if (now.from === from && now.to === to) return { ...found, ends };
  return { ...(await findPathsOf(now, values, conditions, context)), ends };
}

function endsOf({ from, to }: PathArguments, views: ReadonlyMap<string, NodeView>): Between["ends"] {
  const endOf = (id: string): NodeView => {
    const view = views.get(id);
    if (view === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${id.slice(0, 80)}`);
    return view;
  };
  return { from: endOf(from), to: endOf(to) };
}

async function findPathsOf(
  ends: Pick<PathArguments, "from" | "to">,
  values: PathArguments,
  conditions: Conditions,
  { graph, signal }: Context,
): Promise<Pick<Between, "paths" | "things">> {
  const parameters = {
    ...toTieConditionParameters(readTieFilter(values.filter)),
    ...ends,
    relations: relationsOf(values),
    hubDegree: conditions.hubDegree,
    without: values.excludeIds == null ? null : [...values.excludeIds],
    wantsTies: conditions.wantsTies,
    wantsMore: conditions.wantsMore,
  };
  const paths = await graph.run(findPaths, parameters, { signal });
  return { paths, things: new Map(paths.flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))) };
}

function relationsOf({ relations, excludeRelations }: PathArguments): string[] {
  const byDefault = relationTypes.filter((type) => !weakGroups.includes(relationOf(type).group));
  return (relations ?? byDefault).filter((type) => excludeRelations?.includes(type) !== true);
}

function describePath(
  { path, score, kindId }: RankedPath,
  nodes: ReadonlyMap<string, NodeView>,
  wantsTies: boolean,
): object {
  const steps = path.nodes.map(({ id }, index): Step => {
    const node = nodes.get(id);
    if (node === undefined) throw new Error(`${id} of a path was not read`);
    if (index === 0 || !wantsTies) return { node, tie: null, isForward: true };
    const tie = tieShape.parse(path.ties[index - 1]);
    return { node, tie, isForward: tie.to === id };
  });
  return { steps, length: path.ties.length, score, kindId, sentence: () => readSteps(steps) };
}

function readsTies(info: GraphQLResolveInfo): boolean {
  const steps = selectionSetsAt(info, "paths", "steps");
  return ["tie", "isForward", "proofs"].some((name) => selects(steps, name, info));
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
