import { signal } from "@preact/signals-core";

/** Who signed in as staff in this window. */
export interface StaffMember {
  readonly name: string;
  readonly token: string;
}

const key = "alliance-atlas.staff";

/** Kept for the session alone, and never in an address; storage may be shut off, the page then keeps it. */
export const staff = signal<StaffMember | undefined>(recall());

export function signIn(member: StaffMember): void {
  staff.value = member;
  try {
    sessionStorage.setItem(key, JSON.stringify(member));
  } catch {
    // It holds until the page is left.
  }
}

export function signOut(): void {
  staff.value = undefined;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // There was nothing to remove.
  }
}

function recall(): StaffMember | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null || !("name" in stored) || !("token" in stored)) return undefined;
    const { name, token } = stored;
    return typeof name === "string" && typeof token === "string" ? { name, token } : undefined;
  } catch {
    return undefined;
  }
}
