import { labelNames, labels, parseEntityId } from "@alliance-atlas/cypher/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("an id", () => {
  test.each(labelNames)("of the kind of %s is read as that label", (label) => {
    const id = `${labels[label].kind}:a-1.b`;
    expect(parseEntityId(id)).toEqual({ id, label });
  });

  test.each([
    ["nothing", ""],
    ["a kind alone", "alliance"],
    ["an empty slug", "alliance:"],
    ["a slug alone", ":nongye"],
    ["a kind that no label has", "planet:mars"],
    ["a label in place of its kind", "Alliance:nongye"],
    ["capitals", "alliance:Nongye"],
    ["Chinese", "alliance:农业"],
    ["a space", "alliance:nong ye"],
    ["a space around it", " alliance:nongye"],
    ["a line feed at its end", "alliance:nongye\n"],
    ["an underscore", "alliance:nong_ye"],
    ["a slash, which parts a fact's id", "alliance:nong/ye"],
    ["a hash, which parts a proof's id", "alliance:nong#ye"],
    ["a hyphen at its end", "alliance:nongye-"],
    ["a hyphen at its beginning", "alliance:-nongye"],
    ["two hyphens in a row", "alliance:nong--ye"],
    ["two colons", "alliance:nong:ye"],
  ])("is not a text with %s", (_what, text) => {
    expect(parseEntityId(text)).toBeUndefined();
  });

  test("is kept letter for letter, and whatever is accepted can stand in a fact's id and in an address", () => {
    const part = fc.constantFrom("a", "z9", "-", ".", ":", "/", "#", "?", "&", "%", " ", "中", "A", "\n", "'");
    const slug = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(slug, (text) => {
        const parsed = parseEntityId(`topic:${text}`);
        if (parsed === undefined) return;
        expect(parsed.id).toBe(`topic:${text}`);
        expect(text).toBe(encodeURIComponent(text));
      }),
    );
  });
});

describe("labels", () => {
  test("have kinds of their own, so that an id names one label", () => {
    const kinds = labelNames.map((label) => labels[label].kind);
    expect(new Set(kinds).size).toBe(labelNames.length);
  });

  test("have list fields of their own", () => {
    const plurals = labelNames.map((label) => labels[label].plural);
    expect(new Set(plurals).size).toBe(labelNames.length);
  });

  test("are described in Chinese and English", () => {
    for (const label of labelNames) {
      const { zh, en, about } = labels[label];
      expect(
        [zh, about.zh].every((text) => /\p{Script=Han}/u.test(text)),
        label,
      ).toBe(true);
      expect(
        [en, about.en].every((text) => /^[\p{ASCII}]+$/u.test(text)),
        label,
      ).toBe(true);
    }
  });
});
