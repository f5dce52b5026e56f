import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { signOut, staff } from "../../state/staff.ts";
import { t } from "../../text/messages.ts";
import { StaffDialog } from "./staff-dialog.tsx";
import "./pipeline.css";

/** Who is signed in, or the way to sign in. */
export function StaffBar(): JSX.Element {
  const isOpen = useSignal(false);
  const words = t().pipeline;
  const member = staff.value;
  return (
    <div class="staff-bar">
      {member === undefined ? (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          {words.signIn}
        </button>
      ) : (
        <>
          <span>{words.signedIn(member.name)}</span>
          <button type="button" class="link-button" onClick={signOut}>
            {words.signOut}
          </button>
        </>
      )}
      {isOpen.value && (
        <StaffDialog
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}
