import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf, withNames } from "../entity/node-shape.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { readTies } from "../entity/read-ties.ts";
import { badInput, userError } from "../errors.ts";
import { nameOf, readSteps } from "../path/step-text.ts";
import { dataOf } from "./data-date.ts";
import { idsOf, stepsOf } from "./explain.ts";
import { belonging } from "./linked.ts";
import { pathModel } from "./model-texts.ts";
import type { Projection } from "./projection.ts";
import { changesFor, supposedMembership, type SupposedChange } from "./suppose-membership.ts";
import { termDefinitions } from "./term-texts.ts";

interface WhatIfArguments {
  readonly institution: string;
  readonly alliance: string;
  readonly crossIndustry?: boolean | null;
  readonly first?: number | null;
}

const maxFirst = 50;
const sides = ["forAlliance", "forInstitution"] as const;

export const whatIfResolvers = {
  whatIfJoins: async (_: unknown, values: WhatIfArguments, context: Context, info: GraphQLResolveInfo) => {
    const first = values.first ?? 10;
    if (first < 1 || first > maxFirst) throw badInput(`first is 1 to ${maxFirst}, not ${first}`);
    const projection = await context.projections.get(context.signal);
    const institution = findEnd(projection, values.institution, "Institution");
    const alliance = findEnd(projection, values.alliance, "Alliance");
    if (
      belonging.some((type) => projection.arcs(institution, type).some(({ to, isOut }) => isOut && to === alliance))
    ) {
      throw badInput(`${institution} belongs to ${alliance} already`, "Ask for a body that does not belong to it");
    }
    const tie = supposedMembership(institution, alliance);
    const question = { isCrossIndustry: values.crossIndustry ?? true, first };
    const [forAlliance, forInstitution] = [alliance, institution].map((of) =>
      changesFor(projection, of, tie, question),
    );
    const all = [...(forAlliance ?? []), ...(forInstitution ?? [])];
    const evidence = await readEvidence(all, [institution, alliance], context, info);
    const views = [institution, alliance].map((id) => viewOf(evidence, id));
    return {
      institution: views[0],
      alliance: views[1],
      text: supposition(views),
      forAlliance: (forAlliance ?? []).map((change) => describeChange(change, evidence)),
      forInstitution: (forInstitution ?? []).map((change) => describeChange(change, evidence)),
      model: pathModel,
      ...dataOf(projection),
    };
  },
};

function findEnd(projection: Projection, id: string, label: "Institution" | "Alliance"): string {
  const node = projection.find(id);
  if (node === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${id.slice(0, 80)}`);
  if (node.label !== label)
    throw badInput(`${node.id} is no ${label.toLowerCase()}`, "An institution joins an alliance");
  return node.id;
}

/** What the graph really holds of the changes: things and ties, never the supposed one. */
interface Evidence {
  readonly nodes: ReadonlyMap<string, NodeView>;
  readonly ties: ReadonlyMap<string, TieView>;
}

async function readEvidence(
  changes: readonly SupposedChange[],
  ends: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Evidence> {
  const bridges = changes.flatMap(({ pair, bridges: own }) => own.map((bridge) => ({ ...bridge, to: pair.to })));
  const ids = [...ends, ...bridges.flatMap(({ from, to, bridge, meeting }) => [bridge, ...idsOf(from, to, meeting)])];
  const below = sides.flatMap((side) => [
    [side, "target"],
    [side, "bridges", "bridge"],
    [side, "bridges", "steps", "node"],
  ]);
  const sets = [["institution"], ["alliance"], ...below].flatMap((place) => selectionSetsAt(info, ...place));
  const arcs = bridges.flatMap(({ meeting: { left, right } }) => [...left.arcs, ...right.arcs]);
  const [nodes, ties] = await Promise.all([
    readEntities(ids, withNames(shapeOf(sets, "Entity", info)), context),
    readTies(
      arcs.map(({ tie }) => tie),
      context,
    ),
  ]);
  return { nodes, ties };
}

function viewOf({ nodes }: Evidence, id: string): NodeView {
  const view = nodes.get(id);
  if (view === undefined) throw new Error(`${id} of a supposition was not read`);
  return view;
}

function describeChange({ before, after, pair, bridges }: SupposedChange, evidence: Evidence): object {
  return {
    target: viewOf(evidence, pair.to),
    rankBefore: before?.rank ?? null,
    rankAfter: after.rank,
    scoreBefore: before?.score ?? null,
    scoreAfter: after.score,
    bridges: bridges.map(({ term, bridge, from, meeting }) => {
      const { zh, en } = termDefinitions[term];
      const steps = stepsOf(from, meeting, evidence.nodes, evidence.ties);
      return { term, text: { zh, en }, bridge: viewOf(evidence, bridge), steps, sentence: readSteps(steps) };
    }),
  };
}

function supposition(views: readonly NodeView[]): object {
  const [one, other] = views.map(nameOf);
  return {
    zh: `假设${one?.zh}加入${other?.zh}。这不是事实，只供推想`,
    en: `Suppose that ${one?.en} joined ${other?.en}. This is no fact, only a thought`,
  };
}
