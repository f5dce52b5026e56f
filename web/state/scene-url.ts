import type { RelationType } from "../api/generated/graphql.ts";
import { readFilter, writeFilter } from "./filter-url.ts";
import type { SceneFilter } from "./scene-filter.ts";
import { noFilter } from "./scene-filter.ts";
import { seedStep } from "./load-ego.ts";
import { firstNodes, mostSteps, type Direction, type Step } from "./scene.ts";
import { mostDepth, type Spotlight } from "./spotlight.ts";
import { isId, mark, opening } from "./url-parts.ts";

export const sceneViews = ["graph", "table", "text"] as const;
export type SceneView = (typeof sceneViews)[number];

/** All that an address says of a scene. */
export interface SceneAddress {
  readonly steps: readonly Step[];
  readonly selectedIds: readonly string[];
  readonly filter: SceneFilter;
  readonly spotlight: Spotlight | undefined;
  /** Undefined where the reader chose none: the screen decides. */
  readonly view: SceneView | undefined;
}

export const emptyAddress: SceneAddress = {
  steps: [],
  selectedIds: [],
  filter: noFilter,
  spotlight: undefined,
  view: undefined,
};

const farthest = 100_000;
const mostSelected = 20;

/** Steps keep their order among the parameters: `seed=a&expand=b~DRAFTED~OUT~15&move=b~10~-4`. */
export function writeSceneAddress({ steps, selectedIds, filter, spotlight, view }: SceneAddress): string {
  const pairs: (readonly [string, string])[] = steps.map(writeStep);
  if (selectedIds.length > 0) pairs.push(["sel", selectedIds.slice(-mostSelected).join(mark)]);
  pairs.push(...writeFilter(filter));
  if (spotlight !== undefined) pairs.push(["focus", [spotlight.id, spotlight.depth].join(mark)]);
  if (view !== undefined) pairs.push(["view", view]);
  // `:` and `~` are legal in a query and keep the address readable.
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`).join("&");
}

function writeStep(step: Step): readonly [string, string] {
  switch (step.act) {
    case "seed":
      return [step.act, step.most === undefined ? step.id : [step.id, step.most].join(mark)];
    case "drop":
    case "pin":
    case "unpin":
      return [step.act, step.id];
    case "expand":
      return [step.act, [step.id, step.relation, step.direction, step.count].join(mark)];
    case "pick":
      return [step.act, [step.fromId, step.relation, step.id].join(mark)];
    case "move":
      return [step.act, [step.id, step.x, step.y].join(mark)];
    case "arrange":
      return [step.act, "1"];
  }
}

/** Reads what makes sense and leaves the rest: an old or mistyped link still opens. */
export function readSceneAddress(query: string, openingCount: number = firstNodes): SceneAddress {
  const parameters = new URLSearchParams(query);
  const read = (name: string, value: string): Step | undefined =>
    name === opening ? readSeed([value, openingCount].join(mark)) : readStep(name, value);
  const view = parameters.get("view");
  return {
    steps: [...parameters].flatMap(([name, value]) => read(name, value) ?? []).slice(0, mostSteps),
    selectedIds: (parameters.get("sel") ?? "").split(mark).filter(isId).slice(0, mostSelected),
    filter: readFilter(parameters),
    spotlight: readSpotlight(parameters.get("focus") ?? ""),
    view: sceneViews.find((name) => name === view),
  };
}

function readSpotlight(value: string): Spotlight | undefined {
  const [id = "", depth = ""] = value.split(mark);
  return isId(id) && /^\d$/.test(depth) && Number(depth) >= 1 && Number(depth) <= mostDepth
    ? { id, depth: Number(depth) }
    : undefined;
}

function readStep(name: string, value: string): Step | undefined {
  switch (name) {
    case "seed":
      return readSeed(value);
    case "drop":
    case "pin":
    case "unpin":
      return isId(value) ? { act: name, id: value } : undefined;
    case "expand":
      return readExpand(value);
    case "pick":
      return readPick(value);
    case "move":
      return readMove(value);
    case "arrange":
      return { act: "arrange" };
    default:
      return undefined;
  }
}

function readSeed(value: string): Step | undefined {
  const [id = "", count = ""] = value.split(mark);
  if (!isId(id)) return undefined;
  return seedStep(id, /^[1-9]\d?$/.test(count) ? Math.min(Number(count), firstNodes) : firstNodes);
}

function readExpand(value: string): Step | undefined {
  const [id = "", relation = "", direction = "", count = ""] = value.split(mark);
  if (!isId(id) || !isRelation(relation) || !isDirection(direction) || !/^\d{1,2}$/.test(count)) return undefined;
  return { act: "expand", id, relation, direction, count: Number(count) };
}

function readPick(value: string): Step | undefined {
  const [fromId = "", relation = "", id = ""] = value.split(mark);
  return isId(fromId) && isId(id) && isRelation(relation) ? { act: "pick", id, relation, fromId } : undefined;
}

function readMove(value: string): Step | undefined {
  const [id = "", x = "", y = ""] = value.split(mark);
  const place = { x: Number(x), y: Number(y) };
  if (!isId(id) || ![place.x, place.y].every((part) => Number.isInteger(part) && Math.abs(part) < farthest))
    return undefined;
  return { act: "move", id, ...place };
}

/** By its form alone: a relation that the API does not know is refused there, with a message. */
function isRelation(text: string): text is RelationType {
  return /^[A-Z_]+$/.test(text);
}

function isDirection(text: string): text is Direction {
  return text === "IN" || text === "OUT" || text === "BOTH";
}
