import { describe, expect, test } from "vitest";
import { chooseLabels, labelBox, type LabelWish } from "../../../../web/layout/choose-labels.ts";

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    x,
    y,
    halfWidth: 12,
    halfHeight: 12,
    labelWidth: 80,
    labelHeight: 30,
    rank: 1,
    isNeeded: false,
    ...more,
  };
}

function overlapArea(wishes: readonly LabelWish[]): number {
  const sides = chooseLabels(wishes);
  const boxes = wishes.flatMap((each) => {
    const side = sides.get(each.id);
    return side === undefined ? [] : [labelBox(each, side)];
  });
  return boxes
    .flatMap((a, index) =>
      boxes.slice(index + 1).map((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width > 0 && height > 0 ? width * height : 0;
      }),
    )
    .reduce((sum, area) => sum + area, 0);
}

describe("choosing labels", () => {
  test("a label stands below its mark where there is room", () => {
    expect(chooseLabels([wish("a", 0, 0), wish("b", 300, 0)])).toEqual(
      new Map([
        ["a", "below"],
        ["b", "below"],
      ]),
    );
  });

  test("no two labels overlap, however dense the marks", () => {
    const wishes = Array.from({ length: 120 }, (_, index) =>
      wish(`n${index}`, (index % 12) * 34, Math.floor(index / 12) * 34),
    );
    expect(overlapArea(wishes)).toBe(0);
  });

  test("the higher rank gets its label first", () => {
    const chosen = chooseLabels([
      wish("low", 0, 0, { labelWidth: 400, labelHeight: 400 }),
      wish("high", 60, 0, { labelWidth: 400, labelHeight: 400, rank: 5 }),
    ]);
    expect(chosen.has("high")).toBe(true);
  });

  test("a label moves to another side rather than over a mark", () => {
    const chosen = chooseLabels([
      wish("a", 0, 0, { rank: 2 }),
      wish("under", 0, 34, { labelWidth: 1, labelHeight: 1 }),
    ]);
    expect(chosen.get("a")).toBe("above");
  });

  test("within the view a label is whole or not there", () => {
    const view = { left: -20, right: 500, top: -500, bottom: 500 };
    const chosen = chooseLabels([wish("edge", 0, 0)], view);
    expect(chosen.get("edge")).toBe("right");
  });

  test("what the picture is about is named even in a crowd", () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      wish(`n${index}`, ((index % 10) - 5) * 26, (Math.floor(index / 10) - 3) * 26),
    );
    const chosen = chooseLabels([...crowd, wish("seed", 3, 3, { rank: 300, isNeeded: true })]);
    expect(chosen.has("seed")).toBe(true);
  });
});
