export { compile } from "./compile.ts";
export { projectedProperties, tieProperties, valueProperties } from "./projection.ts";
export { ends } from "./filter.ts";
export { listKeyCount } from "./list.ts";
export { limitOf } from "./order.ts";
export { targetLabel, tieKeyCount } from "./ties.ts";
export type * from "./plan.ts";
