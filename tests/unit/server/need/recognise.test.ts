import { expect, test } from "vitest";
import { recognise } from "../../../../server/need/recognise.ts";
import { lexiconOf } from "../../../support/lexicon.ts";

const lexicon = lexiconOf(
  "topic:uav 无人机 | Unmanned aerial vehicles",
  "topic:battery 电池 | Batteries",
  "topic:water 水处理 | Water treatment",
  "topic:quantum 量子信息 | Quantum information",
  "topic:sludge 污染底泥清淤与处理处置 | Dredging of polluted sediment",
  "topic:devices 医疗器械 | Medical devices",
  "topic:pollution 污染治理 | Pollution control",
  "topic:soil 土壤修复 | 镉污染",
  "standard:iso ISO 26262",
  "region:440000 广东省 | Guangdong",
  "alliance:beidou 广东省北斗应用产业技术创新战略联盟 | 广东北斗联盟",
  "alliance:csa 半导体照明产业技术创新战略联盟 | CSA",
  "institution:acme 华南农业大学",
);

const idsIn = (text: string): readonly string[] => recognise(text, lexicon).concepts.map(({ id }) => id);

test("a name is found as it stands, with its place", () => {
  const text = "果园要无人机喷药";
  const [concept] = recognise(text, lexicon).concepts;
  expect(concept).toMatchObject({ id: "topic:uav", isExact: true, weight: 1 });
  expect(concept?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["无人机"]);
});

test("an English plural names its singular, on word boundaries", () => {
  expect(idsIn("a battery for buses")).toEqual(["topic:battery"]);
  expect(idsIn("batterylike")).toEqual([]);
});

test("a code is found however its signs are written", () => {
  expect(idsIn("须符合ISO-26262要求")).toEqual(["standard:iso"]);
});

test("the longest name wins: an alliance's name does not also speak of the place in it", () => {
  expect(idsIn("广东省北斗应用产业技术创新战略联盟")).toEqual(["alliance:beidou"]);
});

test("a province is known without its ending", () => {
  expect(idsIn("广东的电池厂")).toEqual(["region:440000", "topic:battery"]);
});

test("a name does not reach across a comma", () => {
  expect(idsIn("缺水，处理不了")).toEqual([]);
});

test("an acronym is a name only in capitals", () => {
  expect(idsIn("与CSA合作")).toEqual(["alliance:csa"]);
  expect(idsIn("csa")).toEqual([]);
});

test("a long name is known by its rare parts, and is less sure than a whole one", () => {
  const [concept] = recognise("河道黑臭底泥清淤", lexicon).concepts;
  expect(concept).toMatchObject({ id: "topic:sludge", isExact: false });
  expect(concept?.weight).toBeLessThan(0.8);
});

test("one word of two is no name: devices are not medical devices", () => {
  expect(idsIn("power devices")).toEqual([]);
});

test("nonsense with a known word in it is not recognised, but the nearest name is told", () => {
  const { concepts, nearest, unmatched } = recognise("量子纠缠炒鸡蛋", lexicon);
  expect(concepts).toEqual([]);
  expect(nearest.map(({ id }) => id)).toEqual(["topic:quantum"]);
  expect(unmatched.map(({ text }) => text)).toContain("纠缠");
});

test("words that stand in every name tell nothing, and are not called unknown either", () => {
  expect(recognise("技术创新", lexicon)).toMatchObject({ concepts: [], unmatched: [] });
});

test.each(["", "  ", "。，！？", "😀🎉", "((((", '"'])("%j has nothing to recognise", (text) => {
  expect(recognise(text, lexicon)).toMatchObject({ concepts: [], unmatched: [], nearest: [] });
});

test("the name of a broad field gives way to a narrower one that shares a part with it, and stands elsewhere", () => {
  const isBroad = (id: string): boolean => id === "topic:pollution";
  const namesIn = (text: string): readonly string[] => recognise(text, lexicon, isBroad).concepts.map(({ id }) => id);
  expect(namesIn("农田镉污染治理")).toEqual(["topic:soil"]);
  expect(namesIn("污染治理")).toEqual(["topic:pollution"]);
  expect(namesIn("镉污染和河道污染治理")).toEqual(["topic:soil", "topic:pollution"]);
  // Where both are fields, or neither, the longer name wins.
  expect(recognise("农田镉污染治理", lexicon).concepts.filter(({ isExact }) => isExact)).toMatchObject([
    { id: "topic:pollution" },
  ]);
});
