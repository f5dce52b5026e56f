import type { LoadReport } from "@alliance-atlas/cypher/write";

/** What a load of the seed changed, in one line. */
export function describeLoad(report: LoadReport, dataVersion: string): string {
  const changes = describeChanges(report);
  return changes === ""
    ? `the graph holds the seed already, nothing changed (data version ${dataVersion})`
    : `seed loaded: ${changes} (data version ${dataVersion})`;
}

/** Empty where nothing changed. */
export function describeChanges(report: LoadReport): string {
  const changes = Object.entries(report).flatMap(([what, { created, changed, removed }]) => {
    const parts = [
      ...(created > 0 ? [`${created} created`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
    ];
    return parts.length === 0 ? [] : [`${what}: ${parts.join(", ")}`];
  });
  return changes.join("; ");
}
