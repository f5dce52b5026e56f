import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kindLooks } from "../../../../web/tokens/kinds.ts";
import { paletteCss } from "../../../../web/tokens/palette-css.ts";
import { palettes, type Palette } from "../../../../web/tokens/palette.ts";
import { contrast, difference, eyes, labSeenBy } from "./colour-vision.ts";

const families = ["alliance", "body", "field", "place", "norm", "work"] as const;
const texts = ["ink", "inkSoft", "inkFaint", "accent", "mark", "caution"] as const satisfies readonly (keyof Palette)[];

describe.each(Object.entries(palettes))("the %s palette", (_, palette) => {
  test.each(families)("marks of %s stand out from the ground", (family) => {
    expect(contrast(palette[family], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(eyes))("families of marks stay apart for eyes with %s vision", (_name, eye) => {
    const seen = families.map((family) => labSeenBy(palette[family], eye));
    const differences = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => difference(a, b)));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(12);
  });

  test.each(texts)("text in %s can be read on every ground", (text) => {
    for (const ground of ["paper", "wash", "raised"] as const) {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("coloured grounds bear their text", () => {
    expect(contrast(palette.caution, palette.cautionWash)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.accentWash)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.mark, palette.markWash)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });

  test("edges of controls can be seen", () => {
    expect(contrast(palette.lineStrong, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe("looks of kinds", () => {
  test("no two kinds look the same without colour", () => {
    const shapes = Object.values(kindLooks).map(({ shape, width, height }) =>
      JSON.stringify([shape, (width / height).toFixed(1)]),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

test("the style sheet is written from the palette", () => {
  expect(readFileSync(new URL("../../../../web/tokens/palette.css", import.meta.url), "utf8")).toBe(paletteCss());
});
