import { describe, expect, test } from "vitest";
import { chooseSeed } from "../../../../server/start/choose-seed.ts";

const seed = { origin: "seed", isComplete: true };
const imported = { origin: "import:h2020", isComplete: true };

describe("a start", () => {
  test("loads the seed into a home that holds nothing, or the seed", () => {
    expect(chooseSeed([])).toEqual({ isLoaded: true, notes: [] });
    expect(chooseSeed([seed])).toEqual({ isLoaded: true, notes: [] });
  });

  test("leaves a home that holds imports alone, and says how the seed is loaded", () => {
    expect(chooseSeed([imported, { origin: "import:other", isComplete: true }])).toEqual({
      isLoaded: false,
      notes: ["this home holds imported data (h2020, other); the seed is not loaded, `pnpm seed` loads it"],
    });
  });

  test("keeps the seed up to date beside an import where somebody loaded it", () => {
    expect(chooseSeed([imported, seed])).toEqual({ isLoaded: true, notes: [] });
  });

  test("says which import was broken off", () => {
    const { notes } = chooseSeed([{ ...imported, isComplete: false }, seed]);
    expect(notes).toEqual(["the import of h2020 is not complete; run the same import once more"]);
  });
});
