import { z } from "zod";
import { plainRows } from "./plain-rows.ts";
import type { Operation } from "./operation.ts";

/** The product has a ranking of its own, so what is compared is which things are found. */
const fullText: Operation = {
  name: "full-text",
  reach: 0.95,
  cases: `MATCH (a:Alliance) WHERE a.name =~ "\\\\p{IsHan}{4}.*"
    WITH substring(a.name, 0, 4) AS query, min(a.id) AS id ORDER BY id
    CALL (query) {
      CALL db.index.fulltext.queryNodes("entity_names", '"' + query + '"') YIELD node
      RETURN count(*) AS found
    }
    WITH query WHERE found <= 20
    LIMIT 8
    RETURN {query: query, phrase: '"' + query + '"'} AS variables`,
  product: "query ($query: String!) { rows: search(query: $query, first: 20) { nodes { id name } } }",
  peer: "query ($phrase: String!) { rows: searchThings(phrase: $phrase, first: 20) { edges { node { id name } } } }",
  rowsOf: { product: byId, peer: byId, bare: byId },
};

const named = z.array(z.object({ id: z.string(), name: z.string() }));

function byId(rows: unknown): readonly unknown[] {
  return named.parse(plainRows(rows)).toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

export const searches = [fullText];
