export * from "./ids.ts";
export * from "./fact-ids.ts";
export * from "./labels.ts";
export * from "./relations/index.ts";
export * from "./values.ts";
export * from "./qualifiers.ts";
export * from "./dates.ts";
export * from "./name-key.ts";
