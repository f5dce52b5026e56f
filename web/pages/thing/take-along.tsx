import type { JSX } from "preact";
import { ThingDocument, ThingTiesDocument } from "../../api/generated/graphql.ts";
import { useOrigin } from "../../api/rendering.ts";
import { CopyButton } from "../../panels/copy-button.tsx";
import { QueryView } from "../../panels/query-view.tsx";
import { language, t } from "../../text/messages.ts";
import { nameOf } from "../../text/name.ts";
import type { ThingDetails } from "./thing-details.ts";

interface TakeAlongProps {
  readonly thing: ThingDetails;
  readonly dataVersion: string;
  readonly perRelation: number;
}

/** To cite the thing, to take its facts along, and to ask for them oneself. */
export function TakeAlong({ thing, dataVersion, perRelation }: TakeAlongProps): JSX.Element {
  const words = t().thing;
  return (
    <>
      <Citation thing={thing} dataVersion={dataVersion} />
      <section aria-labelledby="take">
        <h2 id="take">{words.take}</h2>
        <ul class="export-list">
          {exportsOf(thing.id).map(({ text, file, query }) => (
            <li key={file}>
              <a href={`/export/${file}?${query}`} download={file}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <QueryView document={ThingDocument} variables={{ id: thing.id }} />
        <QueryView document={ThingTiesDocument} variables={{ id: thing.id, perRelation }} />
      </section>
    </>
  );
}

function exportsOf(id: string) {
  const words = t().thing;
  return [
    { text: words.exportTies, file: "ties.csv", query: `around=${id}` },
    { text: words.exportFacts, file: "facts.jsonl", query: `ids=${id}&ties=all` },
    { text: "JSON-LD", file: "graph.jsonld", query: `around=${id}` },
    { text: "GraphML", file: "graph.graphml", query: `around=${id}` },
  ];
}

function Citation({ thing, dataVersion }: Pick<TakeAlongProps, "thing" | "dataVersion">): JSX.Element {
  const words = t().thing;
  const address = `${useOrigin()}/id/${thing.id}`;
  const text = words.citeText(nameOf(thing, language.value).text, dataVersion, address);
  return (
    <section class="citation" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p class="cite-text">{text}</p>
      <p>
        <CopyButton text={text} label={words.copy} />
      </p>
      <p class="soft small">
        {words.id} <code>{thing.id}</code>
      </p>
      {thing.externalId !== null && (
        <p class="soft small">
          {words.externalId} <code>{thing.externalId}</code>
        </p>
      )}
    </section>
  );
}
