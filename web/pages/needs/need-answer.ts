import type { NeedQuery } from "../../api/generated/graphql.ts";

/** What a need was matched with, and one partner of it. */
export type NeedAnswer = NonNullable<NeedQuery["matchNeed"]>;
export type NeedItem = NeedAnswer["items"][number];
