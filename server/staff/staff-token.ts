import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Tells whether a text is the staff token. It is asked anew each time, so that a renewed token counts at once. */
export type StaffCheck = (token: string) => Promise<boolean>;

/** For a server that was given no token: it can be read and not written. */
export const nobody: StaffCheck = async () => false;

/** 256 random bits, so that a fast hash keeps it as safe as a slow one would: there is no short list to try. */
export function makeStaffToken(): string {
  return `atlas_${randomBytes(32).toString("base64url")}`;
}

export function hashStaffToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Takes as long for a near miss as for a far one. */
export function isHashOf(hash: string, token: string): boolean {
  const [kept, given] = [Buffer.from(hash, "hex"), createHash("sha256").update(token).digest()];
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** The token of `Authorization: Bearer …`; nothing for any other header. */
export function readBearer(header: string | null): string | undefined {
  return /^Bearer +([\w.~+/=-]{1,200}) *$/i.exec(header ?? "")?.[1];
}
