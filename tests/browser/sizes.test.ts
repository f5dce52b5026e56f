import path from "node:path";
import { expect, test } from "vitest";
import { readBundle } from "../../web/budgets/bundle.ts";
import { findForeignLicences } from "../../web/budgets/licences.ts";
import { findFaults, measureSizes } from "../../web/budgets/sizes.ts";

const web = path.join(import.meta.dirname, "../../web");

test("what each route sends stays within its bounds, and only the canvas brings the canvas", () => {
  const bundle = readBundle(path.join(web, "dist"));
  const sizes = measureSizes(bundle);
  // Without these the bounds would hold of nothing.
  expect(sizes.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["shell", "canvas", "pages/explore-page.tsx", "text/en.ts"]),
  );
  expect(sizes.filter(({ bytes }) => bytes === 0)).toEqual([]);
  expect(sizes.filter(({ bytes, most }) => bytes > most)).toEqual([]);
  expect(findFaults(bundle)).toEqual([]);
});

test("nothing is bundled whose licence forbids it", () => {
  expect(findForeignLicences(web)).toEqual([]);
});
