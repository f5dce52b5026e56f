import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { userError } from "../errors.ts";

/** Questions that the product's own pages ask, by their ids. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.#texts = new Map(Object.entries(texts));
  }

  /** The text that a request names by its id; nothing where it brings a text of its own. */
  find(params: GraphQLParams): string | undefined {
    const id = params.query == null ? idOf(params) : undefined;
    return id === undefined ? undefined : this.#texts.get(id);
  }

  get(id: string): string | null {
    return this.#texts.get(id) ?? null;
  }
}

/** As the appendix on persisted documents of GraphQL over HTTP names it. */
export const documentIdName = "documentId";

/** Lets a request name a trusted document by its id in place of a text; texts stay as welcome as before. */
export function useTrustedDocuments(documents: TrustedDocuments): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params) => idOf(params) ?? null,
    getPersistedOperation: (id) => documents.get(id),
    customErrors: {
      keyNotFound: ({ params }) => noText(params.query),
      notFound: () =>
        userError("DOCUMENT_NOT_FOUND", "There is no trusted document of that id", "Send the text itself as query"),
    },
  });
}

function idOf(params: GraphQLParams): string | undefined {
  const id: unknown = Reflect.get(params, documentIdName);
  return typeof id === "string" ? id : undefined;
}

/** GraphQL over HTTP leaves the status of a request without a text to the Accept header; 0, false and "" are no text. */
function noText(query: unknown): GraphQLError {
  const http = query == null ? { spec: true, status: 400 } : { status: 400 };
  return new GraphQLError("Must provide query string.", { extensions: { code: "BAD_REQUEST", http } });
}
