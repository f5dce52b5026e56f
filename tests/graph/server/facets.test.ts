import { afterAll, beforeAll, expect, test } from "vitest";
import { askOf } from "../../support/api.ts";
import { connect, loadWorld, smallWorld } from "../../support/graph.ts";

const graph = connect();
const ask = askOf(graph);

beforeAll(() => loadWorld(graph, smallWorld));
afterAll(() => graph.close());

interface Count {
  readonly value: string;
  readonly count: number;
}

interface Counted {
  readonly list: { readonly totalCount: number; readonly facets: Readonly<Record<string, readonly Count[]>> };
}

/** Which facets of a list hold single ids, and which hold several values of the filter of the same name. */
const lists = [
  { field: "alliances", ids: ["region", "industry", "topic"], values: ["level"] },
  { field: "institutions", ids: ["region", "topic"], values: ["institutionKind"] },
  { field: "projects", ids: ["programme", "topic"], values: ["projectLevel"] },
  { field: "standards", ids: ["topic"], values: ["standardKind", "stage"] },
] as const;

/** Every count of a list is what the list itself counts once the choice is made, the other conditions kept. */
async function expectTrueCounts({ field, ids, values }: (typeof lists)[number], kept = ""): Promise<void> {
  const names = [...ids, ...values, "having"];
  const counts = names.map((name) => `${name} { value count }`).join(" ");
  const { data, errors } = await ask<Counted>(
    `{ list: ${field}(filter: {${kept}}) { totalCount facets { ${counts} } } }`,
  );
  expect(errors).toEqual([]);
  for (const name of names) {
    for (const { value, count } of data.list.facets[name] ?? []) {
      const isId = ids.some((id) => id === name);
      const written = isId ? `"${value}"` : name === "having" ? `["${value}"]` : `[${value}]`;
      const chosen = await ask<Counted>(`{ list: ${field}(filter: {${kept} ${name}: ${written}}) { totalCount } }`);
      expect([name, value, chosen.data.list.totalCount]).toEqual([name, value, count]);
    }
  }
}

test.each(lists)("each choice of $field is counted as the list counts it", (list) => expectTrueCounts(list));

test("counts heed the other conditions", async () => {
  await expectTrueCounts(lists[0], "foundedFrom: 2000, minMembers: 1,");
  await expectTrueCounts(lists[1], 'named: "甲",');
});

test("a facet leaves its own condition out", async () => {
  const { data } = await ask<Counted>(
    "{ list: institutions(filter: {institutionKind: [UNIVERSITY]}) { totalCount facets { institutionKind { value count } } } }",
  );
  expect(data.list.totalCount).toBeLessThan(
    data.list.facets["institutionKind"]?.reduce((sum, { count }) => sum + count, 0) ?? 0,
  );
});

test.each([
  ["甲大学", ["jia-daxue", "jia-daxue-bei"]],
  ["jiadaxue", ["jia-daxue", "jia-daxue-bei"]],
  ["jdx", ["jia-daxue", "jia-daxue-bei"]],
  ["nothing of the kind", []],
  ["", ["bing-suo", "ding-yiyuan", "jia-daxue", "jia-daxue-bei", "wu-gongsi", "xietong-wang", "yi-gongsi"]],
])("institutions named %s are found as the search finds them", async (named, slugs) => {
  const { data, errors } = await ask<{ list: { totalCount: number; nodes: readonly { id: string }[] } }>(
    `{ list: institutions(filter: {named: "${named}"}) { totalCount nodes { id } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.list.nodes.map(({ id }) => id.replace("institution:", ""))).toEqual(slugs);
  expect(data.list.totalCount).toBe(slugs.length);
});

test("a facet of no or too many choices is refused", async () => {
  const { errors } = await ask("{ alliances { facets { region(first: 0) { value } } } }");
  expect(errors).toMatchObject([{ extensions: { code: "PAGE_SIZE" } }]);
});
