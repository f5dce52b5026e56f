import type { OpportunitiesQuery } from "../../api/generated/graphql.ts";

/** The answer to a question for opportunities, and one suggestion of it. */
export type OpportunityAnswer = NonNullable<OpportunitiesQuery["opportunities"]>;
export type Opportunity = OpportunityAnswer["items"][number];
