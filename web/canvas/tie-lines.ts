export interface TieLine {
  readonly width: number;
  readonly pattern?: readonly number[];
}

/** Sorts of ties differ by line, not by colour; the legend draws the same lines. */
export const tieLines: Readonly<Record<string, TieLine>> = {
  membership: { width: 2 },
  cooperation: { width: 3.2 },
  subject: { width: 1.6, pattern: [7, 4] },
  occasion: { width: 1.8, pattern: [2, 4] },
  honour: { width: 1.6, pattern: [10, 3, 2, 3] },
  post: { width: 1.4, pattern: [4, 3] },
  place: { width: 1 },
  identity: { width: 2.2, pattern: [1, 3] },
};
