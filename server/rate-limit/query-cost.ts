import type { DocumentNode, GraphQLSchema } from "graphql";
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from "graphql-query-complexity";
import { defaultPageSize } from "../entity/page.ts";

export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export interface Price {
  /** Points: one for each field that may be answered, beside the base prices. */
  readonly cost: number;
  /** Rows of lists that may be answered. */
  readonly nodeCount: number;
}

/** Every question costs that much, however little it asks. */
export const requestPrice = 10;

/** A field of Query is a statement of its own, at least; what tells of the schema or the allowance is none. */
const rootPrice = 100;

/** Of fields that reckon on much of the graph before they answer: as many points as fields read in that time. */
const basePrices: Readonly<Record<string, number>> = {
  "Query.search": 300,
  "Query.provenFacts": 300,
  "Query.paths": 1_000,
  "Query.matchNeed": 1_000,
  "Query.opportunities": 2_500,
  "Query.opportunitiesById": 2_500,
  "Query.opportunityScores": 2_500,
  "Query.whatIfJoins": 2_500,
  "Query.overview": 2_000,
  "SavedView.news": 5_000,
};

/** A facet goes through all of a list, whatever is shown of it. */
const facetPrice = 200;

/** The largest size that any list takes; a larger one is refused by the list itself, with its own limit. */
const largestList = 200;
/** A thing seldom has neighbours by more kinds of relations than that. */
const usualGroups = 8;

/** What a question costs at most, with its variables. */
export function priceOf({ schema, document, variables, operationName }: Question): Price {
  const sum = (estimator: ComplexityEstimator): number =>
    getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [estimator],
    });
  return { cost: requestPrice + sum(countFields), nodeCount: sum(countRows) };
}

const countFields: ComplexityEstimator = (field) => {
  const base = field.type.name.endsWith("Facets")
    ? facetPrice
    : (basePrices[`${field.type.name}.${field.field.name}`] ?? 0);
  const own = 1 + base + (isStatement(field) ? rootPrice : 0);
  const rows = rowsOf(field);
  return rows === undefined ? own + field.childComplexity : own + rows * Math.max(field.childComplexity, 1);
};

const countRows: ComplexityEstimator = (field) => {
  const rows = rowsOf(field);
  return rows === undefined ? field.childComplexity : rows * (1 + field.childComplexity);
};

function isStatement({ type, field: { name } }: ComplexityEstimatorArgs): boolean {
  return type.name === "Query" && !name.startsWith("__") && name !== "rateLimit";
}

/** How many rows a field may be answered with; nothing where the asker doesn't set it. */
function rowsOf({ args, field }: ComplexityEstimatorArgs): number | undefined {
  const asked: unknown = args["ids"] ?? args["pairs"];
  if (Array.isArray(asked)) return asked.length;
  if (field.args.some(({ name }) => name === "perRelation")) return sizeOf(args["perRelation"]) * usualGroups;
  const isPaged = field.args.some(({ name }) => name === "first");
  return isPaged ? sizeOf(args["first"] ?? args["last"]) : undefined;
}

function sizeOf(given: unknown): number {
  return Math.min(Math.max(Number(given ?? defaultPageSize), 1), largestList);
}
