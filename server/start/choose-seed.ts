import type { Origin } from "@alliance-atlas/cypher";
import { datasetOf } from "@alliance-atlas/seed/import";

export interface SeedChoice {
  readonly isLoaded: boolean;
  /** What whoever starts the product should know about the data that are there. */
  readonly notes: readonly string[];
}

/**
 * Whether a start loads the seed. A home that somebody filled by an import is theirs: it gets the seed only where they
 * load it themselves; from then on it is kept up to date as everywhere.
 */
export function chooseSeed(origins: readonly Pick<Origin, "origin" | "isComplete">[]): SeedChoice {
  const imports = origins.flatMap(({ origin, isComplete }) => {
    const dataset = datasetOf(origin);
    return dataset === undefined ? [] : [{ dataset, isComplete }];
  });
  const broken = imports.filter(({ isComplete }) => !isComplete);
  const notes = broken.map(({ dataset }) => `the import of ${dataset} is not complete; run the same import once more`);
  if (imports.length === 0 || imports.length < origins.length) return { isLoaded: true, notes };
  const names = imports.map(({ dataset }) => dataset).join(", ");
  const left = `this home holds imported data (${names}); the seed is not loaded, \`pnpm seed\` loads it`;
  return { isLoaded: false, notes: [left, ...notes] };
}
