import type { JSX } from "preact";
import { groupText } from "./group-text.ts";
import { activeParts, type FilterPart, type SceneFilter } from "../state/scene-filter.ts";
import { formatDate, listOf } from "../text/format.ts";
import { language, t } from "../text/messages.ts";
import "./filter-chips.css";
import { Icon } from "./icon.tsx";

interface FilterChipsProps {
  readonly filter: SceneFilter;
  readonly onRemove: (part: FilterPart) => void;
  readonly onRemoveAll: () => void;
}

/** Every filter that is in use as a chip that removes it: nothing is left out unseen. */
export function FilterChips({ filter, onRemove, onRemoveAll }: FilterChipsProps): JSX.Element | null {
  const parts = activeParts(filter);
  const words = t().explorer;
  if (parts.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={words.filters}>
      {parts.map((part) => {
        const text = partText(part, filter);
        return (
          <li key={part}>
            <button
              type="button"
              class="chip is-removable"
              aria-label={words.removePart(text)}
              onClick={() => onRemove(part)}
            >
              {text}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      {parts.length > 1 && (
        <li>
          <button type="button" class="link-button small" onClick={onRemoveAll}>
            {words.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}

const mostNamed = 2;

export function partText(part: FilterPart, filter: SceneFilter): string {
  const words = t().explorer;
  const lang = language.value;
  const without = (names: readonly string[]): string =>
    words.hiddenNames(listOf(names.slice(0, mostNamed), lang), names.length > mostNamed ? names.length : 0);
  switch (part) {
    case "hiddenKinds":
      return without([...filter.hiddenKinds].map((kind) => t().words.kind[kind]));
    case "hiddenGroups":
      return without([...filter.hiddenGroups].map(groupText));
    case "hiddenIds":
      return words.hiddenCount(filter.hiddenIds.size);
    case "years":
      return filter.years === undefined ? words.years : words.yearsPart(filter.years.from, filter.years.to);
    case "asOf":
      return words.asOfPart(formatDate(filter.asOf ?? "", lang));
    case "minTrust":
      return words.trustPart(filter.minTrust ?? "C");
    case "bases":
      return words.basesPart(
        listOf(
          [...filter.bases].map((basis) => t().words.basis[basis]),
          lang,
        ),
      );
  }
}
