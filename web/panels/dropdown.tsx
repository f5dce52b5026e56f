import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import "./dropdown.css";
import { Icon, type IconName } from "./icon.tsx";

interface DropdownProps {
  readonly label: string;
  readonly icon: IconName;
  readonly isDisabled?: boolean;
  /** Given how to close it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with a panel that hangs below it; Escape and a click elsewhere close it. */
export function Dropdown({ label, icon, isDisabled = false, children }: DropdownProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const isOpen = useSignal(false);
  const close = (): void => {
    isOpen.value = false;
    box.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    if (!isOpen.value) return;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) isOpen.value = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen.value]);
  return (
    <div
      class="dropdown"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen.value) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen.value}
        aria-controls={id}
        disabled={isDisabled}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name={icon} />
      </button>
      <div id={id} class="dropdown-panel" hidden={!isOpen.value}>
        {isOpen.value && children(close)}
      </div>
    </div>
  );
}
