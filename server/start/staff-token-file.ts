import { z } from "zod";
import { makeStaffToken, type StaffCheck } from "../access/staff-token.ts";
import { hashToken, isHashOf } from "../access/token.ts";
import { readSecretFile, writeSecretFile } from "./secret-file.ts";

const file = {
  name: "staff-token.json",
  shape: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), madeAt: z.iso.datetime() }),
  cure: "it holds no hash of a staff token; make a new one with pnpm staff:token.",
};

/** Makes a token where the home has none yet; returned once, as only its hash is kept. */
export async function provideStaffToken(home: string): Promise<string | undefined> {
  return (await readSecretFile(home, file)) === undefined ? renewStaffToken(home) : undefined;
}

/** Makes a new token; the one before is refused from then on, by a running server too. */
export async function renewStaffToken(home: string): Promise<string> {
  const token = makeStaffToken();
  await writeSecretFile(home, file, { sha256: hashToken(token), madeAt: new Date().toISOString() });
  return token;
}

export function staffCheckOf(home: string): StaffCheck {
  return async (token) => {
    const kept = await readSecretFile(home, file);
    return kept !== undefined && isHashOf(kept.sha256, token);
  };
}
