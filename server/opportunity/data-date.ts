import { oncePerProjection } from "./once-per-projection.ts";
import type { Projection } from "./projection.ts";

/**
 * The newest date that the data speak of, of a source or of a work that began: the day up to which an answer knows, so
 * that an old copy of the data does not age by itself. Nothing where nothing is dated.
 */
export const dataDateOf = oncePerProjection((projection): string | null => {
  const sources = projection.ties.grades.map(({ asOf = "" }) => asOf);
  const works = projection.numbersOf("Project").map((number) => projection.node(number).startDate ?? "");
  const newest = [...sources, ...works].reduce((latest, date) => (date > latest ? date : latest), "");
  return newest === "" ? null : newest;
});

/** Which data an answer rests on. */
export function dataOf(projection: Projection): { readonly dataVersion: string; readonly dataDate: string | null } {
  return { dataVersion: projection.dataVersion, dataDate: dataDateOf(projection) };
}
