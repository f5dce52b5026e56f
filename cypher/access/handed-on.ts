import { z } from "zod";

type HandedOn<Name extends string> = Readonly<Record<Name, string>> & Readonly<Record<string, unknown>>;

/**
 * Values that a shape of their own reads next: here only that they are an object with these texts. They are handed on
 * as they are, where a record of unknown values would copy each.
 */
export function handedOn<Name extends string = never>(...texts: readonly Name[]): z.ZodType<HandedOn<Name>> {
  return z.custom<HandedOn<Name>>((given) => isObject(given) && texts.every((name) => typeof given[name] === "string"));
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null;
}
