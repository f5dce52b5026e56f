/** A path as the graph gave it: its things in order, and the ties between them. */
export interface FoundPath {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly degree: number | null }[];
  readonly ties: readonly Readonly<Record<string, unknown>>[];
}

export interface RankedPath {
  readonly path: FoundPath;
  readonly score: number;
  /** Kinds and relations in their order, the same for a path and its reverse reading. */
  readonly kindId: string;
}

/** A step through a thing with many ties tells less; half-damped, as hubs still tell something. */
const damping = 0.5;
const stepWeight = 0.5;

/**
 * How telling a path is: 1 for a direct tie, halved by each further step, and divided by the square root of the ties
 * of each thing in between (degree-weighted path count of Himmelstein and Baranzini, 2015, with damping .5).
 */
export function scorePath({ nodes }: Pick<FoundPath, "nodes">): number {
  const between = nodes.slice(1, -1);
  return between.reduce((score, { degree }) => (score * stepWeight) / Math.max(degree ?? 1, 1) ** damping, 1);
}

/** The best first; a path that visits a thing twice is none; ties by the ids on the way. */
export function rankPaths(found: readonly FoundPath[], maxHops: number): readonly RankedPath[] {
  return found
    .filter((path) => path.ties.length <= maxHops && isSimple(path))
    .map((path) => ({ path, score: scorePath(path), kindId: kindOf(path) }))
    .toSorted((left, right) => right.score - left.score || compareIds(left.path, right.path));
}

function isSimple({ nodes }: FoundPath): boolean {
  return new Set(nodes.map(({ id }) => id)).size === nodes.length;
}

function kindOf({ nodes, ties }: FoundPath): string {
  return nodes
    .map(({ kind }, index) => (index === 0 ? kind : `${String(ties[index - 1]?.["type"])} ${kind}`))
    .join(" ");
}

function compareIds(left: FoundPath, right: FoundPath): number {
  const [leftKey, rightKey] = [left, right].map(({ nodes }) => nodes.map(({ id }) => id).join(" "));
  if (leftKey === undefined || rightKey === undefined || leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}
