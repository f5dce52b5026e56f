import { makeSecret } from "./token.ts";

/** Tells whether a text is the staff token. It is asked anew each time, so that a renewed token counts at once. */
export type StaffCheck = (token: string) => Promise<boolean>;

/** For a server that was given no token: it can be read and not written. */
export const nobody: StaffCheck = async () => false;

export function makeStaffToken(): string {
  return `atlas_${makeSecret()}`;
}
