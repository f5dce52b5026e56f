/** Below this many, a share says more about chance than about the suggestions; only counts are given. */
export const minimumForShares = 30;

export interface OutcomeCounts {
  readonly shown: number;
  readonly kept: number;
  readonly contacted: number;
  readonly agreed: number;
  readonly declined: number;
  readonly hidden: number;
}

/** A share with the bounds between which the true one lies in 95 of 100 such samples. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval: sound for few hits and for none. */
export function shareOf(hits: number, total: number): Share | null {
  if (total < minimumForShares) return null;
  const z = 1.959964;
  const value = hits / total;
  const middle = value + (z * z) / (2 * total);
  const margin = z * Math.sqrt((value * (1 - value)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { value, low: Math.max(0, (middle - margin) / scale), high: Math.min(1, (middle + margin) / scale) };
}
