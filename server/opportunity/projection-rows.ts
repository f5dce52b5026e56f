import { Projection, type DataSet, type NodeColumns, type ProjectionNode, type RelationColumns } from "./projection.ts";
import { writeGrade, type ProjectionTie } from "./tie-columns.ts";

export type NodeRow = Omit<ProjectionNode, "label"> & { readonly formerIds: readonly string[] };

/** A projection of things and ties that don't come from a database: for measurements and tests. */
export function projectRows(data: DataSet, nodes: readonly NodeRow[], ties: readonly ProjectionTie[]): Projection {
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Projection(data, nodeColumns(sorted), relationColumns(ties));
}

function nodeColumns(nodes: readonly NodeRow[]): NodeColumns {
  return {
    ids: nodes.map(({ id }) => id),
    degrees: nodes.map(({ degree }) => degree),
    institutionKinds: nodes.map(({ institutionKind }) => institutionKind ?? ""),
    topicScopes: nodes.map(({ topicScope }) => topicScope ?? ""),
    startDates: nodes.map(({ startDate }) => startDate ?? ""),
    formerIds: nodes.filter(({ formerIds }) => formerIds.length > 0).map(({ id, formerIds }) => [id, ...formerIds]),
  };
}

function relationColumns(ties: readonly ProjectionTie[]): readonly RelationColumns[] {
  const groups = Map.groupBy(ties, (tie) => [tie.type, suffixOf(tie), ...writeGrade(tie)].join(" "));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const [froms, tos] = [same.map(({ from }) => from), same.map(({ to }) => to)];
    return [{ type: first.type, grade: [...writeGrade(first)], suffix: suffixOf(first), froms, tos }];
  });
}

function suffixOf({ factId, type, from, to }: ProjectionTie): string {
  return factId.slice(`${from}/${type}/${to}`.length);
}
