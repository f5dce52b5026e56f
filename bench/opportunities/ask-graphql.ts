import { z } from "zod";

const query = `query($of: ID!) {
  opportunities(of: $of, kind: INSTITUTION, first: 10) {
    items {
      id score band sentence { zh en }
      target { id name externalId }
      terms { term value contribution typical pathShare }
      paths { sentence { zh } steps { node { id name } tie { basis proofs { words trust source { name } } } } }
      cautions { code }
    }
  }
}`;
const lookup = `query($id: String!) { lookup(by: { externalId: $id }) { id } }`;

const answerShape = z.object({ data: z.record(z.string(), z.unknown()), errors: z.array(z.unknown()).optional() });
const itemsShape = z.object({ items: z.array(z.object({ paths: z.array(z.unknown()) })) });

/** What one question for the first ten suggestions cost, with paths and the proofs of every step. */
export interface Served {
  /** Milliseconds as the client sees them, and of these in the server. */
  readonly total: number;
  readonly server: number;
  readonly statements: number;
  readonly paths: number;
}

export async function askForSuggestions(address: string, org: string): Promise<Served> {
  const [found] = z
    .array(z.object({ id: z.string() }))
    .min(1)
    .parse((await ask(address, lookup, { id: org })).data["lookup"]);
  const started = performance.now();
  const { data, timing } = await ask(address, query, { of: found?.id });
  const total = performance.now() - started;
  const { items } = itemsShape.parse(data["opportunities"]);
  const read = (pattern: RegExp): number => Number(pattern.exec(timing)?.[1] ?? Number.NaN);
  return {
    total,
    server: read(/total;dur=([\d.]+)/),
    statements: read(/desc="(\d+) statements"/),
    paths: items.reduce((sum, { paths }) => sum + paths.length, 0),
  };
}

async function ask(address: string, text: string, variables: object) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = answerShape.parse(await response.json());
  if (errors !== undefined) throw new Error(`${address} answered ${JSON.stringify(errors).slice(0, 300)}`);
  return { data, timing: response.headers.get("server-timing") ?? "" };
}
