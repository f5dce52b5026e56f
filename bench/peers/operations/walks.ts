import { z } from "zod";
import { plainRows } from "./plain-rows.ts";
import type { Operation } from "./operation.ts";

/** The peer has no way of its own to ask these: it runs the hand-written statement as a `@cypher` field. */

const named = z.object({ id: z.string(), name: z.string() });

const neighborhood: Operation = {
  name: "neighborhood",
  reach: 0.95,
  cases: `MATCH (n:Institution) WHERE n.degree > 0
    WITH n ORDER BY n.degree DESC, n.id LIMIT 400
    WITH collect(n.id) AS ids
    UNWIND range(0, 7) AS place
    RETURN {id: ids[toInteger(place * size(ids) / 8)]} AS variables`,
  product: `query ($id: ID!) {
    rows: neighborhood(id: $id, perRelation: 60) {
      groups { relation direction total nodeIds }
      neighbors: nodes { id name }
    }
  }`,
  peer: "query ($id: ID!) { rows: neighborhood(id: $id) { relation isOut total nodes { id name } } }",
  rowsOf: { product: groupsOf },
};

const neighbors = z.object({
  groups: z.array(
    z.object({ relation: z.string(), direction: z.string(), total: z.number(), nodeIds: z.array(z.string()) }),
  ),
  neighbors: z.array(named),
});

function groupsOf(answer: unknown): readonly unknown[] {
  const { groups, neighbors: nodes } = neighbors.parse(answer);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return groups.map(({ relation, direction, total, nodeIds }) => ({
    relation,
    isOut: direction === "OUT",
    total,
    items: nodeIds.map((id) => byId.get(id)),
  }));
}

/** Pairs of bodies with a work in common: their shortest paths are fewer than are asked for. */
const path: Operation = {
  name: "path",
  reach: 0.95,
  cases: `MATCH (a:Institution)-[:PARTICIPATES_IN|DRAFTED]->(:Project|Standard)<-[:PARTICIPATES_IN|DRAFTED]-(b:Institution)
    WHERE a.degree <= 12 AND b.degree <= 12 AND a.id < b.id
    WITH DISTINCT a.id AS from, b.id AS to ORDER BY from, to LIMIT 400
    WITH collect({from: from, to: to}) AS pairs
    UNWIND range(0, 7) AS place
    WITH DISTINCT pairs[toInteger(place * size(pairs) / 8)] AS variables
    RETURN variables`,
  product: `query ($from: ID!, $to: ID!) {
    rows: paths(
      from: $from
      to: $to
      first: 30
      relations: [CHAIRS, DRAFTED, LEADS_PROJECT, MEMBER_OF, PARTICIPATES_IN, WORKS_ON]
    ) { paths { steps { node { id name } } } }
  }`,
  peer: "query ($from: ID!, $to: ID!) { rows: path(from: $from, to: $to) { nodes { id name } } }",
  rowsOf: { product: stepsOf, peer: nodesOf, bare: nodesOf },
};

const paths = z.object({ paths: z.array(z.object({ steps: z.array(z.object({ node: named })) })) });
const walked = z.array(z.array(named));

function stepsOf(answer: unknown): readonly unknown[] {
  return inOrder(paths.parse(answer).paths.map(({ steps }) => steps.map(({ node }) => node)));
}

function nodesOf(answer: unknown): readonly unknown[] {
  return inOrder(walked.parse(plainRows(answer)));
}

/** The product has an order of its own for paths of one length. */
function inOrder(found: z.output<typeof walked>): readonly unknown[] {
  const keyOf = (nodes: z.output<typeof walked>[number]): string => nodes.map(({ id }) => id).join(" ");
  return found.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

const opportunity: Operation = {
  name: "opportunity",
  reach: 0.95,
  cases: `MATCH (i:Institution)-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]->(work:Project|Standard)
    WHERE COUNT { (work)<-[:LEADS_PROJECT|PARTICIPATES_IN|DRAFTED]-() } IN range(2, 8) AND i.degree <= 6
    WITH DISTINCT i ORDER BY i.id LIMIT 400
    WITH collect(i.id) AS ids
    UNWIND range(0, 7) AS place
    RETURN {id: ids[toInteger(place * size(ids) / 8)]} AS variables`,
  product: `query ($id: ID!) {
    rows: opportunities(of: $id, strict: true, crossIndustry: false, includeFellowMembers: true, first: 10) {
      items { score target { id name } }
    }
  }`,
  peer: "query ($id: ID!) { rows: opportunity(id: $id) { id name score } }",
  rowsOf: { product: targetsOf, peer: partnersOf, bare: partnersOf },
};

const opportunities = z.object({ items: z.array(z.object({ score: z.number(), target: named })) });
const partners = z.array(named.extend({ score: z.number() }));

function targetsOf(answer: unknown): readonly unknown[] {
  return opportunities.parse(answer).items.map(({ score, target }) => ({ ...target, score: rounded(score) }));
}

function partnersOf(answer: unknown): readonly unknown[] {
  return partners.parse(answer).map(({ score, ...partner }) => ({ ...partner, score: rounded(score) }));
}

/** Sums of the same numbers in another order differ in the last places. */
function rounded(score: number): number {
  return Number(score.toFixed(9));
}

export const walks = [neighborhood, path, opportunity];
