import type { ListFilter } from "@alliance-atlas/cypher/compile";
import {
  findLabelOfKind,
  findRelationType,
  labelNames,
  labels,
  parseEntityId,
  relationTypes,
} from "@alliance-atlas/cypher/model";
import type { Label, RelationType } from "@alliance-atlas/cypher/model";
import type { GraphQLSchema } from "graphql";
import { badInput } from "../errors.ts";
import { readFilterParameters } from "./filter-parameters.ts";

/** Ties among the selected things alone, or all that they have, with the things at their other ends. */
export type TieScope = "among" | "all";

/** What an export holds: everything, chosen things, a list as the API filters it, or a thing with those around it. */
export type ExportSelection =
  | { readonly of: "everything" }
  | { readonly of: "ids"; readonly ids: readonly string[]; readonly ties: TieScope }
  | { readonly of: "list"; readonly label: Label; readonly filter: ListFilter; readonly ties: TieScope }
  | {
      readonly of: "around";
      readonly id: string;
      readonly relations: readonly RelationType[];
      readonly ties: TieScope;
    };

export const maxSelectedIds = 2_000;

const kinds = labelNames.map((label) => labels[label].kind);

/** Reads the part of an address behind the question mark; whatever it does not know it refuses. */
export function readSelection(query: URLSearchParams, schema: GraphQLSchema): ExportSelection {
  const given = new Set(query.keys());
  const ways = ["ids", "kind", "around"].filter((name) => given.has(name));
  if (ways.length > 1) throw badInput(`An export is of ${ways.join(" or of ")}, not of both`, "Leave one of them out");
  if (given.has("ids")) return readIds(query);
  if (given.has("around")) return readAround(query);
  if (given.has("kind")) return readList(query, schema);
  refuseOthers(query, []);
  return { of: "everything" };
}

function readIds(query: URLSearchParams): ExportSelection {
  refuseOthers(query, ["ids", "ties"]);
  return { of: "ids", ids: checkIds(listOf(query, "ids")), ties: tieScopeOf(query, "among") };
}

export function checkIds(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) throw badInput("ids names nothing", "Write ids=kind:slug,kind:slug");
  if (ids.length > maxSelectedIds) {
    throw badInput(
      `ids takes at most ${maxSelectedIds} ids, not ${ids.length}`,
      "Export a list by kind, or the whole graph",
    );
  }
  return ids.map(checkId);
}

function checkId(id: string): string {
  if (parseEntityId(id) !== undefined) return id;
  throw badInput(`"${id.slice(0, 80)}" is no id`, "An id reads kind:slug, for instance region:440300");
}

function readAround(query: URLSearchParams): ExportSelection {
  refuseOthers(query, ["around", "relations", "ties"]);
  const relations = listOf(query, "relations").map((name) => {
    const relation = findRelationType(name);
    if (relation === undefined) throw badInput(`${name} is no relation`, `Relations are ${relationTypes.join(", ")}`);
    return relation;
  });
  return {
    of: "around",
    id: checkId(query.get("around") ?? ""),
    relations: relations.length === 0 ? relationTypes : relations,
    ties: tieScopeOf(query, "among"),
  };
}

function readList(query: URLSearchParams, schema: GraphQLSchema): ExportSelection {
  const kind = query.get("kind") ?? "";
  const label = findLabelOfKind(kind);
  if (label === undefined) throw badInput(`"${kind}" is no kind of thing`, `Kinds are ${kinds.join(", ")}`);
  const filter = readFilterParameters(label, without(query, ["kind", "ties"]), schema);
  return { of: "list", label, filter, ties: tieScopeOf(query, "all") };
}

function tieScopeOf(query: URLSearchParams, usual: TieScope): TieScope {
  const scope = query.get("ties") ?? usual;
  if (scope === "among" || scope === "all") return scope;
  throw badInput(
    `ties is "among" or "all", not "${scope}"`,
    "among: ties between the chosen things; all: every tie of theirs",
  );
}

/** `ids=a,b&ids=c` names three. */
function listOf(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function without(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)));
}

function refuseOthers(query: URLSearchParams, known: readonly string[]): void {
  const other = query.keys().find((name) => !known.includes(name));
  if (other === undefined) return;
  const hint =
    known.length === 0 ? "Say what to export with ids, kind or around" : `Known here are ${known.join(", ")}`;
  throw badInput(`Nothing is known of "${other}"`, hint);
}
