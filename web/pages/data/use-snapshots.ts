import { useEffect, useState } from "preact/hooks";

/** A snapshot as the description of the data lists it. */
export interface Snapshot {
  readonly name: string;
  readonly version: string;
  readonly datePublished: string;
  readonly distribution: readonly {
    readonly name: string;
    readonly contentUrl: string;
    readonly contentSize: string;
  }[];
}

/** The snapshots that can be downloaded, the newest first; none while nobody knows. */
export function useSnapshots(): readonly Snapshot[] {
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    fetch("/dataset.jsonld", { signal: asking.signal })
      .then((response) => (response.ok ? response.json() : { hasPart: [] }))
      .then((dataset: { readonly hasPart: readonly Snapshot[] }) => setSnapshots(dataset.hasPart))
      .catch(() => undefined); // the page holds without them, and says how they are made
    return () => asking.abort();
  }, []);
  return snapshots;
}
