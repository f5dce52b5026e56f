import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLocation } from "preact-iso/router";
import { useEffect } from "preact/hooks";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { linkTo } from "../routes.ts";
import type { SceneStore } from "../state/scene-store.ts";
import { t } from "../text/messages.ts";
import { Icon } from "./icon.tsx";
import "./lanes-panel.css";
import { useIsWide } from "./use-is-wide.ts";

interface LanesPanelProps {
  readonly store: SceneStore;
  readonly label: string;
  /** How many rows there are to give room to. */
  readonly rows: number;
}

/**
 * Lanes within a page: wheel and finger scroll the page, until the reader asks for the whole screen.
 * A phone has no room for them in the page: it gets the whole screen or none.
 */
export function LanesPanel({ store, label, rows }: LanesPanelProps): JSX.Element {
  const { route } = useLocation();
  const isFull = useSignal(false);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") isFull.value = false;
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, []);
  const isWide = useIsWide(700);
  const text = isFull.value ? t().graph.leaveFullScreen : t().graph.fullScreen;
  if (!isWide && !isFull.value) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          isFull.value = true;
        }}
      >
        <Icon name="full" />
        {label}
      </button>
    );
  }
  return (
    <div class={isFull.value ? "lanes is-full" : "lanes"} style={{ "--rows": rows }}>
      <GraphCanvas
        store={store}
        label={label}
        isFree={isFull.value}
        namesEdges
        onSelect={(id) => {
          if (id !== undefined) route(linkTo.thing(id));
        }}
      >
        <button
          type="button"
          class="icon-button"
          aria-label={text}
          title={text}
          onClick={() => {
            isFull.value = !isFull.value;
          }}
        >
          <Icon name={isFull.value ? "close" : "full"} />
        </button>
      </GraphCanvas>
    </div>
  );
}
