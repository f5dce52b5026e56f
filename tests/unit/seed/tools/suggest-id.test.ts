import { parseEntityId } from "@alliance-atlas/cypher/model";
import { describe, expect, test } from "vitest";
import { suggestId } from "../../../../seed/tools/suggest-id.ts";

describe("a suggested id", () => {
  test.each([
    ["alliance", "农业航空产业技术创新战略联盟", "alliance:nongye-hangkong"],
    ["alliance", "TD产业技术创新战略联盟", "alliance:td"],
    ["person", "张三", "person:zhang-san"],
    ["person", "李小明", "person:li-xiaoming"],
    ["institution", "重庆大学", "institution:chongqing-daxue"],
  ])("of the %s %s is %s", (kind, name, id) => {
    expect(suggestId(kind, name)).toBe(id);
  });

  test.each(["产业技术创新战略联盟", "ISO 9999", "甲大学(北)", "吕梁·乙"])("of %s is an id", (name) => {
    expect(parseEntityId(suggestId("alliance", name))).toBeDefined();
  });
});
