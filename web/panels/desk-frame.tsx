import type { ComponentChildren, JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { opening } from "../state/url-parts.ts";
import "./desk-frame.css";
import { ChooseHint } from "./choose-hint.tsx";

/** Where a picture will be while it is on its way, and beside it, so that there is something to read, what the card will say. */
export function DeskFrame({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { query } = useLocation();
  const opensPicture = "seed" in query || opening in query;
  return (
    <div class="desk-frame">
      <div class="page">{children}</div>
      {opensPicture && !("sel" in query) && (
        <aside>
          <ChooseHint />
        </aside>
      )}
    </div>
  );
}
