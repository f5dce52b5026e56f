import type { EntityKind, RelationType } from "../api/generated/graphql.ts";
import type { Tie } from "../api/shapes.ts";
import type { Language } from "../state/preferences.ts";
import { countLeftOut } from "../state/folds.ts";
import { foldKey, seedIds, type Fold, type Scene } from "../state/scene.ts";
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
  readonly isPinned: boolean;
  readonly rank: number;
  /** Its ties that the scene does not hold. */
  readonly leftOut: number;
  readonly tieCount: number;
}

/** What is not drawn of one relation of a thing: "+27", which opens as a list. */
export interface DrawnFold {
  readonly id: string;
  readonly fold: Fold;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly x: number;
  readonly y: number;
  readonly leftOut: number;
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
  readonly folds: readonly DrawnFold[];
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
  const seeds = seedIds(scene);
  const leads = new Set(visible.ties.flatMap(({ relation, fromId }) => (leading.has(relation) ? [fromId] : [])));
  const [shownTies, allTies] = [countTies(visible.ties), countTies(scene.ties.values())];
  const folded = new Set(visible.folds.map(({ id }) => id));
  const nodes = [...scene.nodes].flatMap(([id, { thing, x, y }]): DrawnNode[] => {
    if (!visible.nodeIds.has(id)) return [];
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
        isPinned: scene.pinnedIds.has(id),
        rank: (isSeed ? 300 : 0) + (folded.has(id) ? 100 : 0) + (leads.has(id) ? 50 : 0) + Math.min(40, thing.degree),
        leftOut: Math.max(0, thing.degree - (allTies.get(id) ?? 0)),
        tieCount: shownTies.get(id) ?? 0,
      },
    ];
  });
  return { nodes, edges: drawEdges(scene, visible.ties, wording), folds: drawFolds(scene, visible, wording) };
}

function countTies(ties: Iterable<Tie>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fromId, toId } of ties) {
    for (const id of [fromId, toId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function drawFolds(scene: Scene, { folds }: VisibleScene, { language }: Wording): readonly DrawnFold[] {
  return folds.flatMap((fold): DrawnFold[] => {
    const owner = scene.nodes.get(fold.id);
    const leftOut = countLeftOut(scene, fold);
    if (owner === undefined || leftOut === 0) return [];
    const ownerName = shortNameOf(owner.thing, language).text;
    return [{ id: `fold ${foldKey(fold)}`, fold, ownerId: fold.id, ownerName, x: fold.x, y: fold.y, leftOut }];
  });
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
