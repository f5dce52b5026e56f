import { lists } from "./lists.ts";
import type { Operation } from "./operation.ts";
import { searches } from "./searches.ts";
import { things } from "./things.ts";
import { walks } from "./walks.ts";

export const operations: readonly Operation[] = [...lists, ...things, ...searches, ...walks];
