import type { ListPlan, NodePlan, TiesPart } from "@alliance-atlas/cypher/compile";

/** A thing with nothing fetched beside it, unless parts are named. */
export function bare(label: NodePlan["label"], parts: NodePlan["parts"] = []): NodePlan {
  return { label, kinds: [], wantsValues: true, wantsLists: true, parts };
}

/** Chair units of an alliance, unless said otherwise. */
export function ties(changes: Partial<TiesPart>): TiesPart {
  return {
    kind: "ties",
    relations: ["CHAIRS"],
    direction: "in",
    filter: {},
    order: "NAME",
    wantsTotal: false,
    wantsTies: false,
    wantsProofs: false,
    node: bare("Institution"),
    ...changes,
  };
}

/** The first twenty alliances by name, unless said otherwise. */
export function list(changes: Partial<ListPlan>): ListPlan {
  return {
    kind: "list",
    label: "Alliance",
    filter: {},
    order: "NAME",
    page: { size: 20, direction: "forward" },
    wantsTotal: false,
    node: bare("Alliance"),
    ...changes,
  };
}

/** A compiled text for reading: what nodes, ties and proofs project shortened, each condition on a line of its own. */
export function readable(text: string): string {
  return text
    .replaceAll(/\b(n\d+) \{(?:\.id, )?\.name\}/g, "$1 {title}")
    .replaceAll(/\[v IN \[(n\d+) \{\.nameEn, [^}]*\}\] \| \[[^\]]*\]\]\[0\]/g, "$1 […]")
    .replaceAll(/\b(n\d+) \{\.names, [^}]*\}/g, "$1 {lists}")
    .replaceAll(/\b(r\d+) \{\.(?:factId|basis), [^}]*\}/g, "$1 {…}")
    .replaceAll(/, source: (d\d+) \{[^}]*\}/g, ", source: $1 {…}")
    .replaceAll(" AND ", "\n  AND ");
}
