import type { Page } from "playwright-core";

/** Controls smaller than fingers and unsteady hands need; links within a sentence may be as high as its line. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const leastSize = 24;
    const controls = "button, input:not([type=hidden]), select, summary, textarea, [role=menuitem]";
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      // Of the picture the canvas takes the clicks; a box that has a label is pressed by it too.
      if (control.closest(".mirror-layer") !== null || !control.checkVisibility({ visibilityProperty: true }))
        return [];
      const labels = control instanceof HTMLInputElement ? (control.labels ?? []) : [];
      const least = (box: Element): number => {
        const { width, height } = box.getBoundingClientRect();
        return Math.min(width, height);
      };
      const size = Math.max(...[control, ...labels].map(least));
      // Half a pixel is lost where a zoomed page is rounded.
      if (size === 0 || size >= leastSize - 0.5) return [];
      const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
      return [`${name.trim().slice(0, 30)} (${control.className}): ${Math.round(size)} px`];
    });
  });
}

/** Makes all words longer by two fifths, as other languages and long names would. */
export function stretchWords(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
    for (const node of nodes) {
      const text = node.textContent ?? "";
      // Numbers stay as long as they are; a picture of text is laid out when it is made.
      if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest("script, style, svg, pre, code, option") !== null)
        continue;
      node.textContent = text + text.trim().slice(0, Math.ceil(text.trim().length * 0.4));
    }
  });
}

/** Words that are cut off without "…" or a way to scroll to the rest. */
export function findClippedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cutterOf = (element: Element | null): Element | undefined => {
      for (let box = element; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, textOverflow, position, clipPath } = getComputedStyle(box);
        const isHiddenOnPurpose =
          box.matches(".visually-hidden, .skip-link, [aria-hidden=true]") ||
          position === "fixed" ||
          clipPath !== "none";
        if (isHiddenOnPurpose || textOverflow === "ellipsis" || /auto|scroll/.test(overflowX)) return undefined;
        if (/hidden|clip/.test(overflowX)) return box;
      }
      return undefined;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const clipped: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (text === "" || parent === null || parent.closest("svg, script, style, option, .mirror-layer") !== null)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const cutter = cutterOf(parent);
      const box = cutter?.getBoundingClientRect();
      if (box !== undefined && (right > box.right + 1 || left < box.left - 1))
        clipped.push(`${text.slice(0, 40)} in ${cutter?.className}`);
      const button = parent.closest("button, .button, .chip, select");
      const room = button?.getBoundingClientRect();
      if (room !== undefined && (right > room.right + 1 || left < room.left - 1))
        clipped.push(`${text.slice(0, 40)} out of its button`);
    }
    return clipped;
  });
}
