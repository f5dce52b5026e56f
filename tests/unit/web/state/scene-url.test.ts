import { describe, expect, test } from "vitest";
import { readSceneAddress, writeSceneAddress, type SceneAddress } from "../../../../web/state/scene-url.ts";

const address: SceneAddress = {
  steps: [
    { act: "seed", id: "alliance:nongye-hangkong" },
    { act: "expand", id: "institution:qinghua-daxue", relation: "MEMBER_OF", direction: "OUT", count: 15 },
    { act: "move", id: "region:440000", x: -120, y: 34 },
    { act: "drop", id: "topic:yaogan" },
    { act: "arrange" },
    { act: "seed", id: "standard:iso-26262" },
  ],
  selectedId: "region:440000",
  filter: { hiddenKinds: new Set(["PERSON"]), hiddenGroups: new Set(["place", "identity"]) },
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
    "%",
    "&&&==",
  ])("reads nothing from the nonsense %s", (query) => {
    const read = readSceneAddress(query);
    expect(read.steps).toEqual([]);
    expect(read.selectedId).toBeUndefined();
    expect(read.view).toBe("graph");
  });

  test("keeps what makes sense beside what does not", () => {
    expect(readSceneAddress("seed=alliance:a&expand=broken&drop=topic:b").steps).toEqual([
      { act: "seed", id: "alliance:a" },
      { act: "drop", id: "topic:b" },
    ]);
  });

  test("stops at a number of steps that can be done again", () => {
    const query = Array.from({ length: 500 }, (_, index) => `seed=alliance:a${index}`).join("&");
    expect(readSceneAddress(query).steps.length).toBeLessThanOrEqual(60);
  });
});
