import type { JSX } from "preact";
import { formatDate, formatNumber } from "../../text/format.ts";
import { language, t } from "../../text/messages.ts";
import { useSnapshots, type Snapshot } from "./use-snapshots.ts";

const files = [
  "things.csv",
  "ties.csv",
  "values.csv",
  "proofs.csv",
  "facts.jsonl",
  "graph.graphml",
  "graph.gexf",
  "graph.jsonld",
] as const;

const partOfGraph = "/export/ties.csv?kind=alliance&level=PROVINCIAL";

/** What researchers take away: files, snapshots, the API, and how to cite them. */
export function UseTheData(): JSX.Element {
  const words = t().data.use;
  return (
    <section class="use-data" aria-labelledby="use">
      <h2 id="use">{words.title}</h2>
      <p>{words.text}</p>
      <h3>{words.files}</h3>
      <ul class="file-list">
        {files.map((file) => (
          <li key={file}>
            <a href={`/export/${file}`} download>
              {file}
            </a>
            <span class="soft small">{words.file[file]}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {words.parts} <a href={partOfGraph}>{partOfGraph}</a> · <a href="/docs/exports.md">{words.partsMore}</a>
      </p>
      <Snapshots />
      <h3>{t().data.api}</h3>
      <p>{t().data.apiText}</p>
      <p class="use-links">
        <a class="button" href="/graphiql" target="_blank" rel="noopener">
          {t().data.openApi}
        </a>
        <a href="/docs/cookbook.md">{words.cookbook}</a>
      </p>
      <p class="soft">{words.limits}</p>
      <p class="soft">{words.permalinks}</p>
    </section>
  );
}

function Snapshots(): JSX.Element {
  const words = t().data.use;
  const snapshots = useSnapshots();
  return (
    <>
      <h3>{words.snapshots}</h3>
      <p class="soft">{words.snapshotsText}</p>
      {snapshots.length === 0 ? (
        <p>
          {words.noSnapshots} <code>npx pnpm snapshot</code>
        </p>
      ) : (
        <ul class="snapshot-list">
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.name} snapshot={snapshot} />
          ))}
        </ul>
      )}
    </>
  );
}

function SnapshotRow({ snapshot }: { readonly snapshot: Snapshot }): JSX.Element {
  const address = `/snapshots/${snapshot.name}`;
  return (
    <li>
      <details>
        <summary>
          {formatDate(snapshot.datePublished, language.value)} · {t().data.version} <code>{snapshot.version}</code>
        </summary>
        <ul class="file-list">
          {snapshot.distribution.map(({ name, contentSize }) => (
            <li key={name}>
              <a href={`${address}/${name}`}>{name}</a>
              <span class="soft small">{formatSize(contentSize)}</span>
            </li>
          ))}
          {["manifest.json", "SHA256SUMS"].map((name) => (
            <li key={name}>
              <a href={`${address}/${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function formatSize(contentSize: string): string {
  return `${formatNumber(Math.ceil(Number.parseInt(contentSize, 10) / 1_000), language.value)} kB`;
}
