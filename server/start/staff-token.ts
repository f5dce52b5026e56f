/** `pnpm staff:token`: makes a new staff token, shown this once; the one before is refused from then on. */
import { explain } from "./explain.ts";
import { readStartSettings } from "./settings.ts";
import { renewStaffToken } from "./staff-token-file.ts";

try {
  process.stdout.write(`${await renewStaffToken(readStartSettings(process.env).home)}\n`);
  process.stderr.write("This is the staff token, shown once; the one before no longer holds.\n");
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
