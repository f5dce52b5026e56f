import { signal } from "@preact/signals-core";
import { recall, remember } from "./browser-storage.ts";

const key = "alliance-atlas.single-keys";

/** Whether a letter alone is a command: in the way of some screen readers and input methods, so it can be shut off. */
export const hasSingleKeys = signal(recall(key) !== "off");

export function setSingleKeys(isOn: boolean): void {
  hasSingleKeys.value = isOn;
  remember(key, isOn ? undefined : "off");
}
