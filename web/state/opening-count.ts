import { firstNodes, firstNodesOnPhone } from "./scene.ts";

/** Narrower than this many pixels a list is read before a picture, and a picture takes the whole screen. */
export const pictureWidth = 700;

/** How many things a picture opens with on this screen. What opened goes into the address, so that its link opens the same elsewhere. */
export function openingCount(): number {
  return matchMedia(`(min-width: ${pictureWidth}px)`).matches ? firstNodes : firstNodesOnPhone;
}
