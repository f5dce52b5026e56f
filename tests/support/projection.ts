import { relationOf, relationTypes } from "@alliance-atlas/cypher/model";
import { projectRows, type NodeRow } from "../../server/opportunity/projection-rows.ts";
import type { Projection, ProjectionTie } from "../../server/opportunity/projection.ts";

type Attributes = Readonly<Record<string, string>>;

/**
 * A small graph in memory, written line by line: `institution:a MEMBER_OF alliance:x role=COUNCIL` is a tie,
 * `institution:a institutionKind=UNIVERSITY` a thing. Things that only ties name need no line of their own.
 */
export function projectionOf(...lines: readonly string[]): Projection {
  const parsed = lines.map(readLine);
  const ties = parsed.flatMap(({ tie }) => tie ?? []);
  const ids = new Set(parsed.flatMap(({ id, tie }) => (tie === undefined ? [id] : [tie.from, tie.to])));
  const nodes = [...ids].toSorted().map((id) => {
    const own = parsed.find((line) => line.tie === undefined && line.id === id);
    return toNode(id, own?.attributes ?? {}, degreeOf(id, ties));
  });
  return projectRows({ dataVersion: "test", halfLifeYears: null }, nodes, ties);
}

interface Line {
  readonly id: string;
  readonly attributes: Attributes;
  readonly tie: ProjectionTie | undefined;
}

function readLine(line: string): Line {
  const words = line.split(" ");
  const attributes = Object.fromEntries(
    words.filter((word) => word.includes("=")).map((word) => word.split("=") as [string, string]), // split in two
  );
  const [id = "", type, to] = words.filter((word) => !word.includes("="));
  if (type === undefined || to === undefined) return { id, attributes, tie: undefined };
  const grades = { basis: "stated", trust: "A" };
  return { id, attributes, tie: { ...grades, factId: `${id}/${type}/${to}`, type, from: id, to, ...attributes } };
}

function toNode(id: string, attributes: Attributes, degree: number): NodeRow {
  const { institutionKind = null, topicScope = null, startDate = null, formerId } = attributes;
  return {
    id,
    formerIds: formerId === undefined ? [] : [formerId],
    degree: attributes["degree"] === undefined ? degree : Number(attributes["degree"]),
    institutionKind,
    topicScope,
    startDate,
  };
}

/** Identity judgements are no ties to count, as in the graph. */
function degreeOf(id: string, ties: readonly ProjectionTie[]): number {
  return ties.filter(({ type, from, to }) => isCounted(type) && (from === id || to === id)).length;
}

function isCounted(type: string): boolean {
  const relation = relationTypes.find((one) => one === type);
  return relation !== undefined && relationOf(relation).group !== "identity";
}
