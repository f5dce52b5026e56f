import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";
import { nameOf, type Step } from "../path/step-text.ts";
import type { Meeting } from "./meetings.ts";
import type { Arc } from "./projection.ts";
import type { AnyTerm } from "./term-texts.ts";

/** The real path behind a meeting, from the one thing over the bridge to the other. */
export function stepsOf(
  from: string,
  meeting: Meeting,
  nodes: ReadonlyMap<string, NodeView>,
  ties: ReadonlyMap<string, TieView>,
): readonly Step[] {
  const tieOf = ({ tie }: Arc): TieView => {
    const read = ties.get(tie.factId);
    if (read === undefined) throw new Error(`${tie.factId} of a path was not read`);
    return read;
  };
  const view = (id: string): NodeView => {
    const node = nodes.get(id);
    if (node === undefined) throw new Error(`${id} of a path was not read`);
    return node;
  };
  const there = meeting.left.arcs.map((arc) => ({ node: view(arc.to), tie: tieOf(arc), isForward: arc.isOut }));
  return [{ node: view(from), tie: null, isForward: true }, ...there, ...walkBack(meeting, view, tieOf)];
}

function walkBack(meeting: Meeting, view: (id: string) => NodeView, tieOf: (arc: Arc) => TieView): readonly Step[] {
  const { arcs } = meeting.right;
  const origin = otherEnd(arcs[0]);
  const stops = [origin, ...arcs.map(({ to }) => to)];
  return arcs
    .map((arc, index) => ({ node: view(stops[index] ?? origin), tie: tieOf(arc), isForward: !arc.isOut }))
    .toReversed();
}

function otherEnd(arc: Arc | undefined): string {
  if (arc === undefined) throw new Error("A way to a bridge has no tie");
  return arc.isOut ? arc.tie.from : arc.tie.to;
}

/** Ids of everything that a path visits. */
export function idsOf(from: string, to: string, meeting: Meeting): readonly string[] {
  return [from, to, ...[...meeting.left.arcs, ...meeting.right.arcs].map((arc) => arc.to)];
}

/** Where a meeting goes one way, `a` is who gives (a technology) or seeks (a solution); `through` is what it comes by. */
type Frame = (a: string, b: string, bridge: string, count: number, through: string) => Bilingual;

interface Noun {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}

const bodies: Noun = { zh: "家机构", one: "body", many: "bodies" };
const topics: Noun = { zh: "个技术方向", one: "topic", many: "topics" };

/** What follows the name of the first of several; nothing where there is one. */
function more(count: number, { zh, one, many }: Noun): { readonly zh: string; readonly en: string } {
  if (count <= 1) return { zh: "", en: "" };
  return { zh: `等 ${count} ${zh}`, en: ` and ${count - 1} more ${count === 2 ? one : many}` };
}

/** One sentence for the strongest term. Belonging to one alliance is never worded as cooperation. */
const frames: Partial<Record<AnyTerm, Frame>> = {
  sharedMembers: (a, b, bridge, count) => ({
    zh: `${bridge}${more(count, bodies).zh}同属${a}与${b}，两者之间尚无合作记录`,
    en: `${bridge}${more(count, bodies).en} belong${count > 1 ? "" : "s"} to both ${a} and ${b}; no cooperation between the two is recorded`,
  }),
  memberCooperation: (a, b, bridge) => ({
    zh: `${a}与${b}的成员之间已有往来，经由${bridge}`,
    en: `Members of ${a} and ${b} already deal with each other, through ${bridge}`,
  }),
  memberProjects: (a, b, bridge) => ({
    zh: `${a}与${b}都有成员参与${bridge}`,
    en: `Members of ${a} and of ${b} take part in ${bridge}`,
  }),
  sharedPlatforms: (a, b, bridge) => ({
    zh: `${a}与${b}一侧都与平台${bridge}有关`,
    en: `Both ${a} and ${b} have to do with the platform ${bridge}`,
  }),
  sharedStandards: (a, b, bridge) => ({
    zh: `${a}与${b}一侧都参与标准${bridge}`,
    en: `Both ${a} and ${b} work on the standard ${bridge}`,
  }),
  needMeetsCapability: (a, b, bridge) => ({
    zh: `${a}一方提出了“${bridge}”方面的需求，${b}一方有这方面的能力，两者之间尚无合作记录`,
    en: `On the side of ${a} there is a need for ${bridge}, which ${b} or its members can meet; no cooperation between the two is recorded`,
  }),
  valueChain: (a, b, bridge, _count, through) => ({
    zh: `${a}的“${through}”可用于${b}的“${bridge}”，两者之间尚无合作记录`,
    en: `${a} works on ${through}, which can go into ${bridge}, a field of ${b}; no cooperation between the two is recorded`,
  }),
  sharedTopics: (a, b, bridge, count) => ({
    zh: `${a}与${b}行业不同，都涉及${bridge}${more(count, topics).zh}`,
    en: `${a} and ${b} are of different industries and both have to do with ${bridge}${more(count, topics).en}`,
  }),
  sharedPartners: (a, b, bridge, count) => ({
    zh: `${a}与${b}尚无合作记录，但都与${bridge}${more(count, bodies).zh}共事过`,
    en: `${a} and ${b} have no recorded cooperation, but both worked with ${bridge}${more(count, bodies).en}`,
  }),
  bridgingPartners: (a, b, bridge, count) => ({
    zh: `${a}与${b}尚无合作记录，但都与${bridge}${more(count, bodies).zh}共事过`,
    en: `${a} and ${b} have no recorded cooperation, but both worked with ${bridge}${more(count, bodies).en}`,
  }),
  networkReach: (a, b, bridge) => ({
    zh: `${a}与${b}没有共同的合作伙伴，${bridge}与${b}共事过，又与${a}的一个伙伴共事过`,
    en: `${a} and ${b} have no partner in common; ${bridge} worked with ${b} and with a partner of ${a}`,
  }),
  fellowMembers: (a, b, bridge) => ({
    zh: `${bridge}与${a}、${b}分别同属某个联盟`,
    en: `${bridge} is in an alliance with ${a} and in another with ${b}`,
  }),
  jointEvents: (a, b, bridge) => ({
    zh: `${a}与${b}共同组织${bridge}`,
    en: `${a} and ${b} organised ${bridge} together`,
  }),
};

/** Both ends of a meeting in the order in which it is told: who gives first, and who seeks first. */
export function inTellingOrder<End>({ right }: Meeting, [from, to]: readonly [End, End]): readonly [End, End] {
  return right.role === "application" || right.role === "need" ? [to, from] : [from, to];
}

/** What a value chain comes by: the topic of its own by which the one gives; nothing of other meetings. */
export function throughOf({ term, left, right }: Meeting): string | undefined {
  if (term !== "valueChain") return undefined;
  return (left.role === "application" ? left : right).arcs.at(-2)?.to;
}

export function sentenceFor(
  term: AnyTerm,
  ends: readonly [NodeView, NodeView],
  bridge: NodeView,
  count: number,
  through = bridge,
): Bilingual {
  const frame = frames[term];
  if (frame === undefined) throw new Error(`${term} has no sentence of its own`);
  const [a, b, over, by] = [ends[0], ends[1], bridge, through].map(nameOf);
  const tell = (language: "zh" | "en"): Bilingual =>
    frame(a?.[language] ?? "", b?.[language] ?? "", over?.[language] ?? "", count, by?.[language] ?? "");
  return { zh: `${tell("zh").zh}。`, en: `${tell("en").en}.` };
}
