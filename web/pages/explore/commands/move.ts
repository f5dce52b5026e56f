import { t } from "../../../text/messages.ts";
import type { Desk } from "../desk.ts";
import { nameIn } from "../name-in.ts";
import type { ThingCommand } from "./command.ts";

const stride = 20;
const fineStride = 4;
const strides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What dragging does, by arrow keys. */
export const move: ThingCommand = {
  name: "move",
  on: "thing",
  keys: ["m"],
  run: (desk, id) => {
    if (desk.movingId.peek() === id) return endMove(desk);
    desk.movingId.value = id;
    desk.actions.say(t().explorer.moving(nameIn(desk.explore.store.scene.peek(), id)));
  },
};

function endMove({ movingId, actions, explore }: Desk): void {
  const id = movingId.peek();
  movingId.value = undefined;
  if (id !== undefined) actions.say(t().explorer.moved(nameIn(explore.store.scene.peek(), id)));
}

/** Takes the keys of a thing that is being moved; tells whether it took one. */
export function moveByKey(desk: Desk, { key, shiftKey }: KeyboardEvent): boolean {
  const id = desk.movingId.peek();
  const node = id === undefined ? undefined : desk.explore.store.scene.peek().nodes.get(id);
  if (id === undefined || node === undefined) return false;
  if (key === "Enter" || key === "Escape") {
    endMove(desk);
    return true;
  }
  const direction = strides[key];
  if (direction === undefined) return false;
  const by = shiftKey ? fineStride : stride;
  desk.actions.move(id, { x: node.x + direction[0] * by, y: node.y + direction[1] * by });
  return true;
}
