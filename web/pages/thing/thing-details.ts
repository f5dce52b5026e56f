import type { ThingQuery } from "../../api/generated/graphql.ts";

/** A thing as its page asks for it. */
export type ThingDetails = NonNullable<ThingQuery["node"]>;
