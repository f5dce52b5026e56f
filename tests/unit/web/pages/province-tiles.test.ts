import { expect, test } from "vitest";
import { shortProvince, tileOf } from "../../../../web/pages/regions/province-tiles.ts";

const codes =
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" ");

test("each of the 34 provinces has a tile of its own", () => {
  const tiles = codes.map((code) => tileOf(`region:${code}0000`));
  expect(tiles).not.toContain(undefined);
  expect(new Set(tiles.map((tile) => `${tile?.column} ${tile?.row}`)).size).toBe(34);
});

test.each(["region:440300", "region:h2020-de", "region:990000", "alliance:a"])("%s has none", (id) => {
  expect(tileOf(id)).toBeUndefined();
});

test.each([
  ["广西壮族自治区", "广西"],
  ["内蒙古自治区", "内蒙古"],
  ["香港特别行政区", "香港"],
  ["北京市", "北京"],
  ["Guangdong", "Guangdong"],
])("%s is %s on its tile", (name, short) => {
  expect(shortProvince(name)).toBe(short);
});
