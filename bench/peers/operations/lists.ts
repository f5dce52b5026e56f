import type { Operation } from "./operation.ts";

const filteredList: Operation = {
  name: "filtered-list",
  reach: 0.95,
  cases: `MATCH (a:Alliance) WHERE a.level IS NOT NULL AND a.foundedYear IS NOT NULL
    WITH a.level AS level, min(a.foundedYear) AS from ORDER BY level
    UNWIND [0, 2] AS later
    RETURN {levels: [level], from: from + later} AS variables`,
  product: `query ($levels: [AllianceLevel!], $from: Int) {
    rows: alliances(filter: { level: $levels, foundedFrom: $from }, orderBy: MEMBERS_DESC, first: 20) {
      nodes { id name level founded capturedMembers }
    }
  }`,
  peer: `query ($levels: [String!], $from: Int) {
    rows: alliances(
      where: { level: { in: $levels }, foundedYear: { gte: $from } }
      sort: [{ capturedMembers: DESC }, { sortKey: ASC }]
      limit: 20
    ) { id name level founded capturedMembers }
  }`,
};

const rootPage: Operation = {
  name: "root-page",
  reach: 3,
  cases: "RETURN {} AS variables",
  product: "{ rows: institutions(first: 20) { totalCount nodes { id name } } }",
  peer: `{
    rows: institutionsConnection(first: 20, sort: [{ sortKey: ASC }]) { totalCount edges { node { id name } } }
  }`,
};

/** Regions and domains that nothing is part of, as the peer's filter knows no hierarchy. */
const regionDomain: Operation = {
  name: "region-domain",
  reach: 3,
  cases: `MATCH (r:Region)<-[:LOCATED_IN]-(i:Institution)-[:WORKS_ON]->(t:Topic)
    WHERE NOT EXISTS { (r)<-[:PART_OF]-() } AND NOT EXISTS { (r)-[:COVERS]->() } AND NOT EXISTS { (t)<-[:PART_OF]-() }
    WITH r.id AS region, t.id AS domain, count(*) AS count ORDER BY count DESC, region, domain LIMIT 400
    WITH collect({region: region, domain: domain}) AS pairs
    UNWIND range(0, 7) AS place
    WITH DISTINCT pairs[toInteger(place * size(pairs) / 8)] AS variables
    RETURN variables`,
  product: `query ($region: ID!, $domain: ID!) {
    rows: institutions(filter: { region: $region, topic: $domain }, first: 20) { nodes { id name } }
  }`,
  peer: `query ($region: ID!, $domain: ID!) {
    rows: institutions(
      where: { locatedIn: { some: { id: { eq: $region } } }, worksOn: { some: { id: { eq: $domain } } } }
      sort: [{ sortKey: ASC }]
      limit: 20
    ) { id name }
  }`,
};

export const lists = [filteredList, rootPage, regionDomain];
