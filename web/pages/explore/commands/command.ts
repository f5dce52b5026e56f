import type { Messages } from "../../../text/message-type.ts";
import type { Desk } from "../desk.ts";

/** Search is the whole product's: its keys are handled where it stands. */
export type CommandName = Exclude<keyof Messages["explorer"]["commands"], "search">;

interface CommonCommand {
  readonly name: CommandName;
  /** As `KeyboardEvent.key` says, with "Ctrl+" (also ⌘) and "Shift+" before; empty for the menu alone. */
  readonly keys: readonly string[];
  /** Whether its keys work wherever the keyboard is on the page, if they are not letters alone. */
  readonly isAnywhere?: boolean;
}

/** Something that is done to one thing: the one that the keyboard is at, or that the menu was opened on. */
export interface ThingCommand extends CommonCommand {
  readonly on: "thing";
  readonly isInMenu?: boolean;
  readonly run: (desk: Desk, id: string) => void;
}

/** Something that is done to the picture as a whole. */
export interface SceneCommand extends CommonCommand {
  readonly on: "scene";
  readonly run: (desk: Desk) => void;
}

export type Command = ThingCommand | SceneCommand;
