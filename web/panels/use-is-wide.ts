import { useLayoutEffect, useState } from "preact/hooks";
import { isFirstView } from "../state/first-view.ts";

/** Whether the window has at least so many pixels, also after a turn of the phone. A page that comes written is narrow at first. */
export function useIsWide(width: number): boolean {
  const query = `(min-width: ${width}px)`;
  const [isWide, setIsWide] = useState(() => !isFirstView() && matchMedia(query).matches);
  useLayoutEffect(() => {
    const media = matchMedia(query);
    setIsWide(media.matches);
    const follow = ({ matches }: MediaQueryListEvent): void => setIsWide(matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, [query]);
  return isWide;
}
