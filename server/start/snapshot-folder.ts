import path from "node:path";

/** Where a home keeps its snapshots. */
export function snapshotFolderOf(home: string): string {
  return path.join(home, "snapshots");
}
