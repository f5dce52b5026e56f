/** `pnpm generate`: writes what follows from the model; `--check` only says whether the files are fresh. */
import { readFileSync, writeFileSync } from "node:fs";
import { entitySdl } from "./generate/entity-sdl.ts";

const file = new URL("./entities.generated.graphql", import.meta.url);
const text = entitySdl();
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    process.stderr.write("server/schema/entities.generated.graphql is stale: run pnpm generate and commit it\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
