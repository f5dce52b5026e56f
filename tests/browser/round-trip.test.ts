import { expect, inject, test } from "vitest";
import { NeighborhoodDocument, type NeighborhoodQuery } from "../../web/api/generated/graphql.ts";
import { placeNodes } from "../../web/layout/place-nodes.ts";
import { groupOf } from "../../web/state/relation-catalog.ts";
import { replaySteps } from "../../web/state/replay-steps.ts";
import { noFilter, type SceneFilter } from "../../web/state/scene-filter.ts";
import type { NeighborhoodQuestion, SceneTools } from "../../web/state/scene-tools.ts";
import { emptyAddress, readSceneAddress, writeSceneAddress } from "../../web/state/scene-url.ts";
import type { Scene, Step } from "../../web/state/scene.ts";
import { visibleScene } from "../../web/state/visible-scene.ts";
import { addressOf, placesOf, useBrowser, visit, waitForPicture } from "./browser.ts";
import { numbers } from "./numbers.ts";

const browser = useBrowser();
const random = numbers();
const pick = <T>(items: readonly T[]): T => {
  const item = items[random() % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from");
  return item;
};

const seeds = [
  "alliance:nongye-hangkong",
  "alliance:ranliao-dianchi-qiche",
  "alliance:shuihuanjing-zhili",
  "institution:chongqing-daxue",
  "institution:qinghua-daxue",
  "region:500000",
  "topic:jiqiren",
];

const known = new Map<string, NeighborhoodQuery["neighborhood"]>();

/** The program of the pages outside of a browser: the same API, the same forces. */
const tools: SceneTools = {
  place: async (request) => placeNodes(request),
  readNeighborhood: async (question) => {
    const answer = known.get(JSON.stringify(question)) ?? (await askNeighborhood(question));
    known.set(JSON.stringify(question), answer);
    if (answer === null || answer === undefined) throw new Error(`nothing is around ${question.id}`);
    return answer;
  },
  readDirectTies: async () => {
    throw new Error("no step here asks for that");
  },
};

async function askNeighborhood(question: NeighborhoodQuestion): Promise<NeighborhoodQuery["neighborhood"]> {
  const response = await fetch(new URL("/graphql", inject("product").address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: NeighborhoodDocument.toString(),
      variables: { ...question, relations: question.relations ?? null },
    }),
  });
  const { data } = (await response.json()) as { data: NeighborhoodQuery }; // as asked
  return data.neighborhood;
}

/** A picture with what a reader may have done to it, each step at things that are there. */
async function makeScene(): Promise<{ readonly scene: Scene; readonly filter: SceneFilter }> {
  let steps: readonly Step[] = [{ act: "seed", id: pick(seeds) }];
  let { scene } = await replaySteps(steps, tools);
  for (let turn = random() % 6; turn > 0; turn -= 1) {
    const id = pick([...scene.nodes.keys()]);
    const step: Step = pick<Step>([
      { act: "seed", id: pick(seeds) },
      { act: "expand", id, relation: "MEMBER_OF", direction: pick(["IN", "OUT"] as const), count: 15 },
      { act: "pin", id },
      { act: "move", id, x: (random() % 900) - 450, y: (random() % 700) - 350 },
      { act: "drop", id },
      { act: "arrange" },
    ]);
    const next = await replaySteps([...steps, step], tools);
    if (next.scene.nodes.size < 2) continue;
    steps = next.scene.steps;
    ({ scene } = next);
  }
  const filter: SceneFilter = {
    ...noFilter,
    hiddenKinds: new Set(pick([[], [], ["PERSON"], ["TOPIC", "REGION"]] as const)),
    hiddenIds: new Set(random() % 3 === 0 ? [pick([...scene.nodes.keys()])] : []),
    minTrust: pick([[], [], ["A"], ["B"]] as const)[0],
  };
  return { scene, filter };
}

/** So many open in a browser; that the address holds a picture is asked of 50 without one, in `random-scenes.test.ts`. */
const count = 10;

test(`${count} random pictures open from their links in another window as they were: things, places, ties, pins, filters`, async () => {
  const { page, complaints } = await visit(browser(), "/zh/about");
  for (let turn = 0; turn < count; turn += 1) {
    const { scene, filter } = await makeScene();
    const query = writeSceneAddress({ ...emptyAddress, steps: scene.steps, filter, view: "graph" });
    expect(writeSceneAddress(readSceneAddress(query))).toBe(query);
    // Nothing of the page before is left: what is drawn was read from the link.
    await page.goto(addressOf(`/zh/explore?${query}`));
    const { nodeIds, ties } = visibleScene(scene, filter, groupOf);
    if (nodeIds.size === 0) continue;
    await waitForPicture(page);
    const shown = [...scene.nodes].filter(([id]) => nodeIds.has(id));
    expect(await placesOf(page), query).toEqual(
      Object.fromEntries(shown.map(([id, { x, y }]) => [id, `${x}px ${y}px`])),
    );
    const pinned = await page.locator('.mirror [aria-label$="已固定"]').evaluateAll(idsOf);
    expect(pinned.toSorted(), query).toEqual([...scene.pinnedIds].filter((id) => nodeIds.has(id)).toSorted());
    const isFiltered = nodeIds.size !== scene.nodes.size || query.includes("hide") || query.includes("trust=");
    const told = isFiltered ? `${nodeIds.size} / ${scene.nodes.size}` : `${nodeIds.size} 个事物，${ties.length} 条关系`;
    expect(await page.locator(".scene-count").innerText(), query).toContain(told);
  }
  expect(complaints).toEqual([]);
});

/** Runs in the page. */
function idsOf(buttons: readonly Element[]): readonly string[] {
  return buttons.map((button) => (button as HTMLElement).dataset["id"] ?? ""); // buttons are elements of HTML
}
