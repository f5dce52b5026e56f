import { randomBytes } from "node:crypto";
import { hashToken, isHashOf, makeSecret } from "./token.ts";

/** What is kept of a key: never the key itself. */
export interface ApiKey {
  /** Public part of the key, by which it is named and revoked. */
  readonly id: string;
  /** Whose it is, as whoever made it wrote. */
  readonly name: string;
  readonly sha256: string;
  readonly madeAt: string;
}

/** The key that a text is, if it is one that holds. It is looked up anew each time, so that a revoked one ends at once. */
export type KeyLookup = (token: string) => Promise<ApiKey | undefined>;

/** For a server without keys. */
export const noKeys: KeyLookup = async () => undefined;

const prefix = "atlas_key_";

export function makeApiKey(name: string, now: Date): { readonly token: string; readonly key: ApiKey } {
  const id = randomBytes(6).toString("hex");
  const token = `${prefix}${id}_${makeSecret()}`;
  return { token, key: { id, name, sha256: hashToken(token), madeAt: now.toISOString() } };
}

export function findKeyOf(keys: readonly ApiKey[], token: string): ApiKey | undefined {
  const id = token.startsWith(prefix) ? token.slice(prefix.length).split("_")[0] : undefined;
  return keys.find((key) => key.id === id && isHashOf(key.sha256, token));
}
