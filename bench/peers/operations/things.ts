import type { Operation } from "./operation.ts";

const alliances = `MATCH (a:Alliance) WHERE a.degree > 0
  WITH a ORDER BY a.capturedMembers DESC, a.id LIMIT 80
  WITH collect(a.id) AS ids`;

const byId: Operation = {
  name: "by-id",
  reach: 0.95,
  cases: `${alliances} UNWIND range(0, 7) AS place RETURN {id: ids[toInteger(place * size(ids) / 8)]} AS variables`,
  product: `query ($id: ID!) {
    rows: node(id: $id) {
      ... on Alliance {
        id
        name
        members { totalCount }
        chairedBy(first: 5) { nodes { id name } }
        worksOn(first: 5) { nodes { id name } }
      }
    }
  }`,
  peer: `query ($id: ID!) {
    rows: alliances(where: { id: { eq: $id } }) {
      id
      name
      members: membersConnection { totalCount }
      chairedBy(sort: [{ sortKey: ASC }], limit: 5) { id name }
      worksOn(sort: [{ sortKey: ASC }], limit: 5) { id name }
    }
  }`,
};

const threeHops: Operation = {
  name: "three-hops",
  reach: 3,
  cases: "RETURN {} AS variables",
  product: `{
    rows: alliances(orderBy: MEMBERS_DESC, first: 10) {
      nodes {
        id
        name
        members(first: 5) {
          nodes {
            id
            name
            projects: ties(relations: [PARTICIPATES_IN], direction: OUT, first: 5) {
              nodes {
                id
                name
                participants: ties(relations: [PARTICIPATES_IN], direction: IN, first: 5) { nodes { id name } }
              }
            }
          }
        }
      }
    }
  }`,
  peer: `{
    rows: alliances(sort: [{ capturedMembers: DESC }, { sortKey: ASC }], limit: 10) {
      id
      name
      members(sort: [{ sortKey: ASC }], limit: 5) {
        id
        name
        projects(sort: [{ sortKey: ASC }], limit: 5) {
          id
          name
          participants(sort: [{ sortKey: ASC }], limit: 5) { id name }
        }
      }
    }
  }`,
};

const membersPage: Operation = {
  name: "members-page",
  reach: 0.95,
  cases: `${alliances} UNWIND range(0, 3) AS place RETURN {id: ids[place]} AS variables`,
  product: `query ($id: ID!) {
    rows: node(id: $id) {
      ... on Alliance { members(first: 20) { totalCount edges { node { id name } tie { factId } } } }
    }
  }`,
  peer: `query ($id: ID!) {
    rows: alliances(where: { id: { eq: $id } }) {
      members: membersConnection(first: 20, sort: [{ node: { sortKey: ASC } }]) {
        totalCount
        edges { node { id name } tie: properties { factId } }
      }
    }
  }`,
};

export const things = [byId, threeHops, membersPage];
