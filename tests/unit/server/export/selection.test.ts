import { relationTypes } from "@alliance-atlas/cypher/model";
import { makeSchema } from "@alliance-atlas/server/schema";
import { expect, test } from "vitest";
import { maxSelectedIds, readSelection } from "../../../../server/export/selection.ts";

const schema = makeSchema();
const read = (query: string): unknown => readSelection(new URLSearchParams(query), schema);

test.each([
  ["", { of: "everything" }],
  [
    "ids=alliance:a,alliance:b&ids=person:c",
    { of: "ids", ids: ["alliance:a", "alliance:b", "person:c"], ties: "among" },
  ],
  ["ids=alliance:a&ties=all", { of: "ids", ids: ["alliance:a"], ties: "all" }],
  ["around=alliance:a", { of: "around", id: "alliance:a", relations: relationTypes, ties: "among" }],
  ["around=alliance:a&relations=CHAIRS", { of: "around", id: "alliance:a", relations: ["CHAIRS"], ties: "among" }],
  ["kind=topic", { of: "list", label: "Topic", filter: {}, ties: "all" }],
  [
    "kind=alliance&region=region:440000&level=PROVINCIAL,CITY&foundedFrom=2010&lacking=chairedBy&ties=among",
    {
      of: "list",
      label: "Alliance",
      filter: {
        region: "region:440000",
        foundedFrom: 2010,
        values: { level: ["PROVINCIAL", "CITY"] },
        lacking: [{ relation: "CHAIRS", direction: "in" }],
      },
      ties: "among",
    },
  ],
])("the address with ?%s chooses what it says", (query, selection) => {
  expect(read(query)).toEqual(selection);
});

test.each([
  ["idz=alliance:a", 'Nothing is known of "idz"'],
  ["ids=", "ids names nothing"],
  ["ids=alliance", '"alliance" is no id'],
  ["ids=alliance:a&kind=alliance", "An export is of ids or of kind, not of both"],
  ["ids=alliance:a&relations=CHAIRS", 'Nothing is known of "relations"'],
  [
    `ids=${Array(maxSelectedIds + 1)
      .fill("topic:a")
      .join(",")}`,
    `at most ${maxSelectedIds} ids`,
  ],
  ["around=alliance:a&relations=LIKES", "LIKES is no relation"],
  ["kind=allianz", '"allianz" is no kind of thing'],
  ["kind=topic&region=region:440000", 'A list of Topic has no condition "region"'],
  ["kind=alliance&level=HUGE", '"HUGE" is no [AllianceLevel!]'],
  ["kind=alliance&foundedFrom=old", '"old" is no Int'],
  ["kind=alliance&having=wings", "Alliance has no ties called wings"],
  ["kind=alliance&ties=some", 'ties is "among" or "all", not "some"'],
])("the address with ?%s is refused", (query, reason) => {
  expect(() => read(query)).toThrow(reason);
});
