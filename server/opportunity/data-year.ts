import { dataDateOf } from "./data-date.ts";
import type { Projection } from "./projection.ts";

/** The year that the data speak of; this one where nothing is dated. */
export function dataYearOf(projection: Projection): number {
  const date = dataDateOf(projection);
  return date === null ? new Date().getFullYear() : Number(date.slice(0, 4));
}
