import { expect, test } from "vitest";
import { onePageEach } from "../../../../server/start/visit-pages.ts";
import { writeSitemap } from "../../../../server/http/sitemap.ts";

test("each plain page and one thing of each kind is visited, in one language", () => {
  const ids = ["alliance:a", "alliance:b", "region:440000", "standard:iso-26262"];
  const pages = onePageEach(writeSitemap("http://127.0.0.1:4000", ids, 1));
  expect(pages).toEqual(expect.arrayContaining(["/zh", "/zh/alliances", "/zh/e/alliance:a", "/zh/e/region:440000"]));
  expect(pages).not.toContain("/zh/e/alliance:b");
  expect(pages.filter((page) => !page.startsWith("/zh"))).toEqual([]);
});

test("a sitemap that holds nothing asks for nothing", () => {
  expect(onePageEach("<urlset></urlset>")).toEqual([]);
});
