import { relationOf, relationTypes } from "../model/index.ts";

/** Ties that say who is who; they count nowhere as connections. */
export const identityRelations = relationTypes.filter((type) => relationOf(type).group === "identity");
