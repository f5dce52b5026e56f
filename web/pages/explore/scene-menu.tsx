import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../text/messages.ts";
import { allCommands } from "./commands/all-commands.ts";
import { focusThing, type Desk } from "./desk.ts";
import { keyText } from "./key-text.ts";
import { nameIn } from "./name-in.ts";
import "./scene-menu.css";

const size = { width: 216, height: 320 };

/** What can be done with a thing, where it lies: by the second button, a long press or Shift+F10. */
export function SceneMenu({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const opened = desk.menu.value;
  useEffect(() => {
    list.current?.querySelector("button")?.focus();
  }, [opened]);
  if (opened === undefined) return null;
  const { id, at } = opened;
  const close = (): void => {
    desk.menu.value = undefined;
    focusThing(id);
  };
  const step = (by: number): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const index = buttons.findIndex((button) => button === document.activeElement);
    buttons[(index + by + buttons.length) % buttons.length]?.focus();
  };
  const handleKey = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Escape: close,
      Tab: close,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  return (
    <>
      <div class="menu-ground" onPointerDown={close} />
      <ul
        class="scene-menu"
        role="menu"
        aria-label={t().explorer.menu(nameIn(desk.explore.store.scene.value, id))}
        ref={list}
        style={{
          left: `min(${at.x}px, 100% - ${size.width}px)`,
          top: `max(0px, min(${at.y}px, 100% - ${size.height}px))`,
          width: `${size.width}px`,
        }}
        onKeyDown={handleKey}
      >
        {allCommands.map((command) =>
          command.on === "thing" && command.isInMenu === true ? (
            <li key={command.name} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  command.run(desk, id);
                }}
              >
                <span>{t().explorer.commands[command.name]}</span>
                {command.keys[0] !== undefined && <kbd aria-hidden="true">{keyText(command.keys[0])}</kbd>}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
