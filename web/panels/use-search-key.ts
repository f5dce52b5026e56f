import { useEffect } from "preact/hooks";
import { hasSingleKeys } from "../state/single-keys.ts";

/** "/" and Ctrl or ⌘ with K bring the keyboard to the search of the page. */
export function useSearchKey(): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
      const isTyping = target instanceof Element && target.closest("input, select, textarea") !== null;
      const isSlash = key === "/" && !ctrlKey && !metaKey && !isTyping && hasSingleKeys.peek();
      const isChord = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey;
      if (isComposing || event.defaultPrevented || !(isSlash || isChord)) return;
      const search = [...document.querySelectorAll<HTMLInputElement>(".search-box input")];
      const seen = search.find((input) => input.checkVisibility?.() ?? input.offsetParent !== null);
      if (seen === undefined) return;
      event.preventDefault();
      seen.focus();
    };
    document.addEventListener("keydown", handle);
    return () => document.removeEventListener("keydown", handle);
  }, []);
}
