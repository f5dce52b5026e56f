import type { Projection } from "../projection.ts";
import { PartnerModel } from "./partner-model.ts";

const models = new WeakMap<Projection, PartnerModel>();

/** The arrays of a projection, made when they are first asked for and gone with it. */
export function partnerModelOf(projection: Projection): PartnerModel {
  const known = models.get(projection);
  if (known !== undefined) return known;
  const made = new PartnerModel(projection);
  models.set(projection, made);
  return made;
}
