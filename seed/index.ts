/** The face of this package: read, prepare and load the seed. */
export { dataFolder } from "./data-folder.ts";
export { factLines } from "./export/fact-lines.ts";
export { loadSeed, prepareSeed, type PreparedSeed } from "./load-seed.ts";
export { readSeed, type SeedContent, type SeedEntity } from "./read-seed.ts";
export { SeedError, type SeedProblem } from "./read/seed-errors.ts";
