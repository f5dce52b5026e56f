import path from "node:path";

/** Where the seed's files are. */
export const dataFolder = path.join(import.meta.dirname, "data");
