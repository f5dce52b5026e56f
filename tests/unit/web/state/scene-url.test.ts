import { describe, expect, test } from "vitest";
import {
  emptyAddress,
  readSceneAddress,
  writeSceneAddress,
  type SceneAddress,
} from "../../../../web/state/scene-url.ts";

const address: SceneAddress = {
  steps: [
    { act: "seed", id: "alliance:nongye-hangkong" },
    { act: "expand", id: "institution:qinghua-daxue", relation: "MEMBER_OF", direction: "OUT", count: 15 },
    { act: "move", id: "region:440000", x: -120, y: 34 },
    { act: "drop", id: "topic:yaogan" },
    { act: "arrange" },
    { act: "pick", id: "institution:x", relation: "MEMBER_OF", fromId: "alliance:nongye-hangkong" },
    { act: "pin", id: "institution:x" },
    { act: "unpin", id: "region:440000" },
    { act: "seed", id: "standard:iso-26262" },
  ],
  selectedIds: ["institution:x", "region:440000"],
  filter: {
    hiddenKinds: new Set(["PERSON"]),
    hiddenGroups: new Set(["place", "identity"]),
    hiddenIds: new Set(["topic:yaogan"]),
    years: { from: 2010, to: 2016, hasUndated: true },
    asOf: "2015-06",
    minTrust: "B",
    bases: new Set(["STATED"]),
  },
  spotlight: { id: "institution:x", depth: 2 },
  view: "table",
};

describe("the address of a scene", () => {
  test("says all that it was given, in order", () => {
    expect(readSceneAddress(writeSceneAddress(address))).toEqual(address);
  });

  test("is readable", () => {
    expect(writeSceneAddress({ ...address, steps: address.steps.slice(0, 2) })).toContain(
      "seed=alliance:nongye-hangkong&expand=institution:qinghua-daxue~MEMBER_OF~OUT~15",
    );
  });

  test.each([
    "seed=",
    "seed=nonsense",
    "seed=%F0%9F%92%A9",
    "expand=a:b",
    "expand=a:b~MEMBER_OF~SIDEWAYS~15",
    "expand=a:b~MEMBER_OF~IN~-1",
    "expand=a:b~member~IN~99999",
    "move=a:b~NaN~1",
    "move=a:b~1e99~1",
    "drop=x",
    "sel=<script>",
    "view=3d",
    "pick=a:b~MEMBER_OF",
    "pin=x",
    "years=2016~2010",
    "years=abcd~2010",
    "asOf=yesterday",
    "trust=Z",
    "basis=GUESSED",
    "focus=a:b~9",
    "%",
    "&&&==",
  ])("reads nothing from the nonsense %s", (query) => {
    const read = readSceneAddress(query);
    expect(read).toEqual(emptyAddress);
  });

  test("says how many things it opened with where that is not the usual number", () => {
    const steps = [{ act: "seed", id: "alliance:a", most: 40 }] as const;
    expect(writeSceneAddress({ ...emptyAddress, steps })).toBe("seed=alliance:a~40");
    expect(readSceneAddress("seed=alliance:a~40").steps).toEqual(steps);
  });

  test.each([
    "seed=alliance:a~0",
    "seed=alliance:a~many",
    "seed=alliance:a~999",
    "seed=alliance:a~60",
    "seed=alliance:a",
  ])("%s opens with the usual number, on any screen", (query) => {
    expect(readSceneAddress(query, 40).steps).toEqual([{ act: "seed", id: "alliance:a" }]);
  });

  test("that only opens a thing takes as many as suit the screen", () => {
    expect(readSceneAddress("open=alliance:a&sel=alliance:a", 40)).toEqual({
      ...emptyAddress,
      steps: [{ act: "seed", id: "alliance:a", most: 40 }],
      selectedIds: ["alliance:a"],
    });
    expect(readSceneAddress("open=alliance:a").steps).toEqual([{ act: "seed", id: "alliance:a" }]);
  });

  test("keeps what makes sense beside what does not", () => {
    expect(readSceneAddress("seed=alliance:a&expand=broken&drop=topic:b").steps).toEqual([
      { act: "seed", id: "alliance:a" },
      { act: "drop", id: "topic:b" },
    ]);
  });

  test("stops at a number of steps that can be done again", () => {
    const query = Array.from({ length: 500 }, (_, index) => `seed=alliance:a${index}`).join("&");
    expect(readSceneAddress(query).steps.length).toBeLessThanOrEqual(150);
  });
});
