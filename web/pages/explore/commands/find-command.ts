import type { Command } from "./command.ts";

type KeyEvent = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** "Ctrl+Shift+z", "?", "Delete": Shift is named where it does not make another character. */
export function keyName({ key, ctrlKey, metaKey, shiftKey }: KeyEvent): string {
  const isCharacter = key.length === 1;
  const isHeld = ctrlKey || metaKey;
  const name = isCharacter && (isHeld || /[A-Z]/.test(key)) ? key.toLowerCase() : key;
  const hasShift = shiftKey && (!isCharacter || isHeld);
  return `${isHeld ? "Ctrl+" : ""}${hasShift ? "Shift+" : ""}${name}`;
}

/** A key that is a character alone: readers can switch these off. */
export function isSingleKey(name: string): boolean {
  return name.length === 1 && name !== " ";
}

export function findCommand(
  commands: readonly Command[],
  event: KeyEvent,
  hasSingleKeys: boolean,
): Command | undefined {
  if (event.altKey) return undefined;
  const name = keyName(event);
  if (isSingleKey(name) && !hasSingleKeys) return undefined;
  return commands.find(({ keys }) => keys.includes(name));
}
