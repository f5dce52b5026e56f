import type { EntityKind, RelationType } from "../api/generated/graphql.ts";
import { noFilter, type Direction, type SceneFilter, type Step } from "./scene.ts";

export type SceneView = "graph" | "table";

/** All that an address says of a scene. */
export interface SceneAddress {
  readonly steps: readonly Step[];
  readonly selectedId: string | undefined;
  readonly filter: SceneFilter;
  readonly view: SceneView;
}

export const emptyAddress: SceneAddress = { steps: [], selectedId: undefined, filter: noFilter, view: "graph" };

const mark = "~";
const longestId = 200;
const mostSteps = 60;
const farthest = 100_000;

/** Steps keep their order among the parameters: `seed=a&expand=b~DRAFTED~OUT~15&move=b~10~-4`. */
export function writeSceneAddress({ steps, selectedId, filter, view }: SceneAddress): string {
  const pairs: [string, string][] = steps.map(writeStep);
  if (selectedId !== undefined) pairs.push(["sel", selectedId]);
  if (filter.hiddenGroups.size > 0) pairs.push(["hide", [...filter.hiddenGroups].sort().join(mark)]);
  if (filter.hiddenKinds.size > 0) pairs.push(["hideKind", [...filter.hiddenKinds].sort().join(mark)]);
  if (view === "table") pairs.push(["view", "table"]);
  // `:` and `~` are legal in a query and keep the address readable.
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%3A", ":")}`).join("&");
}

function writeStep(step: Step): [string, string] {
  switch (step.act) {
    case "seed":
      return ["seed", step.id];
    case "expand":
      return ["expand", [step.id, step.relation, step.direction, step.count].join(mark)];
    case "drop":
      return ["drop", step.id];
    case "move":
      return ["move", [step.id, step.x, step.y].join(mark)];
    case "arrange":
      return ["arrange", "1"];
  }
}

/** Reads what makes sense and leaves the rest: an old or mistyped link still opens. */
export function readSceneAddress(query: string): SceneAddress {
  const parameters = new URLSearchParams(query);
  const selectedId = parameters.get("sel");
  return {
    steps: [...parameters].flatMap(([name, value]) => readStep(name, value) ?? []).slice(0, mostSteps),
    selectedId: selectedId !== null && isId(selectedId) ? selectedId : undefined,
    filter: {
      hiddenGroups: new Set(list(parameters.get("hide")).filter((name) => /^[a-z]+$/.test(name))),
      // The names are looked up, never trusted: an unknown kind hides nothing.
      hiddenKinds: new Set(list(parameters.get("hideKind")).map((name) => name as EntityKind)),
    },
    view: parameters.get("view") === "table" ? "table" : "graph",
  };
}

function list(value: string | null): readonly string[] {
  return value === null || value === "" ? [] : value.split(mark);
}

function readStep(name: string, value: string): Step | undefined {
  switch (name) {
    case "seed":
      return isId(value) ? { act: "seed", id: value } : undefined;
    case "expand":
      return readExpand(value);
    case "drop":
      return isId(value) ? { act: "drop", id: value } : undefined;
    case "move":
      return readMove(value);
    case "arrange":
      return { act: "arrange" };
    default:
      return undefined;
  }
}

function readExpand(value: string): Step | undefined {
  const [id = "", relation = "", direction = "", count = ""] = value.split(mark);
  if (!isId(id) || !/^[A-Z_]+$/.test(relation) || !isDirection(direction) || !/^\d{1,2}$/.test(count)) return undefined;
  // A relation that the API does not know is refused there, with a message.
  return { act: "expand", id, relation: relation as RelationType, direction, count: Number(count) };
}

function readMove(value: string): Step | undefined {
  const [id = "", x = "", y = ""] = value.split(mark);
  const place = { x: Number(x), y: Number(y) };
  if (!isId(id) || ![place.x, place.y].every((part) => Number.isInteger(part) && Math.abs(part) < farthest))
    return undefined;
  return { act: "move", id, ...place };
}

function isDirection(text: string): text is Direction {
  return text === "IN" || text === "OUT" || text === "BOTH";
}

/** The form of an id, `kind:slug`; whether there is such a thing, the API knows. */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z-]+:[^\s~]+$/.test(text);
}
