/** Reading of much, page by page in the order of ids, so that nobody holds all of it. */
export { listNeighborIds } from "./list-neighbor-ids.ts";
export { listThingsAfter } from "./list-things-after.ts";
export { listThingsById } from "./list-things-by-id.ts";
export { listTiesOf } from "./list-ties-of.ts";
