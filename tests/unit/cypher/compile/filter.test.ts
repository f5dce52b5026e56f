import { ends } from "@alliance-atlas/cypher/compile";
import { findRelationType, relationOf } from "@alliance-atlas/cypher/model";
import { expect, test } from "vitest";

test.each(Object.entries(ends))("ties by which things come to a %s lead to nothing else", (_name, { label, ties }) => {
  for (const name of ties.split("|")) {
    const relation = findRelationType(name);
    if (relation === undefined) throw new Error(`${name} is no relation of the model`);
    expect(relationOf(relation).to).toEqual([label]);
  }
});
