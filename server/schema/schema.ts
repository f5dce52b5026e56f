import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLScalarType, GraphQLSchema } from "graphql";
import { GraphQLDateTime, GraphQLSafeInt, GraphQLURL } from "graphql-scalars";
import { connectionResolvers, makeEntityResolvers } from "../entity/entity-resolvers.ts";
import { facetResolvers } from "../facet/facet-resolvers.ts";
import { proofResolvers, statementResolvers, tieResolvers } from "../entity/fact-resolvers.ts";
import { queryResolvers } from "../entity/query-resolvers.ts";
import { neighborhoodResolvers } from "../neighborhood/neighborhood-resolvers.ts";
import { needResolvers } from "../need/need-resolvers.ts";
import { opportunityResolvers } from "../opportunity/opportunity-resolvers.ts";
import { whatIfResolvers } from "../opportunity/what-if-resolvers.ts";
import { overviewResolvers } from "../overview/overview-resolvers.ts";
import { pathResolvers, pathStepResolvers } from "../path/path-resolvers.ts";
import { listPipeline } from "../pipeline/case-list.ts";
import { pipelineMutations, pipelineQueries, pipelineResolvers } from "../pipeline/pipeline-resolvers.ts";
import { rateLimitQueries } from "../rate-limit/rate-limit-resolvers.ts";
import { provenFactResolvers, provenFactsQueries } from "../proven/proven-facts-resolvers.ts";
import { recordResolvers } from "../record/record-resolvers.ts";
import { regionResolvers } from "../region/region-resolvers.ts";
import { searchResolvers } from "../search/search-resolvers.ts";
import { viewMutations, viewQueries, viewResolvers } from "../views/view-resolvers.ts";
import { PartialDate } from "./partial-date.ts";

/** The files of the schema: one a concept, and what follows from the model. */
const files = [
  "base.graphql",
  "entities.generated.graphql",
  "../search/search.graphql",
  "../neighborhood/neighborhood.graphql",
  "../path/path.graphql",
  "../overview/overview.graphql",
  "../record/record.graphql",
  "../proven/proven-facts.graphql",
  "../region/region.graphql",
  "../opportunity/opportunity.graphql",
  "../need/need.graphql",
  "../opportunity/opportunities-by-id.graphql",
  "../opportunity/what-if.graphql",
  "../pipeline/pipeline.graphql",
  "../views/views.graphql",
  "../rate-limit/rate-limit.graphql",
];

export function readSdl(): string {
  return files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n");
}

export function makeSchema(): GraphQLSchema {
  const typeDefs = readSdl();
  const connections = [...typeDefs.matchAll(/^type (\w+Connection) /gm)].flatMap(([, name]) => name ?? []);
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      PartialDate: codecOf(PartialDate),
      SafeInt: codecOf(GraphQLSafeInt),
      URL: codecOf(GraphQLURL),
      DateTime: codecOf(GraphQLDateTime),
      ...makeEntityResolvers(),
      ...Object.fromEntries(connections.map((name) => [name, connectionResolvers])),
      ...facetResolvers,
      Tie: tieResolvers,
      Proof: proofResolvers,
      Statement: statementResolvers,
      ProvenFact: provenFactResolvers,
      PathStep: pathStepResolvers,
      ...pipelineResolvers,
      ...viewResolvers,
      Query: {
        ...queryResolvers,
        ...searchResolvers,
        ...neighborhoodResolvers,
        ...pathResolvers,
        ...overviewResolvers,
        ...opportunityResolvers,
        ...whatIfResolvers,
        ...needResolvers,
        ...recordResolvers,
        ...provenFactsQueries,
        ...regionResolvers,
        ...pipelineQueries,
        pipeline: listPipeline,
        ...viewQueries,
        ...rateLimitQueries,
      },
      Mutation: { ...pipelineMutations, ...viewMutations },
    },
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore" },
  });
}

/** How a scalar reads and writes, without its own description, which would stand in place of the schema's. */
function codecOf({ description: _description, ...codec }: GraphQLScalarType): object {
  return codec;
}
