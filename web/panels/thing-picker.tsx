import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { EntityKind } from "../api/generated/graphql.ts";
import type { Thing } from "../api/shapes.ts";
import { t } from "../text/messages.ts";
import { Icon } from "./icon.tsx";
import { KindMark } from "./kind-mark.tsx";
import { SearchBox } from "./search-box.tsx";
import "./thing-picker.css";
import { ThingLink } from "./words.tsx";

interface ThingPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** The chosen thing; undefined where none is, null where its id is known and it is on its way. */
  readonly thing: Thing | undefined | null;
  readonly kinds?: readonly EntityKind[];
  readonly clearLabel?: string;
  readonly onPick: (thing: Thing) => void;
  readonly onClear?: () => void;
}

/** What is chosen with a way to change it, or a search box to choose. */
export function ThingPicker({
  label,
  placeholder,
  thing,
  kinds,
  clearLabel,
  onPick,
  onClear,
}: ThingPickerProps): JSX.Element {
  const isChanging = useSignal(false);
  const isChosen = thing !== undefined && !isChanging.value;
  return (
    <div class="thing-picker">
      <span class="picker-label">{label}</span>
      {isChosen ? (
        <span class="picker-chosen">
          {thing !== null && (
            <>
              <KindMark kind={thing.kind} />
              <span class="picker-name">
                <ThingLink thing={thing} />
              </span>
            </>
          )}
          <button
            type="button"
            class="quiet-button"
            aria-label={`${label}: ${t().paths.change}`}
            onClick={() => {
              isChanging.value = true;
            }}
          >
            {t().paths.change}
          </button>
          {onClear !== undefined && (
            <button
              type="button"
              class="icon-button"
              aria-label={clearLabel ?? t().search.clear}
              title={clearLabel ?? t().search.clear}
              onClick={onClear}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      ) : (
        <SearchBox
          label={label}
          placeholder={placeholder}
          hasFocus={isChanging.value}
          {...(kinds === undefined ? {} : { kinds })}
          onPick={(picked) => {
            isChanging.value = false;
            onPick(picked);
          }}
        />
      )}
    </div>
  );
}
