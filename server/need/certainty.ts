/** What is known of a part of a name that stands in a text. */
interface Part {
  readonly cover: number;
  readonly weight: number;
  readonly unitCount: number;
}

/**
 * When a part of a name stands for the name. All limits are priors, set by hand on needs written down for the seed and
 * not yet calibrated by use.
 */

/** A part of a name that is not sure counts only where so much of what the text says is known to the graph. */
export const neededShare = 0.4;

/**
 * All that a name tells, where it is one rare part (北斗 in 北斗联盟); most of it by two parts or more; or less of a long
 * name, by parts that hardly stand elsewhere.
 */
export function isSure({ cover, weight, unitCount }: Part): boolean {
  if (unitCount === 1) return cover === 1 && weight >= 0.5;
  return (cover >= 0.6 && weight >= 0.8) || (cover >= 0.35 && weight >= 1.8);
}

/** Half a name. One part of several is taken for nothing: devices are not medical devices, nor 高端 高端装备. */
export function isPossible({ cover, unitCount }: Pick<Part, "cover" | "unitCount">): boolean {
  return unitCount > 1 && cover >= 0.45;
}

/** A part of a name never counts as much as the whole. */
const partStrength = 0.8;

/** How surely the name is meant: by the share of it that is there, or by how rare that is; either will do (a noisy or). */
export function certaintyOf(cover: number, weight: number): number {
  return partStrength * (1 - (1 - cover) * Math.exp(-weight / 2));
}
