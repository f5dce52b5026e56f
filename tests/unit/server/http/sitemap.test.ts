import { expect, test } from "vitest";
import { thingsPerPart, writeSitemap, writeSitemapIndex } from "../../../../server/http/sitemap.ts";

const origin = "https://atlas.test";

test("each thing is listed in both languages, each naming the other", () => {
  const text = writeSitemap(origin, ["alliance:a"], 1);
  expect(text).toContain(
    '<url><loc>https://atlas.test/en/e/alliance:a</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://atlas.test/zh/e/alliance:a"/><xhtml:link rel="alternate" hreflang="en" href="https://atlas.test/en/e/alliance:a"/></url>',
  );
  expect(text).toContain("<loc>https://atlas.test/zh/e/alliance:a</loc>");
});

test("an id can't break the file", () => {
  const text = writeSitemap(origin, [`institution:a&b<c>'"d`], 1);
  expect(text).toContain("<loc>https://atlas.test/zh/e/institution:a%26b%3Cc%3E%27%22d</loc>");
});

test("plain pages stand in the first part, and each thing in one part", () => {
  const ids = Array.from({ length: thingsPerPart + 1 }, (_, index) => `topic:t${index}`);
  const [first, second] = [writeSitemap(origin, ids, 1), writeSitemap(origin, ids, 2)];
  expect(first).toContain("<loc>https://atlas.test/zh/alliances</loc>");
  expect(first.match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
  expect(second.match(/<loc>/g)).toHaveLength(2);
  expect(second).toContain(`topic:t${thingsPerPart}<`);
  expect(writeSitemapIndex(origin, 2)).toContain("<loc>https://atlas.test/sitemap-2.xml</loc>");
});
