/** `pnpm api:key NAME`: makes a key for a researcher or a program, shown this once; `--list`, `--revoke NAME`. */
import { parseArgs } from "node:util";
import { addApiKey, listApiKeys, revokeApiKey } from "./api-key-file.ts";
import { explain } from "./explain.ts";
import { readStartSettings, StartError } from "./settings.ts";

const usage = `Usage: pnpm api:key NAME            a key for whoever is named; shown once
       pnpm api:key --list          the keys that hold
       pnpm api:key --revoke NAME   ends a key, by its name or id`;

try {
  await run(readStartSettings(process.env).home);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function run(home: string): Promise<void> {
  const { list, revoke, name } = readArguments();
  if (list) {
    const keys = await listApiKeys(home);
    for (const { id, name: whose, madeAt } of keys) process.stdout.write(`${id}  ${madeAt.slice(0, 10)}  ${whose}\n`);
    if (keys.length === 0) process.stderr.write("There are no keys.\n");
  } else if (revoke !== undefined) {
    process.stdout.write(`The key of ${(await revokeApiKey(home, revoke)).name} no longer holds.\n`);
  } else if (name !== undefined) {
    process.stdout.write(`${await addApiKey(home, name)}\n`);
    process.stderr.write(`This is the key of ${name}, shown once; it is sent as Authorization: Bearer <key>.\n`);
  } else throw new StartError(usage);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      // A package manager may hand on the "--" that ends its own options.
      args: process.argv.slice(2).filter((one) => one !== "--"),
      options: { list: { type: "boolean", default: false }, revoke: { type: "string" } },
      allowPositionals: true,
    });
    return { ...values, name: positionals.length === 0 ? undefined : positionals.join(" ") };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
