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

/** Milliseconds of one question for the first ten suggestions, with paths and the proofs of every step. */
export async function askForSuggestions(address: string, org: string): Promise<number> {
  const found = z
    .array(z.object({ id: z.string() }))
    .min(1)
    .parse((await ask(address, lookup, { id: org }))["lookup"]);
  const started = performance.now();
  await ask(address, query, { of: found[0]?.id });
  return performance.now() - started;
}

async function ask(address: string, text: string, variables: object): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = answerShape.parse(await response.json());
  if (errors !== undefined) throw new Error(`${address} answered ${JSON.stringify(errors).slice(0, 300)}`);
  return data;
}
