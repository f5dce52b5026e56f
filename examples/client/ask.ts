import type { TypedDocumentString } from "./generated/graphql.ts";

/** Asks a question and returns its answer, both typed by the schema; whatever the server refuses is thrown with its hint. */
export async function ask<Data, Variables>(
  url: string,
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: question.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>; // the shape of GraphQL over HTTP
  const [first] = errors ?? [];
  if (first !== undefined) throw new Error([first.message, first.extensions?.hint].filter(Boolean).join(". "));
  if (data === undefined) throw new Error(`${url} answered ${response.status} without data`);
  return data;
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly hint?: string } }[];
}
