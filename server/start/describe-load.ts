import type { LoadReport } from "@alliance-atlas/cypher/write";

/** What a load changed, in one line. */
export function describeLoad(report: LoadReport, dataVersion: string): string {
  const changes = Object.entries(report).flatMap(([what, { created, changed, removed }]) => {
    const parts = [
      ...(created > 0 ? [`${created} created`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
    ];
    return parts.length === 0 ? [] : [`${what}: ${parts.join(", ")}`];
  });
  return changes.length === 0
    ? `the graph holds the seed already, nothing changed (data version ${dataVersion})`
    : `seed loaded: ${changes.join("; ")} (data version ${dataVersion})`;
}
