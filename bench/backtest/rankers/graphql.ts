import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { listLength, type Verdict } from "../metrics.ts";
import type { Window } from "../read-window.ts";

const ofSource = `query($of: ID!, $first: Int!) {
  opportunities(of: $of, kind: INSTITUTION, crossIndustry: true, first: $first) { items { target { externalId } } }
}`;
const byExternalId = `query($id: String!) { lookup(by: { externalId: $id }) { id } }`;
const ofPairs = `query($pairs: [OpportunityPair!]!) { opportunityScores(pairs: $pairs) { score } }`;
const pairsAtOnce = 500;
const tooManyRequests = 429;

const lookupShape = z.object({ lookup: z.array(z.object({ id: z.string() })).min(1) });
const listShape = z.object({
  opportunities: z.object({ items: z.array(z.object({ target: z.object({ externalId: z.string() }) })) }),
});
const scoresShape = z.object({ opportunityScores: z.array(z.object({ score: z.number().nullable() })) });

/** The same ranking asked of a running server, over whatever data it holds. */
export async function rankByGraphql(address: string, window: Window, say: (line: string) => void): Promise<Verdict> {
  const ids = new Map<string, string>();
  const idOf = async (org: string): Promise<string> => {
    const known = ids.get(org);
    if (known !== undefined) return known;
    const { lookup } = await ask(address, byExternalId, { id: org }, lookupShape);
    const [id = ""] = lookup.map((found) => found.id);
    ids.set(org, id);
    return id;
  };
  const latencies: number[] = [];
  const lists = new Map<string, readonly string[]>();
  for (const source of window.sources) {
    const of = await idOf(source);
    const started = performance.now();
    const { opportunities } = await ask(address, ofSource, { of, first: listLength }, listShape);
    latencies.push(performance.now() - started);
    lists.set(
      source,
      opportunities.items.map(({ target }) => target.externalId),
    );
  }
  const scores = new Map<string, number | null>();
  for (let start = 0; start < window.pairs.length; start += pairsAtOnce) {
    const batch = window.pairs.slice(start, start + pairsAtOnce);
    const pairs: { from: string; to: string }[] = [];
    for (const { source_id: from, target_id: to } of batch) pairs.push({ from: await idOf(from), to: await idOf(to) });
    const { opportunityScores } = await ask(address, ofPairs, { pairs }, scoresShape);
    batch.forEach(({ pair_id: pair }, place) => scores.set(pair, opportunityScores[place]?.score ?? null));
    say(`pairs: ${Math.min(start + pairsAtOnce, window.pairs.length)} of ${window.pairs.length}`);
  }
  return { lists, scores, latencies };
}

async function ask<Data>(address: string, query: string, variables: object, shape: z.ZodType<Data>): Promise<Data> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  if (response.status === tooManyRequests) {
    await delay(Number(response.headers.get("retry-after") ?? 1) * 1_000);
    return ask(address, query, variables, shape);
  }
  const answer = z.object({ data: z.unknown(), errors: z.unknown().optional() }).parse(await response.json());
  if (answer.errors !== undefined)
    throw new Error(`${address} answered ${JSON.stringify(answer.errors).slice(0, 300)}`);
  return shape.parse(answer.data);
}
