import { z } from "zod";
import { findKeyOf, makeApiKey, type ApiKey, type KeyLookup } from "../access/api-key.ts";
import { readSecretFile, writeSecretFile } from "./secret-file.ts";
import { StartError } from "./settings.ts";

const keyShape = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  madeAt: z.iso.datetime(),
});

const file = {
  name: "api-keys.json",
  shape: z.object({ keys: z.array(keyShape) }),
  cure: "it holds no list of API keys; remove it, and make the keys anew with pnpm api:key.",
};

export async function listApiKeys(home: string): Promise<readonly ApiKey[]> {
  return (await readSecretFile(home, file))?.keys ?? [];
}

/** Makes a key; returned once, as only its hash is kept. */
export async function addApiKey(home: string, name: string): Promise<string> {
  const keys = await listApiKeys(home);
  if (keys.some((key) => key.name === name)) {
    throw new StartError(`There is a key for ${name} already: revoke it first, or write another name.`);
  }
  const { token, key } = makeApiKey(name, new Date());
  await writeSecretFile(home, file, { keys: [...keys, key] });
  return token;
}

/** The key is refused from then on, by a running server too. */
export async function revokeApiKey(home: string, idOrName: string): Promise<ApiKey> {
  const keys = await listApiKeys(home);
  const revoked = keys.find(({ id, name }) => id === idOrName || name === idOrName);
  if (revoked === undefined) throw new StartError(`There is no key ${idOrName}: pnpm api:key --list names them.`);
  await writeSecretFile(home, file, { keys: keys.filter((key) => key !== revoked) });
  return revoked;
}

export function keyLookupOf(home: string): KeyLookup {
  return async (token) => findKeyOf(await listApiKeys(home), token);
}
