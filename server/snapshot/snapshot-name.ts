/** A snapshot's folder says which day it was made on and which data it holds. */
const pattern = /^alliance-atlas-(\d{4}-\d{2}-\d{2})-([0-9a-f]{12})$/;

export interface SnapshotName {
  readonly name: string;
  readonly day: string;
  readonly dataVersion: string;
}

export function nameSnapshot(day: string, dataVersion: string): string {
  return `alliance-atlas-${day}-${dataVersion}`;
}

export function readSnapshotName(name: string): SnapshotName | undefined {
  const [, day, dataVersion] = pattern.exec(name) ?? [];
  return day === undefined || dataVersion === undefined ? undefined : { name, day, dataVersion };
}
