import { oncePerProjection } from "./once-per-projection.ts";

/** The year that the data speak of: that of the newest date of a tie, so that an old copy of the data does not age by itself. */
export const dataYearOf = oncePerProjection(({ ties }) => {
  const newest = ties.grades.reduce((latest, { asOf = "" }) => (asOf > latest ? asOf : latest), "");
  return newest === "" ? new Date().getFullYear() : Number(newest.slice(0, 4));
});
