import { globSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "../..");

/** Folders that git ignores or keeps for itself. */
const untracked = new Set(["node_modules", "dist", ".atlas", "coverage", ".git"]);

/** Files of the repository that match, as paths from its root. */
export function filesOf(pattern: string): readonly string[] {
  const isLeftOut = (name: string): boolean => name.split(path.sep).some((part) => untracked.has(part));
  const found = globSync(pattern, { cwd: root, exclude: isLeftOut });
  return found.filter((file) => statSync(path.join(root, file)).isFile()).toSorted();
}
