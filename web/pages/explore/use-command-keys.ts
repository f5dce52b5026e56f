import { useEffect } from "preact/hooks";
import { hasSingleKeys } from "../../state/single-keys.ts";
import { allCommands } from "./commands/all-commands.ts";
import type { Command } from "./commands/command.ts";
import { findCommand, isSingleKey, keyName } from "./commands/find-command.ts";
import { moveByKey } from "./commands/move.ts";
import type { Desk } from "./desk.ts";

/** Keys within the picture, table or text. A thing's commands need the keyboard to be at one. */
export function handleDeskKey(desk: Desk, event: KeyboardEvent): void {
  if (isTyping(event)) return;
  const command = findCommand(allCommands, event, hasSingleKeys.peek());
  if (moveByKey(desk, event)) event.preventDefault();
  else if (command !== undefined && run(command, desk, event)) event.preventDefault();
}

/** Keys that work wherever the keyboard is on this page: none that is a letter alone. */
export function useCommandKeys(desk: Desk): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || isSingleKey(keyName(event))) return;
      const command = findCommand(allCommands, event, true);
      if (command?.isAnywhere === true && run(command, desk, event)) event.preventDefault();
    };
    document.addEventListener("keydown", handle);
    return () => document.removeEventListener("keydown", handle);
  }, [desk]);
}

/** Tells whether it ran. */
function run(command: Command, desk: Desk, event: KeyboardEvent): boolean {
  if (command.on === "scene") {
    command.run(desk);
    return true;
  }
  const id = thingAt(event.target);
  if (id === undefined || !desk.explore.store.scene.peek().nodes.has(id)) return false;
  command.run(desk, id);
  return true;
}

function thingAt(target: EventTarget | null): string | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>(".mirror-layer [data-id]") : null;
  return button?.dataset["id"];
}

/** Whoever writes means letters, and an input method's keys are its own. */
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.closest("input, select, textarea, [contenteditable]") !== null;
  return isComposing || isField;
}
