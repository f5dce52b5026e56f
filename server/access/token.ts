import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, so that a fast hash keeps them as safe as a slow one would: there is no short list to try. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Takes as long for a near miss as for a far one. */
export function isHashOf(hash: string, token: string): boolean {
  const [kept, given] = [Buffer.from(hash, "hex"), createHash("sha256").update(token).digest()];
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** The token of `Authorization: Bearer …`; nothing for any other header. */
export function readBearer(header: string | null | undefined): string | undefined {
  return /^Bearer +([\w.~+/=-]{1,200}) *$/i.exec(header ?? "")?.[1];
}
