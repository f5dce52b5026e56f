import { partnerTerms, type PartnerTerm } from "./partners/partner-terms.ts";
import { terms, type Term, type TermDefinition } from "./weights.ts";

/** Every term of every model. */
export type AnyTerm = Term | PartnerTerm;

/** How a term reads, and its weight. */
export const termDefinitions: Readonly<Record<AnyTerm, TermDefinition>> = { ...terms, ...partnerTerms };
