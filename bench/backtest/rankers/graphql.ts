import { z } from "zod";
import { ask } from "../../ask.ts";
import { listLength, type Verdict } from "../metrics.ts";
import type { Window } from "../read-window.ts";

const ofSource = `query($of: ID!, $first: Int!) {
  opportunities(of: $of, kind: INSTITUTION, crossIndustry: true, first: $first) { items { target { externalId } } }
}`;
const ofPairs = `query($pairs: [OpportunityPair!]!) { opportunityScores(pairs: $pairs) { score } }`;
const pairsAtOnce = 500;
const lookupsAtOnce = 50;

const lookupShape = z.record(z.string(), z.array(z.object({ id: z.string() })));
const listShape = z.object({
  opportunities: z.object({ items: z.array(z.object({ target: z.object({ externalId: z.string() }) })) }),
});
const scoresShape = z.object({ opportunityScores: z.array(z.object({ score: z.number().nullable() })) });

/** The same ranking asked of a running server, over whatever data it holds. */
export async function rankByGraphql(address: string, window: Window, say: (line: string) => void): Promise<Verdict> {
  const orgs = [...window.sources, ...window.pairs.flatMap((pair) => [pair.source_id, pair.target_id])];
  const ids = await findIds(address, [...new Set(orgs)]);
  const idOf = (org: string): string => ids.get(org) ?? missing(address, org);
  const latencies: number[] = [];
  const lists = new Map<string, readonly string[]>();
  for (const source of window.sources) {
    const of = idOf(source);
    const {
      data: { opportunities },
      milliseconds,
    } = await ask(address, ofSource, { of, first: listLength }, listShape);
    latencies.push(milliseconds);
    lists.set(
      source,
      opportunities.items.map(({ target }) => target.externalId),
    );
  }
  const scores = new Map<string, number | null>();
  for (let start = 0; start < window.pairs.length; start += pairsAtOnce) {
    const batch = window.pairs.slice(start, start + pairsAtOnce);
    const pairs = batch.map(({ source_id: from, target_id: to }) => ({ from: idOf(from), to: idOf(to) }));
    const {
      data: { opportunityScores },
    } = await ask(address, ofPairs, { pairs }, scoresShape);
    batch.forEach(({ pair_id: pair }, place) => scores.set(pair, opportunityScores[place]?.score ?? null));
    say(`pairs: ${Math.min(start + pairsAtOnce, window.pairs.length)} of ${window.pairs.length}`);
  }
  return { lists, scores, latencies };
}

/** The server's ids of institutions by those of the data; a project may bear the same number as an institution. */
async function findIds(address: string, orgs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < orgs.length; start += lookupsAtOnce) {
    const batch = orgs.slice(start, start + lookupsAtOnce);
    const fields = batch.map((_, place) => `n${place}: lookup(by: { externalId: $n${place} }) { id }`);
    const query = `query(${batch.map((_, place) => `$n${place}: String!`).join(" ")}) { ${fields.join(" ")} }`;
    const variables = Object.fromEntries(batch.map((org, place) => [`n${place}`, org]));
    const { data: found } = await ask(address, query, variables, lookupShape);
    batch.forEach((org, place) => {
      const own = found[`n${place}`]?.find(({ id }) => id.startsWith("institution:"));
      if (own !== undefined) ids.set(org, own.id);
    });
  }
  return ids;
}

function missing(address: string, org: string): never {
  throw new Error(`${address} holds no institution ${org}; was the data imported, and all of it?`);
}
