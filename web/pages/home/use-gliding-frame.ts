import { useEffect, useRef, useState } from "preact/hooks";
import type { MapFrame } from "./map-frame.ts";

const glideMs = 320;

/** Follows a frame: the view glides there, so that the reader sees where it goes; at once for who wants no motion. */
export function useGlidingFrame(goal: MapFrame): MapFrame {
  const [shown, setShown] = useState(goal);
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    const from = latest.current;
    if (from === goal) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return setShown(goal);
    const began = performance.now();
    let frame = requestAnimationFrame(function glide(now) {
      const way = Math.min(1, (now - began) / glideMs);
      setShown(way === 1 ? goal : between(from, goal, way * way * (3 - 2 * way)));
      if (way < 1) frame = requestAnimationFrame(glide);
    });
    return () => cancelAnimationFrame(frame);
  }, [goal]);
  return shown;
}

function between(from: MapFrame, to: MapFrame, way: number): MapFrame {
  const mix = (a: number, b: number): number => a + (b - a) * way;
  return {
    left: mix(from.left, to.left),
    top: mix(from.top, to.top),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
