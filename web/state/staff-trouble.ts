import { AskError } from "../api/ask-error.ts";
import { signOut } from "./staff.ts";

/** Why something that staff did was not done. */
export type StaffTrouble = "conflict" | "signedOut" | "failed";

/** Reads a refusal; a token that no longer holds signs out whoever used it. */
export function readStaffTrouble(error: unknown): StaffTrouble {
  const code = error instanceof AskError ? error.code : undefined;
  if (code === "CONFLICT") return "conflict";
  if (code !== "UNAUTHENTICATED") return "failed";
  signOut();
  return "signedOut";
}
