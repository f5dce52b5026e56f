import type { Language } from "../state/preferences.ts";

const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** Yuan in short, as 4.4亿 or 440M. */
export function formatMoney(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(value);
}

/** A date as far as it is known: a year stays a year. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  if (month === undefined) return language === "zh" ? `${year}年` : String(year);
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: "numeric", month: "long" } : { year: "numeric", month: "long", day: "numeric" };
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(moment);
}

export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(moment),
  );
}

/** Two decimals at most, with a sign: contributions are read against each other. */
export function formatSigned(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
    signDisplay: "exceptZero",
  }).format(value);
}

export function formatScore(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2, minimumFractionDigits: 2 }).format(value);
}

/** A share of one as whole hundredths. */
export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: "percent", maximumFractionDigits: 0 }).format(share);
}

export function listOf(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);
}

/** Two ends of a span, as far as they are known. */
export function formatSpan(since: string | null, until: string | null, language: Language): string {
  const [from, to] = [since, until].map((date) => (date === null ? "" : formatDate(date, language)));
  return from === to || from === "" || to === "" ? `${from === "" ? to : from}` : `${from}–${to}`;
}
