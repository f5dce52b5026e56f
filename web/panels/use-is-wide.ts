import { useEffect, useState } from "preact/hooks";

/** Whether the window has at least so many pixels, also after a turn of the phone. */
export function useIsWide(width: number): boolean {
  const query = `(min-width: ${width}px)`;
  const [isWide, setIsWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = ({ matches }: MediaQueryListEvent): void => setIsWide(matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, [query]);
  return isWide;
}
