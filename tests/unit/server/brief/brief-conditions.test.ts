import { describe, expect, test } from "vitest";
import { readConditions } from "../../../../server/brief/brief-conditions.ts";
import { briefAddress, type Conditions } from "../../../../server/opportunity/brief-address.ts";
import type { RankedPair } from "../../../../server/opportunity/rank-opportunities.ts";
import { parseSuggestionId } from "../../../../server/pipeline/suggestion-id.ts";

function read(address: string) {
  const { pathname, searchParams } = new URL(address, "http://atlas.test");
  const ends = parseSuggestionId(pathname.slice("/brief/".length));
  if (ends === undefined) throw new Error(`${address} names no suggestion`);
  return readConditions(searchParams, ends);
}

function addressOf(from: string, to: string, conditions: Conditions): string {
  const pair: RankedPair = { from, to, meetings: [], score: { score: 0, terms: [] } };
  return briefAddress(pair, conditions);
}

describe("the address of a brief", () => {
  test.each([
    ["institution:a", "institution:b", { isStrict: false, novelty: 0, time: {} }],
    ["institution:b", "institution:a", { isStrict: true, novelty: 0, time: {} }],
    ["institution:b", "alliance:x", { isStrict: false, novelty: 0.35, time: { day: "2016-12-31" } }],
  ])("brings back who asks for whom, and the conditions: %s for %s, %o", (from, to, conditions) => {
    expect(read(addressOf(from, to, conditions))).toEqual({
      from,
      to,
      strict: conditions.isStrict,
      novelty: conditions.novelty,
      asOf: "day" in conditions.time ? conditions.time.day : null,
    });
  });

  test("without conditions is the lesser id's own list", () => {
    expect(read("/brief/alliance:a+alliance:b")).toMatchObject({ from: "alliance:a", to: "alliance:b", novelty: 0 });
  });

  test.each(["from=alliance:c", "strict=yes", "novelty=2", "novelty=much", "asOf=yesterday", "asOf=2016-13"])(
    "with %s makes no sense",
    (query) => {
      expect(read(`/brief/alliance:a+alliance:b?${query}`)).toBeUndefined();
    },
  );
});
