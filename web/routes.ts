import { opening } from "./state/url-parts.ts";
import { language } from "./text/messages.ts";

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Readable addresses: the colon of an id stays a colon. */
function part(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

function query(values: Query): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" || value === false
      ? []
      : [`${name}=${part(value === true ? "1" : String(value))}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function page(path: string, values: Query = {}): string {
  return `/${language.value}${path}${query(values)}`;
}

/** Every address of the product, in the language of the page. */
export const linkTo = {
  home: (industryId?: string) => page("/", { industry: industryId }),
  thing: (id: string) => page(`/e/${part(id)}`),
  /** A thing to open as suits the screen; of a scene that is there `writeSceneAddress` knows the address. */
  explore: (openId?: string) => page("/explore", { [opening]: openId, sel: openId }),
  paths: (values: Query = {}) => page("/paths", values),
  opportunities: (values: Query = {}) => page("/opportunities", values),
  needs: (values: Query = {}) => page("/needs", values),
  alliances: (values: Query = {}) => page("/alliances", values),
  institutions: (values: Query = {}) => page("/institutions", values),
  standards: (values: Query = {}) => page("/standards", values),
  projects: (values: Query = {}) => page("/projects", values),
  industries: (values: Query = {}) => page("/industries", values),
  regions: () => page("/regions"),
  evaluations: (values: Query = {}) => page("/evaluations", values),
  views: () => page("/views"),
  data: () => page("/data"),
  about: () => page("/about"),
};

/** The same page in the other language. */
export function switchedLanguage(url: string): string {
  return url.replace(/^\/(zh|en)(?=\/|\?|$)/, (_, current: string) => (current === "zh" ? "/en" : "/zh"));
}
