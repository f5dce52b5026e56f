/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query SharedMembers($minAlliances: Int!, $first: Int!, $after: String) {\n  dataVersion\n  institutions(\n    filter: {minAlliances: $minAlliances}\n    orderBy: ALLIANCES_DESC\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      memberOf(first: 20, filter: {kinds: [ALLIANCE]}) {\n        edges {\n          node {\n            id\n            name\n          }\n          tie {\n            trust\n            proofs {\n              words\n              source {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SharedMembersDocument,
};
const documents: Documents = {
    "query SharedMembers($minAlliances: Int!, $first: Int!, $after: String) {\n  dataVersion\n  institutions(\n    filter: {minAlliances: $minAlliances}\n    orderBy: ALLIANCES_DESC\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      memberOf(first: 20, filter: {kinds: [ALLIANCE]}) {\n        edges {\n          node {\n            id\n            name\n          }\n          tie {\n            trust\n            proofs {\n              words\n              source {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.SharedMembersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SharedMembers($minAlliances: Int!, $first: Int!, $after: String) {\n  dataVersion\n  institutions(\n    filter: {minAlliances: $minAlliances}\n    orderBy: ALLIANCES_DESC\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      memberOf(first: 20, filter: {kinds: [ALLIANCE]}) {\n        edges {\n          node {\n            id\n            name\n          }\n          tie {\n            trust\n            proofs {\n              words\n              source {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SharedMembersDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
