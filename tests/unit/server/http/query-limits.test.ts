import { makeYoga } from "@alliance-atlas/server/http";
import { pino } from "pino";
import { expect, test } from "vitest";
import { maxSourceLength } from "../../../../server/http/query-limits.ts";
import { askOf } from "../../../support/api.ts";
import { unaskedGraph } from "../../../support/unasked-graph.ts";

const graph = unaskedGraph();
const ask = askOf(graph);
const yoga = makeYoga(graph, pino({ level: "silent" }));

async function refusalOf(query: string, variables: object = {}): Promise<object> {
  const { status, data, errors } = await ask(query, variables);
  expect(data).toBeUndefined();
  const [error] = errors;
  return { status, count: errors.length, message: error?.message, ...error?.extensions };
}

/** `levels` nested connections of ties, each two levels deep. */
function nested(levels: number): string {
  return `${"ties(first: 1) { nodes { ".repeat(levels)}id${" } }".repeat(levels)}`;
}

test("a text of the greatest length is read", async () => {
  const query = "{ __typename }";
  const { status, data } = await ask(query.padEnd(maxSourceLength));
  expect({ status, data }).toEqual({ status: 200, data: { __typename: "Query" } });
});

test("a longer text is refused before it is read", async () => {
  const refusal = await refusalOf("{ not even GraphQL".padEnd(maxSourceLength + 1));
  expect(refusal).toMatchObject({
    status: 400,
    code: "QUERY_TOO_LARGE",
    message: "A question has at most 20000 characters",
    hint: "Ask in several steps",
  });
});

test("a text of too many words is refused with its limit, the second time too", async () => {
  const query = `{ ${"a ".repeat(2_600)} }`;
  for (const _time of ["first", "second"]) {
    expect(await refusalOf(query)).toMatchObject({
      status: 400,
      code: "QUERY_TOO_LARGE",
      message: "A question has at most 2500 words and signs",
    });
  }
});

test("a question of too many levels is refused", async () => {
  const refusal = await refusalOf(`{ node(id: "alliance:x") { ${nested(8)} } }`);
  expect(refusal).toMatchObject({
    status: 400,
    count: 1,
    code: "QUERY_TOO_DEEP",
    message: "The question is more than 16 levels deep",
    hint: "Ask in several steps",
  });
});

test("levels are counted through fragments", async () => {
  const query = `
    { node(id: "alliance:x") { ...One } }
    fragment One on Entity { ties(first: 1) { nodes { ...Two } } }
    fragment Two on Entity { ties(first: 1) { nodes { ${nested(6)} } } }`;
  expect(await refusalOf(query)).toMatchObject({ status: 400, code: "QUERY_TOO_DEEP" });
});

test.each([
  ["in a field", `{ node(id: "alliance:x") { ...Loop } } fragment Loop on Entity { ties { nodes { ...Loop } } }`],
  ["at once", `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`],
])("a fragment that holds itself %s is refused and not followed", async (_where, query) => {
  const { data, errors } = await ask(query);
  expect(data).toBeUndefined();
  expect(errors[0]?.message).toMatch(/^Cannot spread fragment "\w+" within itself/);
});

test("fragments that stand for countless fields are refused without being written out", async () => {
  const doubled = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
  const query = `{ ...F0 } ${doubled.join(" ")} fragment F60 on Query { __typename }`;
  expect(await refusalOf(query)).toMatchObject({ status: 400, code: "QUERY_TOO_LARGE" });
});

test.each([
  ["brackets that never close", `{ nodes(ids: ${"[".repeat(2_400)}`],
  ["lists in lists", `{ nodes(ids: ${"[".repeat(1_200)}${"]".repeat(1_200)}) { id } }`],
  ["objects in objects", `{ alliances(filter: ${"{a:".repeat(800)}`],
  ["selections in selections", `{ node(id: "a:b") ${"{a".repeat(1_200)}${"}".repeat(1_200)} }`],
])("%s are refused before the parser goes down with them", async (_what, query) => {
  expect(await refusalOf(query)).toMatchObject({
    status: 400,
    code: "QUERY_TOO_DEEP",
    message: "The question is more than 48 brackets deep",
  });
});

