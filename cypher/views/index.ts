/** What staff watch. These nodes are no facts; loads and data versions know nothing of them. */
export { createViews } from "./create-views.ts";
export { listFactHashes } from "./list-fact-hashes.ts";
export { listFactsOf } from "./list-facts-of.ts";
export { listViews } from "./list-views.ts";
export { markViewSeen } from "./mark-view-seen.ts";
export { removeView } from "./remove-view.ts";
export type { NewView, SavedViewRow } from "./rows.ts";
