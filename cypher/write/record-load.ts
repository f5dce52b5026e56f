import { createHash } from "node:crypto";
import type { Transaction } from "../access/graph.ts";
import { listOrigins, type Origin } from "./list-origins.ts";
import { writeDataState } from "./write-data-state.ts";
import { writeOriginState } from "./write-origin-state.ts";

export interface LoadState {
  readonly origin: string;
  /** Hash of the origin's facts. */
  readonly dataVersion: string;
  /** Hash of everything that the origin writes. */
  readonly rowsHash: string;
  /** False from the first batch to the last of a load that takes several transactions. */
  readonly isComplete: boolean;
  /** Years in which a tie of these data loses half of its weight; null where nobody has measured it. */
  readonly halfLifeYears: number | null;
}

/** Writes down what an origin now holds, and the version under which all origins together are named. */
export async function recordLoad(transaction: Transaction, state: LoadState): Promise<void> {
  await transaction.run(writeOriginState, { ...state });
  const origins = await transaction.run(listOrigins, {});
  const isComplete = origins.every((origin) => origin.isComplete);
  const dataVersion = combineVersions(origins);
  await transaction.run(writeDataState, { dataVersion, isComplete, halfLifeYears: commonHalfLife(origins) });
}

/**
 * The data version that every answer names. One complete origin gives its own; several, or one that is still being
 * written, a hash that changes with any of them, so that nobody takes half a load for the whole.
 */
export function combineVersions(origins: readonly Pick<Origin, "origin" | "dataVersion" | "isComplete">[]): string {
  const [only, ...others] = origins;
  if (only?.isComplete === true && others.length === 0) return only.dataVersion;
  const parts = origins.map(({ origin, dataVersion, isComplete }) => `${origin} ${dataVersion} ${isComplete}`);
  return createHash("sha256").update(parts.toSorted().join("\n")).digest("hex").slice(0, 12);
}

/** A half-life fits the data that it was measured on, so data of several kinds have none in common. */
export function commonHalfLife(origins: readonly Pick<Origin, "halfLifeYears">[]): number | null {
  const [first = null, ...others] = new Set(origins.map(({ halfLifeYears }) => halfLifeYears));
  return others.length === 0 ? first : null;
}
