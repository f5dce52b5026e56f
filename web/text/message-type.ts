import type { zh } from "./zh.ts";

/** The same keys and the same arguments in every language: a missing one does not compile. */
type Same<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Same<T[Key]> };

export type Messages = Same<typeof zh>;
