import { z } from "zod";
import { ask } from "../ask.ts";

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

const lookupShape = z.object({ lookup: z.array(z.object({ id: z.string() })).min(1) });
const answerShape = z.object({
  opportunities: z.object({ items: z.array(z.object({ paths: z.array(z.unknown()) })) }),
});

/** What one question for the first ten suggestions cost, with paths and the proofs of every step. */
export interface Served {
  /** Milliseconds as the client sees them, and of these in the server. */
  readonly total: number;
  readonly server: number;
  readonly statements: number;
  readonly paths: number;
}

export async function askForSuggestions(address: string, org: string): Promise<Served> {
  const found = await ask(address, lookup, { id: org }, lookupShape);
  const { data, headers, milliseconds } = await ask(address, query, { of: found.data.lookup[0]?.id }, answerShape);
  const { items } = data.opportunities;
  const timing = headers.get("server-timing") ?? "";
  const read = (pattern: RegExp): number => Number(pattern.exec(timing)?.[1] ?? Number.NaN);
  return {
    total: milliseconds,
    server: read(/total;dur=([\d.]+)/),
    statements: read(/desc="(\d+) statements"/),
    paths: items.reduce((sum, { paths }) => sum + paths.length, 0),
  };
}
