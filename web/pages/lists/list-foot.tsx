import type { JSX } from "preact";
import { QueryView } from "../../panels/query-view.tsx";
import { t } from "../../text/messages.ts";
import { filterOf, type ListDefinition, type ListState } from "./list-state.ts";
import { pageSize, type ThingList } from "./thing-list.ts";

interface ListFootProps<Data, Filter, Row> {
  readonly list: ThingList<Data, Filter, Row>;
  readonly state: ListState;
}

/** The whole list to be taken along, and the question behind it. */
export function ListFoot<Data, Filter, Row>({ list, state }: ListFootProps<Data, Filter, Row>): JSX.Element {
  const words = t().lists;
  const query = new URLSearchParams({ kind: list.kind });
  for (const [name, value] of Object.entries(filterOf(list, state))) query.set(name, String(value));
  const files = [
    { text: words.exportThings, file: "things.csv" },
    { text: words.exportTies, file: "ties.csv" },
    { text: words.exportFacts, file: "facts.jsonl" },
    { text: "JSON-LD", file: "graph.jsonld" },
    { text: "GraphML", file: "graph.graphml" },
    { text: "GEXF", file: "graph.gexf" },
  ];
  return (
    <section class="list-foot" aria-labelledby="take">
      <h2 id="take" class="small-heading">
        {words.take}
      </h2>
      <ul class="export-list">
        {files.map(({ text, file }) => (
          <li key={file}>
            <a href={`/export/${file}?${query}`} download={file} rel="nofollow">
              {text}
            </a>
          </li>
        ))}
      </ul>
      <QueryView
        document={list.document}
        variables={{
          filter: filterOf(list, state),
          orderBy: state.order,
          first: pageSize,
          after: state.after ?? null,
          withFacets: true,
        }}
        closed={["orderBy", ...closedOf(list)]}
      />
    </section>
  );
}

/** Names of ties are texts to the API, values of closed lists are not. */
function closedOf({ facets }: ListDefinition): readonly string[] {
  return facets.filter(({ name, options }) => options !== undefined && name !== "having").map(({ name }) => name);
}