test("one question can't ask hundreds of statements under other names", async () => {
  const query = `{ ${Array.from({ length: 700 }, (_, at) => `a${at}: dataVersion`).join(" ")} }`;
  expect(await refusalOf(query)).toMatchObject({ status: 400, code: "COST_EXCEEDED" });
});

test("no more than twenty faults of variables are listed", async () => {
  const pairs = Array.from({ length: 300 }, () => ({ a: "x" }));
  const query = "query ($pairs: [OpportunityPair!]!) { opportunityScores(pairs: $pairs) { score } }";
  expect((await ask(query, { pairs })).errors.length).toBeLessThanOrEqual(21);
});

test.each([
  [
    "pages in the text",
    `{ alliances(first: 100) { nodes { ties(first: 100) { nodes { ties(first: 7) { nodes { id } } } } } } }`,
    {},
  ],
  [
    "pages in variables",
    `query ($n: Int) { alliances(first: $n) { nodes { ties(first: $n) { nodes { ties(first: $n) { nodes { id } } } } } } }`,
    { n: 100 },
  ],
  [
    "pages backwards",
    `query ($n: Int) { alliances(last: $n) { nodes { ties(last: $n) { nodes { ties(last: $n) { nodes { id } } } } } } }`,
    { n: 100 },
  ],
  [
    "pages left to their default",
    `{ alliances { nodes { ties { nodes { ties { nodes { ties { nodes { id } } } } } } } } }`,
    {},
  ],
  [
    "many ids",
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ties(first: 100) { nodes { id name degree kind externalId nameEn } } } }`,
    { ids: Array.from({ length: 100 }, (_, index) => `alliance:a${index}`) },
  ],
])("a question that may be answered with too many fields is refused: %s", async (_how, query, variables) => {
  const refusal = await refusalOf(query, variables);
  expect(refusal).toMatchObject({ status: 400, code: "COST_EXCEEDED" });
  expect(refusal).toMatchObject({ message: expect.stringMatching(/^The question costs \d{5,}, more than 60000$/) });
});

const ids = Array.from({ length: 101 }, (_, index) => `alliance:a${index}`);
const pairs = Array.from({ length: 501 }, () => ({ from: "alliance:x", to: "alliance:y" }));

test.each([
  ["{ alliances(first: 0) { totalCount } }", {}, "alliances takes first from 1 to 100, not 0"],
  ["{ alliances(last: 101) { totalCount } }", {}, "alliances takes last from 1 to 100, not 101"],
  ['{ node(id: "alliance:x") { ties(first: 101) { totalCount } } }', {}, "ties takes first from 1 to 100, not 101"],
  ["query ($n: Int) { alliances(first: $n) { totalCount } }", { n: -1 }, "alliances takes first from 1 to 100, not -1"],
  ['{ search(query: "x", first: 101) { totalCount } }', {}, "search takes first from 1 to 100, not 101"],
  [
    '{ neighborhood(id: "alliance:x", perRelation: 61) { total } }',
    {},
    "neighborhood takes perRelation from 1 to 60, not 61",
  ],
  ['{ paths(from: "a:x", to: "a:y", first: 31) { searchedHops } }', {}, "paths takes first from 1 to 30, not 31"],
  ["{ disagreements(first: 201) { property } }", {}, "disagreements takes first from 1 to 200, not 201"],
  ["{ memberGaps(first: 0) { declared } }", {}, "memberGaps takes first from 1 to 200, not 0"],
  ["{ opportunities(first: 101) { rankedCount } }", {}, "opportunities takes first from 1 to 100, not 101"],
  ["query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }, "nodes takes ids from 1 to 100, not 101"],
  [
    "query ($pairs: [OpportunityPair!]!) { opportunityScores(pairs: $pairs) { id } }",
    { pairs },
    "opportunityScores takes pairs from 1 to 500, not 501",
  ],
])("%s is refused whole, as its pages have another size", async (query, variables, message) => {
  expect(await refusalOf(query, variables)).toMatchObject({
    status: 400,
    count: 1,
    code: "PAGE_SIZE",
    message,
    hint: "Follow pageInfo.endCursor, or ask in several steps",
  });
});

test.each(["variables", "extensions"])("%s in the address that are no JSON are told so", async (name) => {
  const response = await yoga.fetch(`http://atlas.test/graphql?query={__typename}&${name}={`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: `${name} in the address is no JSON`, extensions: { code: "BAD_REQUEST" } }],
  });
});

