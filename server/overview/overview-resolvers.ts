import {
  findDataState,
  listOverviewAlliances,
  listOverviewIndustries,
  listSharedMembers,
} from "@alliance-atlas/cypher";
import { z } from "zod";
import type { Context } from "../context.ts";

const text = z.string().nullish();
const allianceShape = z.object({
  id: z.string(),
  name: z.string(),
  shortName: text,
  shortNameEn: text,
  nameEn: text,
  level: text,
  capturedMembers: z.number().nullish(),
  degree: z.number().nullish(),
  x: z.number().nullish(),
  y: z.number().nullish(),
});
const industryShape = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: text,
  x: z.number().nullish(),
  y: z.number().nullish(),
});

export const overviewResolvers = {
  overview: async (_: unknown, _values: unknown, { graph, signal }: Context) => {
    const [alliances, industries, links, [state]] = await Promise.all([
      graph.run(listOverviewAlliances, {}, { signal }),
      graph.run(listOverviewIndustries, {}, { signal }),
      graph.run(listSharedMembers, {}, { signal }),
      graph.run(findDataState, {}, { signal }),
    ]);
    return {
      alliances: alliances.map((row) => describeAlliance(allianceShape.parse(row.alliance), row.industryId)),
      industries: industries.map((row) => describeIndustry(industryShape.parse(row.industry), row.count)),
      links,
      dataVersion: state?.dataVersion ?? "",
    };
  },
};

function describeAlliance(alliance: z.output<typeof allianceShape>, industryId: string | null): object {
  const { id, name, shortName, shortNameEn, nameEn, level, capturedMembers, degree, x, y } = alliance;
  return {
    id,
    name,
    shortName: { zh: shortName ?? name, en: shortNameEn ?? nameEn ?? null },
    industryId,
    level: level ?? null,
    capturedMembers: capturedMembers ?? 0,
    degree: degree ?? 0,
    x: x ?? 0,
    y: y ?? 0,
  };
}

function describeIndustry(industry: z.output<typeof industryShape>, allianceCount: number): object {
  const { id, name, nameEn, x, y } = industry;
  return { id, name: { zh: name, en: nameEn ?? null }, allianceCount, x: x ?? 0, y: y ?? 0 };
}
