import path from "node:path";
import { readBundle } from "./bundle.ts";
import { findForeignLicences } from "./licences.ts";
import { findFaults, measureSizes } from "./sizes.ts";

/** `pnpm web:size`: what each route sends, beside what it may; fails above that. */
const web = path.join(import.meta.dirname, "..");
const bundle = readBundle(path.join(web, "dist"));
const sizes = measureSizes(bundle);
for (const { what, bytes, most } of sizes) {
  const mark = bytes > most ? "  TOO LARGE" : "";
  process.stdout.write(
    `${(bytes / 1000).toFixed(1).padStart(7)} of ${String(most / 1000).padStart(3)} kB  ${what}${mark}\n`,
  );
}
const faults = [...findFaults(bundle), ...findForeignLicences(web).map((text) => `${text} may not be bundled`)];
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0 || sizes.some(({ bytes, most }) => bytes > most)) process.exitCode = 1;
