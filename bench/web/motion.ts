import type { Browser } from "playwright-core";
import { figureOf, median, quantile, type Figure } from "./report.ts";
import type { SceneLinks } from "./scene-links.ts";
import { openScene } from "./window.ts";

interface MotionOptions {
  readonly browser: Browser;
  readonly links: SceneLinks;
}

type Gesture = "pan" | "zoom" | "drag";
/** Dragging first: zooming may leave the thing outside of the window. */
const gestures: readonly Gesture[] = ["drag", "pan", "zoom"];
const frames = 60;

/** How long a frame takes while the picture is panned, zoomed and a thing dragged: one change a frame. */
export async function measureMotion({ browser, links }: MotionOptions): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const url of [links.of60, links.of150, links.of300]) {
    const { context, page, things } = await openScene(browser, url);
    for (const gesture of gestures) {
      const times = await page.evaluate(play, { gesture, count: frames });
      const what = `${gesture}: ${things} things`;
      figures.push(
        figureOf({
          what: `${what}, p95 frame`,
          unit: "ms",
          figure: quantile(times, 0.95),
          budget: 50,
          from: `${frames} frames`,
        }),
        figureOf({
          what: `${what}, median frame`,
          unit: "ms",
          figure: median(times),
          budget: 17,
          from: `${frames} frames`,
        }),
      );
    }
    await context.close();
  }
  return figures;
}

interface Play {
  readonly gesture: Gesture;
  readonly count: number;
}

/** Runs in the page: pointer events one a frame, from the canvas up, as a hand would cause them; gives the frames' times. */
async function play({ gesture, count }: Play): Promise<readonly number[]> {
  const surface = document.querySelector<HTMLElement>(".graph-surface canvas:last-of-type");
  const thing = document.querySelector<HTMLElement>(".mirror button[tabindex='0']");
  if (surface === null || thing === null) throw new Error("There is no picture to move");
  const place = surface.getBoundingClientRect();
  const hub = thing.getBoundingClientRect();
  const from =
    gesture === "drag"
      ? { x: hub.x + hub.width / 2, y: hub.y + hub.height / 2 }
      : // Nothing is drawn in the corner of a picture that was fitted.
        { x: place.x + 6, y: place.y + 6 };
  const send = (type: string, at: number, more: object = {}): void => {
    const init = {
      bubbles: true,
      cancelable: true,
      clientX: from.x + at,
      clientY: from.y + at / 2,
      button: 0,
      ...more,
    };
    const event = type === "wheel" ? new WheelEvent(type, init) : new MouseEvent(type, init);
    surface.dispatchEvent(event);
  };
  const before = document.querySelector(".mirror-layer")?.outerHTML;
  const times: number[] = [];
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  if (gesture !== "zoom") send("mousedown", 0, { buttons: 1 });
  let last = await nextFrame();
  for (let frame = 1; frame <= count; frame += 1) {
    // The picture goes there and back again, so that it stays in view.
    const at = 3 * (frame <= count / 2 || gesture === "drag" ? frame : count - frame);
    if (gesture === "zoom") send("wheel", 400, { deltaY: frame <= count / 2 ? -24 : 24 });
    else send("mousemove", at, { buttons: 1 });
    const now = await nextFrame();
    times.push(now - last);
    last = now;
    // Without motion there would be nothing to measure; what is dragged moves in the mirror once it is let go.
    if (frame !== count / 2 || gesture === "drag") continue;
    if (document.querySelector(".mirror-layer")?.outerHTML === before) throw new Error(`Nothing moved by ${gesture}`);
  }
  if (gesture !== "zoom") send("mouseup", 0);
  if (gesture === "drag" && !location.search.includes("move=")) throw new Error("Nothing was dragged");
  return times;
}