test("the cost is that of the asker's own variables, not of whoever asked the same text before", async () => {
  const query = `query ($n: Int) {
    node(id: "nonsense") { ties(first: $n) { nodes { ties(first: $n) { nodes { ties(first: $n) { nodes { id } } } } } } }
  }`;
  const codeOf = async (n: number): Promise<unknown> => (await ask(query, { n })).errors[0]?.extensions?.["code"];
  expect(await codeOf(100)).toBe("COST_EXCEEDED");
  // Within the limits it comes to the resolver, which refuses the id.
  expect(await codeOf(1)).toBe("BAD_USER_INPUT");
  expect(await codeOf(100)).toBe("COST_EXCEEDED");
});

test("a field that there is not is named without a guess at the one meant", async () => {
  const { errors } = await ask("{ alliance { id } }");
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toBe('Cannot query field "alliance" on type "Query".');
  expect(errors[0]?.extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
});

test.each([
  ["an argument", "{ alliances(frist: 1) { totalCount } }", {}],
  ["a type", '{ node(id: "a:b") { ... on Allianc { id } } }', {}],
  ["a value of a closed list", "{ alliances(orderBy: NAM) { totalCount } }", {}],
  ["a value in a variable", "query ($o: ListOrder) { alliances(orderBy: $o) { totalCount } }", { o: "NAM" }],
  [
    "a condition in a variable",
    "query ($f: AllianceFilter) { alliances(filter: $f) { totalCount } }",
    { f: { regio: "x" } },
  ],
])("no guess is made at %s either", async (_what, query, variables) => {
  const { errors } = await ask(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).not.toMatch(/did you mean/i);
});

test("no more than twenty faults of a text are listed", async () => {
  const fields = Array.from({ length: 60 }, (_, index) => `field${index}`);
  const { errors } = await ask(`{ ${fields.join(" ")} }`);
  expect(errors.length).toBeLessThanOrEqual(21);
});

async function post(body: string, headers: Record<string, string>): Promise<{ status: number; code: unknown }> {
  const response = await yoga.fetch("http://atlas.test/graphql", { method: "POST", headers, body });
  const answer = (await response.json()) as { errors?: { extensions: { code: unknown } }[] }; // GraphQL over HTTP
  return { status: response.status, code: answer.errors?.[0]?.extensions.code };
}

const question = JSON.stringify({ query: "{ __typename }" });

test.each([
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain",
  "text/plain; charset=application/json",
  "application/jsonp",
])("a question sent as %s is refused, as a form on a foreign page could send it", async (type) => {
  expect(await post(question, { "content-type": type })).toEqual({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
});

test.each(["application/json", "application/json; charset=utf-8", "application/graphql+json"])(
  "a question sent as %s is answered",
  async (type) => {
    expect(await post(question, { "content-type": type })).toEqual({ status: 200, code: undefined });
  },
);

test("a body that is no JSON is refused", async () => {
  expect(await post("{ not json", { "content-type": "application/json" })).toEqual({
    status: 400,
    code: "BAD_REQUEST",
  });
});

test("a batch of questions is refused", async () => {
  expect(await post(`[${question}]`, { "content-type": "application/json" })).toEqual({
    status: 400,
    code: "BAD_REQUEST",
  });
});

test.each([
  ["a text that is no GraphQL", "{ a", {}, "GRAPHQL_PARSE_FAILED"],
  ["an unknown field", "{ nope }", {}, "GRAPHQL_VALIDATION_FAILED"],
  [
    "a variable that doesn't fit",
    "query ($o: ListOrder) { alliances(orderBy: $o) { totalCount } }",
    { o: "X" },
    "BAD_USER_INPUT",
  ],
  [
    "a date that is none",
    `query ($d: PartialDate) { opportunities(asOf: $d) { rankedCount } }`,
    { d: "2020-13" },
    "BAD_USER_INPUT",
  ],
])("%s: the status follows the Accept header", async (_what, query, variables, code) => {
  const body = JSON.stringify({ query, variables });
  const type = { "content-type": "application/json" };
  expect(await post(body, { ...type, accept: "application/graphql-response+json" })).toEqual({ status: 400, code });
  expect(await post(body, { ...type, accept: "application/json" })).toEqual({ status: 200, code });
});
