/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** First day that a partial date may mean. */
export function firstDay(date: string): string {
  const [year = "0001", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** Last day that a partial date may mean; months count as 31 days, which orders rightly. */
export function lastDay(date: string): string {
  const [year = "9999", month = "12", day = "31"] = date.split("-");
  return `${year}-${month}-${day}`;
}
