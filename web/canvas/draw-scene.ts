import type { EntityKind, RelationType } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";
import type { Language } from "../state/preferences.ts";
import type { Scene } from "../state/scene.ts";
import type { VisibleScene } from "../state/visible-scene.ts";
import { nameOf, runOf, shortNameOf } from "../text/name.ts";

export interface DrawnNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isSeed: boolean;
  /** Leads or chairs something in the picture: drawn with a double ring. */
  readonly isLead: boolean;
  readonly rank: number;
  /** Neighbours that the scene knows of and does not draw. */
  readonly leftOut: number;
  readonly tieCount: number;
}

/** All ties between two things are one line; the strongest says how it looks. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly group: string;
  readonly label: string;
  readonly hasArrow: boolean;
  readonly factIds: readonly string[];
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const leading: ReadonlySet<RelationType> = new Set(["CHAIRS", "LEADS", "LEADS_PROJECT"]);
const symmetric: ReadonlySet<RelationType> = new Set([
  "COOPERATES_WITH",
  "SAME_AS",
  "POSSIBLY_SAME_AS",
  "DIFFERENT_FROM",
]);
const strongestFirst = ["membership", "cooperation", "subject", "occasion", "honour", "post", "place", "identity"];

interface Wording {
  readonly language: Language;
  readonly groupOf: (relation: RelationType) => string;
}

export function drawScene(scene: Scene, visible: VisibleScene, wording: Wording): Drawing {
  const seeds = new Set(scene.steps.flatMap((step) => (step.act === "seed" ? [step.id] : [])));
  const leads = new Set(visible.ties.flatMap(({ relation, fromId }) => (leading.has(relation) ? [fromId] : [])));
  const tieCounts = new Map<string, number>();
  for (const { fromId, toId } of visible.ties) {
    for (const id of [fromId, toId]) tieCounts.set(id, (tieCounts.get(id) ?? 0) + 1);
  }
  const nodes = [...scene.nodes].flatMap(([id, { thing, x, y }]): DrawnNode[] => {
    if (!visible.nodeIds.has(id)) return [];
    const leftOut = scene.folds
      .filter((fold) => fold.id === id)
      .reduce((sum, { total, shown }) => sum + total - shown, 0);
    const isSeed = seeds.has(id);
    return [
      {
        id,
        kind: thing.kind,
        name: nameOf(thing, wording.language).text,
        shortName: shortNameOf(thing, wording.language).text,
        x,
        y,
        size: sizeOf(thing.degree, isSeed),
        isSeed,
        isLead: leads.has(id),
        rank: (isSeed ? 300 : 0) + (leftOut > 0 ? 100 : 0) + (leads.has(id) ? 50 : 0) + Math.min(40, thing.degree),
        leftOut,
        tieCount: tieCounts.get(id) ?? 0,
      },
    ];
  });
  return { nodes, edges: drawEdges(scene, visible.ties, wording) };
}

/** Area grows with the number of ties, within bounds that keep a small thing easy to hit. */
function sizeOf(degree: number, isSeed: boolean): number {
  return Math.round((isSeed ? 34 : 24) + Math.min(12, Math.sqrt(degree) * 1.6));
}

function drawEdges({ nodes }: Scene, ties: readonly Tie[], { language, groupOf }: Wording): readonly DrawnEdge[] {
  const rankOf = ({ relation }: Tie): number => strongestFirst.indexOf(groupOf(relation));
  return [...byPair(ties)].flatMap(([pair, between]): DrawnEdge[] => {
    const [main] = [...between].sort((a, b) => rankOf(a) - rankOf(b) || a.factId.localeCompare(b.factId));
    if (main === undefined) return [];
    const isSameKind = nodes.get(main.fromId)?.thing.kind === nodes.get(main.toId)?.thing.kind;
    return [
      {
        id: pair,
        from: main.fromId,
        to: main.toId,
        group: groupOf(main.relation),
        label: tieLabel(main, language) + (between.length > 1 ? ` +${between.length - 1}` : ""),
        // Between different kinds the kinds say which way it reads.
        hasArrow: isSameKind && !symmetric.has(main.relation),
        factIds: between.map(({ factId }) => factId),
      },
    ];
  });
}

function byPair(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [tie.fromId, tie.toId].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  return pairs;
}

export function tieLabel({ role, title, text }: Pick<Tie, "role" | "title" | "text">, language: Language): string {
  if (title !== null) return title;
  return runOf(role ?? text, language).text;
}
