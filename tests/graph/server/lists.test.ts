import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Page {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

/** The slugs of a list with its conditions, in its order, checked against its total. */
async function listOf(field: string, conditions = ""): Promise<readonly string[]> {
  const { data, errors } = await ask<Page>(`{ list: ${field}${conditions} { totalCount nodes { id } } }`);
  expect(errors).toEqual([]);
  const slugs = data.list.nodes.map(({ id }) => id.slice(id.indexOf(":") + 1));
  expect(data.list.totalCount).toBe(slugs.length);
  return slugs;
}

test.each([
  ["alliances", ["chuanbo", "gudao", "nongji", "yiliao"]],
  ["institutions", ["bing-suo", "ding-yiyuan", "jia-daxue", "jia-daxue-bei", "wu-gongsi", "xietong-wang", "yi-gongsi"]],
  ["people", ["zhang-san"]],
  ["projects", ["shijue"]],
  ["events", ["niandu-dahui"]],
  ["awards", ["chuangxin-jiang"]],
  ["demands", ["guanlu-fangfu"]],
  ["standards", ["iso-9999"]],
  ["topics", ["fangfu", "jiqi-shijue"]],
  ["industries", ["sei-2", "gb-a", "gb-14", "gb-37", "gb-84", "gb-q", "gb-c", "gb-35"]],
  ["platforms", []],
  ["policies", []],
])("%s are listed in the order of their pinyin", async (field, slugs) => {
  expect(await listOf(field)).toEqual(slugs);
});

test.each([
  ["NAME", ["chuanbo", "gudao", "nongji", "yiliao"]],
  ["FOUNDED_ASC", ["chuanbo", "nongji", "gudao", "yiliao"]],
  ["FOUNDED_DESC", ["nongji", "chuanbo", "gudao", "yiliao"]],
  ["MEMBERS_DESC", ["chuanbo", "nongji", "yiliao", "gudao"]],
  ["DEGREE_DESC", ["chuanbo", "yiliao", "nongji", "gudao"]],
])("alliances in the order %s, what is unknown last and equal ones by name", async (order, slugs) => {
  expect(await listOf("alliances", `(orderBy: ${order})`)).toEqual(slugs);
});

test("institutions in the order of their alliances", async () => {
  const slugs = await listOf("institutions", "(orderBy: ALLIANCES_DESC)");
  expect(slugs).toEqual([
    "bing-suo",
    "jia-daxue",
    "ding-yiyuan",
    "wu-gongsi",
    "yi-gongsi",
    "jia-daxue-bei",
    "xietong-wang",
  ]);
});

test("an order of null is the usual one", async () => {
  expect(await listOf("alliances", "(orderBy: null)")).toEqual(["chuanbo", "gudao", "nongji", "yiliao"]);
});

test.each([
  ["the place itself", '{ region: "region:440300" }', ["chuanbo", "yiliao"]],
  ["a province above the place", '{ region: "region:440000" }', ["chuanbo", "yiliao"]],
  ["another province", '{ region: "region:110000" }', []],
  ["a region that there is not", '{ region: "region:999999" }', []],
  ["the division itself", '{ industry: "industry:gb-37" }', ["chuanbo"]],
  ["a section above the divisions", '{ industry: "industry:gb-c" }', ["chuanbo", "gudao", "nongji"]],
  ["an emerging class", '{ industry: "industry:sei-2" }', ["chuanbo", "nongji"]],
  ["a topic", '{ topic: "topic:jiqi-shijue" }', ["nongji", "yiliao"]],
  ["one level", "{ level: [NATIONAL] }", ["nongji"]],
  ["either of two levels", "{ level: [NATIONAL, NATIONAL_PILOT] }", ["chuanbo", "nongji"]],
  ["no level at all", "{ level: [] }", []],
  ["a first year", "{ foundedFrom: 2011 }", ["nongji"]],
  ["a last year", "{ foundedTo: 2011 }", ["chuanbo"]],
  ["a year", "{ foundedFrom: 2010, foundedTo: 2010 }", ["chuanbo"]],
  ["years in which none was founded", "{ foundedFrom: 2013 }", []],
  ["captured members", "{ minMembers: 3 }", ["chuanbo"]],
  ["a tie that they have", '{ having: ["chairedBy"] }', ["chuanbo", "yiliao"]],
  ["two ties that they have", '{ having: ["chairedBy", "posed"] }', ["yiliao"]],
  ["a tie that no source gives", '{ lacking: ["chairedBy"] }', ["gudao", "nongji"]],
  ["a tie had and another lacking", '{ having: ["members"], lacking: ["chairedBy"] }', ["nongji"]],
  ["several conditions at once", '{ region: "region:440300", industry: "industry:gb-c", minMembers: 1 }', ["chuanbo"]],
  ["conditions that none meets", '{ region: "region:440300", topic: "topic:fangfu", industry: "industry:gb-84" }', []],
  [
    "conditions of null",
    "{ region: null, level: null, minMembers: null, having: null }",
    ["chuanbo", "gudao", "nongji", "yiliao"],
  ],
])("alliances by %s", async (_what, filter, slugs) => {
  expect(await listOf("alliances", `(filter: ${filter})`)).toEqual(slugs);
});

test.each([
  ["institutions", "{ institutionKind: [COMPANY] }", ["wu-gongsi", "yi-gongsi"]],
  ["institutions", "{ minAlliances: 2 }", ["bing-suo", "jia-daxue"]],
  ["institutions", '{ having: ["drafted"] }', ["bing-suo"]],
  ["institutions", '{ having: ["differentFrom"] }', ["jia-daxue", "jia-daxue-bei"]],
  ["projects", '{ topic: "topic:jiqi-shijue" }', ["shijue"]],
  ["projects", '{ topic: "topic:fangfu" }', []],
  ["demands", "{ demandKind: [PROBLEM] }", ["guanlu-fangfu"]],
  ["standards", "{ stage: [PUBLISHED] }", []],
  ["standards", "{ stage: [DIS, PUBLISHED] }", ["iso-9999"]],
  ["topics", '{ having: ["workedOnBy"], lacking: ["topicOf"] }', []],
  ["regions", "{ regionType: [CITY] }", ["440300"]],
  ["industries", "{ scheme: [SEI_2018] }", ["sei-2"]],
])("%s with %s", async (field, filter, slugs) => {
  expect(await listOf(field, `(filter: ${filter})`)).toEqual(slugs);
});

test("a condition may stand with an order", async () => {
  const slugs = await listOf("alliances", '(filter: { industry: "industry:gb-c" }, orderBy: FOUNDED_DESC)');
  expect(slugs).toEqual(["nongji", "chuanbo", "gudao"]);
});

test("the total alone is answered, with a condition and without", async () => {
  const { data, errors } = await ask(`{
    all: alliances { totalCount }
    some: alliances(filter: { topic: "topic:jiqi-shijue" }) { totalCount }
    none: alliances(filter: { minMembers: 99 }) { totalCount }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({ all: { totalCount: 4 }, some: { totalCount: 2 }, none: { totalCount: 0 } });
});

test("the total does not depend on the page", async () => {
  const { data } = await ask(`{ alliances(first: 1) { totalCount nodes { id } } }`);
  expect(data).toEqual({ alliances: { totalCount: 4, nodes: [{ id: "alliance:chuanbo" }] } });
});

test("one list asked twice with other conditions gives two answers", async () => {
  const { data } = await ask(`{
    a: alliances(filter: { region: "region:440300" }) { nodes { id } }
    b: alliances(filter: { topic: "topic:fangfu" }) { nodes { id } }
  }`);
  expect(data).toEqual({
    a: { nodes: [{ id: "alliance:chuanbo" }, { id: "alliance:yiliao" }] },
    b: { nodes: [{ id: "alliance:chuanbo" }] },
  });
});

test.each([
  ["region", "topic:fangfu"],
  ["region", "project:p1"],
  ["industry", "region:440300"],
  ["topic", "industry:gb-37"],
  ["programme", "alliance:chuanbo"],
])("a filter by %s takes no id of another kind", async (name, id) => {
  const field = name === "programme" ? "projects" : "alliances";
  const { errors } = await ask(`{ list: ${field}(filter: { ${name}: "${id}" }) { nodes { id } } }`);
  expect(errors).toMatchObject([
    {
      message: `The filter ${name} takes an id that reads ${name}:slug, not "${id}"`,
      extensions: { code: "BAD_USER_INPUT" },
    },
  ]);
});

test("text that would be Cypher is only text", async () => {
  expect(await listOf("alliances", `(filter: { region: "x'}) MATCH (n) DETACH DELETE n //" })`)).toEqual([]);
  expect(await listOf("alliances")).toHaveLength(4);
});

test("a thing of a list answers with its values and counts", async () => {
  const { data, errors } = await ask(`{
    alliances(first: 1) { nodes {
      kind name nameEn shortName { zh en } names externalId formerIds degree
      founded foundedYear level memberCount capturedMembers funding url pilotSince
    } }
    standards { nodes { stage number issuedOn } }
    projects { nodes { funding } }
    events { nodes { startDate } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    alliances: {
      nodes: [
        {
          kind: "ALLIANCE",
          name: "船舶产业技术创新战略联盟",
          nameEn: "Shipbuilding Industry Technology Innovation Strategic Alliance",
          shortName: { zh: "船舶联盟", en: "Shipbuilding Alliance" },
          names: expect.arrayContaining(["船舶产业技术创新战略联盟", "船舶联盟"]),
          externalId: null,
          formerIds: [],
          degree: 11,
          founded: "2010-05",
          foundedYear: 2010,
          level: "NATIONAL_PILOT",
          memberCount: 30,
          capturedMembers: 3,
          funding: null,
          url: null,
          pilotSince: null,
        },
      ],
    },
    standards: { nodes: [{ stage: "DIS", number: "ISO 9999", issuedOn: null }] },
    projects: { nodes: [{ funding: 4_000_000 }] },
    // "Before 2020-01" is stated, and is no date to sort or filter by.
    events: { nodes: [{ startDate: null }] },
  });
});
