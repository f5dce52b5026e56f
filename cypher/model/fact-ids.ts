import { findRelationType, type RelationType } from "./relations/index.ts";

/** What the id of a fact tells: the thing that has it, and of a tie its relation and other end. */
export interface FactEnds {
  readonly holder: string;
  readonly tie?: { readonly relation: RelationType; readonly held: string };
}

/** `institution:z/CHAIRS/alliance:a` is a tie of z, `alliance:a/founded/2010` a value of a; what follows may hold slashes. */
export function readFactId(factId: string): FactEnds {
  const [holder = "", name = "", held = ""] = factId.split("/");
  const relation = findRelationType(name);
  return relation === undefined ? { holder } : { holder, tie: { relation, held } };
}
