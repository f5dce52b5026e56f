import type { JSX } from "preact";

/** Drawn on a grid of 20, one line of 1.6. */
const paths = {
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  arrange: "M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5",
  undo: "M5 8h7a4 4 0 0 1 0 8H9M5 8l3.5-3.5M5 8l3.5 3.5",
  redo: "M15 8H8a4 4 0 0 0 0 8h3M15 8l-3.5-3.5M15 8l-3.5 3.5",
  history: "M4 10a6 6 0 1 0 1.8-4.3M4 3v3.5h3.5M10 6.5V10l2.5 1.8",
  save: "M5.5 3.5h9v13L10 13.2l-4.5 3.3Z",
  help: "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 7.8A2.3 2.3 0 1 1 10 10.6v1M10 14.2v.1",
  pin: "M12 3l5 5-3 .8-2.6 2.6-.4 3.6L5 9l3.6-.4L11.2 6ZM7.5 12.5 3 17",
  search: "M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13.5 13.5 17 17",
  swap: "M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3",
  sun: "M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
  moon: "M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5 5 15",
  right: "M7.5 4.5 13 10l-5.5 5.5",
  down: "M4.5 7.5 10 13l5.5-5.5",
  up: "M4.5 12.5 10 7l5.5 5.5",
  out: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
  full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words or a label, never instead of them. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
