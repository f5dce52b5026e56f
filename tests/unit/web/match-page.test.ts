import { describe, expect, test } from "vitest";
import { matchPage } from "../../../web/match-page.ts";

describe("the page of an address", () => {
  test.each([
    ["/zh", { language: "zh", page: "home" }],
    ["/en/explore", { language: "en", page: "explore" }],
    ["/zh/e/alliance:nongye-hangkong", { language: "zh", page: "thing", id: "alliance:nongye-hangkong" }],
    ["/zh/e/standard:gb%2Ft-1", { language: "zh", page: "thing", id: "standard:gb/t-1" }],
    ["/zh/e/%E0%A4%A", { language: "zh", page: "thing", id: "%E0%A4%A" }],
    ["/zh/views", { language: "zh", page: "views" }],
    ["/zh/e", { language: "zh", page: "not-found" }],
    ["/en/paths/more", { language: "en", page: "not-found" }],
    ["/zh/constructor", { language: "zh", page: "not-found" }],
    ["/fr/explore", { language: "zh", page: "not-found" }],
    ["/", { redirectTo: "/zh/" }],
    ["/opportunities", { redirectTo: "/zh/opportunities" }],
    ["/e/region:440300", { redirectTo: "/zh/e/region:440300" }],
  ])("%s", (path, match) => {
    expect(matchPage(path, "zh")).toEqual(match);
  });

  test("an address without a language gets the reader's", () => {
    expect(matchPage("/data", "en")).toEqual({ redirectTo: "/en/data" });
  });
});
