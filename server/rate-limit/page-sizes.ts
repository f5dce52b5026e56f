import { getComplexity, type ComplexityEstimatorArgs } from "graphql-query-complexity";
import { maxPageSize } from "../entity/page.ts";
import type { Question } from "./query-cost.ts";

type Sizes = Readonly<Record<string, number>>;

/** Fields that take another number of rows than a page has at most. */
const mostRows: Sizes = {
  disagreements: 200,
  lookAlikes: 200,
  matchNeed: 50,
  memberGaps: 200,
  opportunitiesById: 20,
  opportunityScores: 500,
  paths: 30,
  undecided: 200,
  whatIfJoins: 50,
};
const mostPerRelation = 60;

/** What a question asks too much of at once, or less than one of; a sentence for each such field. */
export function listWrongSizes({ schema, document, variables, operationName }: Question): readonly string[] {
  const wrong = new Set<string>();
  const look = (field: ComplexityEstimatorArgs): number => {
    for (const [name, size, most] of sizesOf(field)) {
      if (size < 1 || size > most) wrong.add(`${field.field.name} takes ${name} from 1 to ${most}, not ${size}`);
    }
    return field.childComplexity;
  };
  getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [look],
  });
  return [...wrong];
}

function sizesOf({ args, field: { name } }: ComplexityEstimatorArgs): readonly (readonly [string, number, number])[] {
  const most = mostRows[name] ?? maxPageSize;
  const given = Object.entries(args).flatMap(([argument, value]): (readonly [string, number, number])[] => {
    if (argument === "first" || argument === "last") return typeof value === "number" ? [[argument, value, most]] : [];
    if (argument === "perRelation") return typeof value === "number" ? [[argument, value, mostPerRelation]] : [];
    // None at all is a short answer, not a wrong size.
    if (argument === "ids" || argument === "pairs")
      return Array.isArray(value) && value.length > 0 ? [[argument, value.length, most]] : [];
    return [];
  });
  return given;
}
