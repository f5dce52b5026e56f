import type { SavedViewsQuery, ViewNewsQuery } from "../../api/generated/graphql.ts";

/** What is watched, and what is new about it. */
export type SavedView = NonNullable<SavedViewsQuery["savedViews"]>[number];
export type News = NonNullable<ViewNewsQuery["savedViews"]>[number]["news"];
