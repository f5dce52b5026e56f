import { KeptByVersion } from "../../kept-by-version.ts";
import { oncePerProjection } from "../once-per-projection.ts";
import type { Projection } from "../projection.ts";
import { PartnerModel } from "./partner-model.ts";

const today = "";

interface Models {
  readonly now: KeptByVersion<PartnerModel>;
  /** Of former days one model is kept, that of the day last asked for. */
  readonly former: KeptByVersion<PartnerModel>;
}

const modelsOf = oncePerProjection((): Models => ({ now: new KeptByVersion(), former: new KeptByVersion() }));

/** The arrays of a projection, made when they are first asked for and gone with it; with a day, as of then. */
export function partnerModelOf(projection: Projection, day?: string): Promise<PartnerModel> {
  const { now, former } = modelsOf(projection);
  return (day === undefined ? now : former).get(day ?? today, () => PartnerModel.build(projection, day));
}
