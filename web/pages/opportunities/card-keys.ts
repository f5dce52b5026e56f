/** Where letters are letters. */
const typing = "input:not([type=checkbox]), textarea, select";

/**
 * Single keys within the list of suggestions: J and K go to the next and the last card, and a letter presses the button
 * of the card that names it in `aria-keyshortcuts`. They hold while the focus is in the list, and nowhere else.
 */
export function pressCardKey(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || key.length !== 1) return;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement) || target.matches(typing)) return;
  const card = target.closest<HTMLElement>(".opportunity");
  const letter = key.toUpperCase();
  if (letter === "J" || letter === "K") {
    const cards = [...currentTarget.querySelectorAll<HTMLElement>(".opportunity")].filter(isShown);
    const place = card === null ? -1 : cards.indexOf(card);
    const next = cards[letter === "J" ? place + 1 : Math.max(place - 1, 0)];
    next?.focus();
    if (next !== undefined) event.preventDefault();
    return;
  }
  const button = card?.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${CSS.escape(letter)}"]`);
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.click();
}

/** Cards on a closed shelf are there, but can't be reached. */
function isShown(card: HTMLElement): boolean {
  return card.checkVisibility?.() ?? card.offsetParent !== null;
}
