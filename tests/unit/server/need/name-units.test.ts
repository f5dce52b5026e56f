import { expect, test } from "vitest";
import { unitsOfName } from "../../../../server/need/name-units.ts";

test("the one word that is left of a name without its letter is no part to find it by: CAR-T is no car", () => {
  expect(unitsOfName("CAR-T")).toEqual([]);
  expect(unitsOfName("CAR-T cell therapy").length).toBeGreaterThan(1);
  expect(unitsOfName("轴承")).toEqual(["轴承"]);
});
