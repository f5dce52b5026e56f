import { compile } from "@alliance-atlas/cypher/compile";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Mint, planShapes } from "../../../support/arbitrary-plans.ts";

const names = /\$(p\d+)/g;

describe("whatever is asked for", () => {
  test("no value ever stands in the text", () => {
    fc.assert(
      fc.property(planShapes, (shape) => {
        const mint = new Mint(2);
        const { text } = compile(shape(mint));
        expect(mint.minted.filter((value) => text.includes(String(value)))).toEqual([]);
      }),
    );
  });

  test("plans that differ in values only give the same text", () => {
    fc.assert(
      fc.property(planShapes, (shape) => {
        expect(compile(shape(new Mint(7))).text).toBe(compile(shape(new Mint(3))).text);
      }),
    );
  });

  test("the text names no parameter that is not given", () => {
    fc.assert(
      fc.property(planShapes, (shape) => {
        const { text, parameters } = compile(shape(new Mint(2)));
        const named = [...text.matchAll(names)].flatMap(([, name]) => name ?? []);
        expect(named.filter((name) => !Object.hasOwn(parameters, name))).toEqual([]);
      }),
    );
  });

  test("every parameter is one of the values, unchanged", () => {
    fc.assert(
      fc.property(planShapes, (shape) => {
        const mint = new Mint(2);
        const bound = Object.values(compile(shape(mint)).parameters).flat();
        expect(bound.filter((value) => !mint.minted.some((minted) => minted === value))).toEqual([]);
      }),
    );
  });

  test("brackets of the text are balanced", () => {
    fc.assert(
      fc.property(planShapes, (shape) => {
        expect(unbalanced(compile(shape(new Mint(2))).text)).toBe("");
      }),
    );
  });
});

/** What remains when each pair of brackets that holds no other is taken away, again and again. */
function unbalanced(text: string): string {
  let [rest, before] = [text.replaceAll(/<-|->|>=|<=|[^()[\]{}]/g, ""), ""];
  while (rest !== before) [rest, before] = [rest.replaceAll(/\(\)|\[\]|\{\}/g, ""), rest];
  return rest;
}
