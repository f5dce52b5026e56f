import { countByProvince } from "@alliance-atlas/cypher";
import type { Context } from "../context.ts";

export const regionResolvers = {
  provinces: async (_: unknown, _values: unknown, { graph, signal }: Context) => {
    const rows = await graph.run(countByProvince, {}, { signal });
    return rows.map(({ region: { id, name, nameEn }, ...counts }) => ({
      id,
      name: { zh: name, en: nameEn ?? null },
      ...counts,
    }));
  },
};
