import { expect, test } from "vitest";
import { viewOfOwn, type NodeView, type TieView } from "../../../../server/entity/node-view.ts";
import { nameOf, readSteps, readTie } from "../../../../server/path/step-text.ts";

function thing(id: string, name: string, others: object = {}): NodeView {
  return viewOfOwn({ id, kind: id.slice(0, id.indexOf(":")), name, names: [name], ...others });
}

const ship = thing("alliance:ship", "船舶产业技术创新战略联盟", {
  shortName: "船舶联盟",
  nameEn: "Shipbuilding Industry Alliance",
  shortNameEn: "Shipbuilding Alliance",
});
const university = thing("institution:jia", "甲大学", { nameEn: "First University" });
const project = thing("project:shijue", "视觉检测项目");

function tie(type: string, from: NodeView, to: NodeView, others: object = {}): TieView {
  const fact = { factId: "fact", type, from: from.own.id, to: to.own.id, basis: "stated", trust: "A", proofCount: 1 };
  return { ...fact, ...others };
}

test.each([
  ["its short names", ship, { zh: "船舶联盟", en: "Shipbuilding Alliance" }],
  ["its English name where it has no short one", university, { zh: "甲大学", en: "First University" }],
  ["its Chinese name where it has no English one", project, { zh: "视觉检测项目", en: "视觉检测项目" }],
])("a thing is called by %s", (_how, view, name) => {
  expect(nameOf(view)).toEqual(name);
});

test.each([
  ["CHAIRS", {}, "甲大学是船舶联盟的理事长单位", "First University chairs Shipbuilding Alliance"],
  ["MEMBER_OF", {}, "甲大学是船舶联盟的成员", "First University is a member of Shipbuilding Alliance"],
  [
    "MEMBER_OF",
    { role: "VICE_CHAIR" },
    "甲大学是船舶联盟的副理事长单位",
    "First University is a vice-chair unit of Shipbuilding Alliance",
  ],
  [
    "MEMBER_OF",
    { role: "轮值单位" },
    "甲大学是船舶联盟的成员",
    "First University is a member of Shipbuilding Alliance",
  ],
  ["FOUNDED_WITH", {}, "甲大学参与发起船舶联盟", "First University co-founded Shipbuilding Alliance"],
  ["COOPERATES_WITH", {}, "甲大学与船舶联盟合作", "First University cooperates with Shipbuilding Alliance"],
])("a tie %s with %o reads as a sentence in both languages", (type, qualifiers, zh, en) => {
  expect(readTie(tie(type, university, ship, qualifiers), university, ship)).toEqual({ zh, en });
});

test("a name with a dollar sign is read as it stands", () => {
  const odd = thing("institution:odd", "甲$&公司");
  expect(readTie(tie("CHAIRS", odd, ship), odd, ship).zh).toBe("甲$&公司是船舶联盟的理事长单位");
});

test("a tie of no relation of the model can't be read", () => {
  expect(() => readTie(tie("LOVES", university, ship), university, ship)).toThrow("LOVES is no relation of the model");
});

test("a path reads as a row of facts, each from holder to held whichever way the path runs", () => {
  const sentence = readSteps([
    { node: ship, tie: null, isForward: true },
    { node: university, tie: tie("CHAIRS", university, ship), isForward: false },
    { node: project, tie: tie("LEADS_PROJECT", university, project), isForward: true },
  ]);
  expect(sentence).toEqual({
    zh: "甲大学是船舶联盟的理事长单位；甲大学牵头视觉检测项目",
    en: "First University chairs Shipbuilding Alliance; First University leads the project 视觉检测项目",
  });
});

test("a step without a tie is a fault", () => {
  const steps = [
    { node: ship, tie: null, isForward: true },
    { node: university, tie: null, isForward: true },
  ];
  expect(() => readSteps(steps)).toThrow("A step of a path has no tie");
});
