import { makeSchema } from "@alliance-atlas/server/schema";
import * as fc from "fast-check";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { judgeQuestion } from "../../../../server/http/judge-question.ts";
import { listWrongSizes } from "../../../../server/rate-limit/page-sizes.ts";
import { priceOf } from "../../../../server/rate-limit/query-cost.ts";

const schema = makeSchema();
const document = parse(`query One($id: ID!, $first: Int, $pairs: [OpportunityPair!]!, $wants: Boolean!) {
  node(id: $id) { ... on Alliance { members(first: $first) { nodes { id name @include(if: $wants) } } } }
  opportunityScores(pairs: $pairs) { id score }
}
query Other($id: ID!) { node(id: $id) { name } }`);

const variables = fc.record({
  id: fc.string(),
  first: fc.oneof(fc.integer({ min: -2, max: 120 }), fc.constant(null)),
  pairs: fc.array(fc.record({ from: fc.string(), to: fc.string() }), { maxLength: 4 }),
  wants: fc.boolean(),
});

test("a question that was judged before costs what it costs anew, whatever its texts", () => {
  fc.assert(
    fc.property(fc.array(variables, { minLength: 1, maxLength: 80 }), fc.boolean(), (asked, isOther) => {
      for (const given of asked) {
        const question = { schema, document, variables: given, operationName: isOther ? "Other" : "One" };
        expect(judgeQuestion(question)).toEqual({ price: priceOf(question), wrongSizes: listWrongSizes(question) });
      }
    }),
    { numRuns: 40 },
  );
});
