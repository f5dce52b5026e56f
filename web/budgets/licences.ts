import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Licences whose programs may be sent to readers as part of ours, which is under MIT. */
const allowed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages that may end up in the pages and whose licence does not let them: whatever the pages depend on counts. */
export function findForeignLicences(folder: string): readonly string[] {
  const seen = new Map<string, string>();
  const look = (from: string): void => {
    const { dependencies = {} } = readManifest(from);
    for (const name of Object.keys(dependencies)) {
      const place = placeOf(name, from);
      if (seen.has(place)) continue;
      seen.set(place, `${name}: ${readManifest(place).license ?? "no licence"}`);
      look(place);
    }
  };
  look(folder);
  return [...seen.values()].filter((text) => !allowed.has(text.slice(text.indexOf(": ") + 2))).sort();
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest; // every package has one
}

/** Not every package lets its manifest be resolved; the folder that bears its name has it. */
function placeOf(name: string, from: string): string {
  const { paths } = createRequire(path.join(from, "package.json")).resolve;
  const folder = (paths(name) ?? []).map((place) => path.join(place, name)).find(hasManifest);
  if (folder === undefined) throw new Error(`${name} is not installed for ${from}; run pnpm install`);
  // Packages lie beside what they need; the folder that was found may only point there.
  return realpathSync(folder);
}

function hasManifest(folder: string): boolean {
  try {
    readManifest(folder);
    return true;
  } catch {
    return false;
  }
}
