import { useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { EntityKind } from "../api/generated/graphql.ts";
import type { Thing } from "../api/shapes.ts";
import { t } from "../text/messages.ts";
import { Icon } from "./icon.tsx";
import "./search-box.css";
import { SearchList } from "./search-list.tsx";
import { longestQuery, useSuggestions, type SearchHit } from "./use-suggestions.ts";

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly kinds?: readonly EntityKind[];
  readonly size?: "large" | "small";
  readonly hasFocus?: boolean;
  readonly onPick: (thing: Thing) => void;
}

/** A combobox: the list follows the typing, arrows choose, Enter opens, Escape closes. */
export function SearchBox({
  label,
  placeholder,
  kinds,
  size = "small",
  hasFocus,
  onPick,
}: SearchBoxProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const text = useSignal("");
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const asked = useSuggestions(text.value, kinds);
  const hits = asked.answer?.data.search?.edges ?? [];
  const isShown = isOpen.value && text.value.trim() !== "";
  useFocus(box, hasFocus);
  useCloseOutside(box, isOpen);

  const pick = (thing: Thing): void => {
    text.value = "";
    isOpen.value = false;
    box.current?.querySelector("input")?.blur();
    onPick(thing);
  };
  const handleKey = keyHandler({ hits: asked.isWaiting ? [] : hits, active, isOpen, pick });

  return (
    <div class={`search-box is-${size}`} ref={box}>
      <label class="visually-hidden" for={`${id}-input`}>
        {label}
      </label>
      <span class="search-icon">
        <Icon name="search" />
      </span>
      <SearchInput
        id={id}
        placeholder={placeholder}
        text={text}
        isShown={isShown}
        activeId={isShown && hits[active.value] !== undefined ? `${id}-${active.value}` : undefined}
        onType={() => {
          active.value = 0;
          isOpen.value = true;
        }}
        onKey={handleKey}
      />
      {text.value !== "" && (
        <button
          type="button"
          class="icon-button search-clear"
          aria-label={t().search.clear}
          onClick={() => {
            text.value = "";
            box.current?.querySelector("input")?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <SearchList
        id={id}
        asked={asked}
        query={text.value.trim()}
        isShown={isShown}
        activeIndex={active.value}
        onPick={pick}
      />
    </div>
  );
}

interface SearchInputProps {
  readonly id: string;
  readonly placeholder: string;
  readonly text: Signal<string>;
  readonly isShown: boolean;
  readonly activeId: string | undefined;
  readonly onType: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function SearchInput({ id, placeholder, text, isShown, activeId, onType, onKey }: SearchInputProps): JSX.Element {
  return (
    <input
      id={`${id}-input`}
      type="text"
      inputMode="search"
      enterKeyHint="search"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      maxLength={longestQuery}
      placeholder={placeholder}
      aria-expanded={isShown}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      {...(activeId === undefined ? {} : { "aria-activedescendant": activeId })}
      value={text.value}
      onInput={({ currentTarget }) => {
        text.value = currentTarget.value;
        onType();
      }}
      onFocus={onType}
      onKeyDown={onKey}
    />
  );
}

interface ListKeys {
  readonly hits: readonly SearchHit[];
  readonly active: Signal<number>;
  readonly isOpen: Signal<boolean>;
  readonly pick: (thing: Thing) => void;
}

function keyHandler({ hits, active, isOpen, pick }: ListKeys): (event: KeyboardEvent) => void {
  return (event) => {
    // While a Chinese word is being composed, Enter and arrows belong to the input method.
    if (event.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      isOpen.value = true;
      const step = key === "ArrowDown" ? 1 : -1;
      active.value = hits.length === 0 ? 0 : (active.value + step + hits.length) % hits.length;
    } else if (key === "Enter") {
      event.preventDefault();
      const hit = hits[active.value];
      if (hit !== undefined) pick(hit.node);
    } else if (key === "Escape") {
      isOpen.value = false;
    }
  };
}

function useFocus(box: { readonly current: HTMLElement | null }, hasFocus = false): void {
  useEffect(() => {
    if (hasFocus) box.current?.querySelector("input")?.focus();
  }, [hasFocus]);
}

function useCloseOutside(box: { readonly current: HTMLElement | null }, isOpen: Signal<boolean>): void {
  useEffect(() => {
    const closeIfOutside = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) === false) isOpen.value = false;
    };
    document.addEventListener("pointerdown", closeIfOutside);
    document.addEventListener("focusin", closeIfOutside);
    return () => {
      document.removeEventListener("pointerdown", closeIfOutside);
      document.removeEventListener("focusin", closeIfOutside);
    };
  }, []);
}
