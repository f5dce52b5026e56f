import type { Visit } from "./browser.ts";

/** Every sort of page, with content that the released data have. */
export const routes = {
  home: "/",
  explore: "/explore?seed=alliance:nongye-hangkong&sel=alliance:nongye-hangkong",
  table: "/explore?seed=alliance:nongye-hangkong&view=table",
  embed: "/embed?seed=alliance:nongye-hangkong",
  emptyExplore: "/explore",
  alliance: "/e/alliance:nongye-hangkong",
  /** Of the longest name that there is. */
  longName:
    "/explore?seed=alliance:hubei-guanggu-jiguang-yiliao-qixie&sel=alliance:hubei-guanggu-jiguang-yiliao-qixie&view=text",
  institution: "/e/institution:qinghua-daxue",
  source: "/e/document:table-alliances",
  paths: "/paths?from=institution:qinghua-daxue&to=institution:chongqing-daxue",
  opportunities: "/opportunities?of=alliance:nongye-hangkong",
  needs: "/needs?text=果园要无人机喷药",
  emptyNeeds: "/needs",
  alliances: "/alliances?level=PROVINCIAL",
  institutions: "/institutions?institutionKind=UNIVERSITY",
  standards: "/standards",
  projects: "/projects?having=projectLeads",
  emptyList: "/projects?q=没有这样的项目",
  industries: "/industries",
  regions: "/regions",
  evaluations: "/evaluations",
  views: "/views",
  data: "/data",
  about: "/about",
  unknownThing: "/e/alliance:nongye-xx",
  nonsense: "/nonsense",
} as const;

/** Waits until the content of a page has come: its heading, and nothing that still says to wait. */
export async function waitForContent({ page, settle }: Visit): Promise<void> {
  await page.locator("main h1").first().waitFor({ state: "attached" });
  await settle();
  await page.locator(".waiting, .graph-loading, [aria-busy=true]").first().waitFor({ state: "detached" });
}
