import { readFileSync, writeFileSync } from "node:fs";
import { paletteCss } from "./palette-css.ts";

/** Writes `palette.css`; with `--check` says instead whether the one in the repository is fresh. */
const file = new URL("palette.css", import.meta.url);
if (!process.argv.includes("--check")) writeFileSync(file, paletteCss());
else if (readFileSync(file, "utf8") !== paletteCss()) {
  process.stderr.write("web/tokens/palette.css is stale: run `pnpm generate`\n");
  process.exitCode = 1;
}
