import { trustGrades } from "@alliance-atlas/cypher/model";
import { z } from "zod";
import { entityId, partialDate } from "./seed-file.ts";

export const sourceKinds = {
  text: { zh: "文本", en: "Text with lines" },
  table: { zh: "表格", en: "Table with rows" },
  reference: { zh: "标准与分类", en: "Published standard or classification" },
  curation: { zh: "人工整理", en: "Judgements of this project's editors" },
} as const;
export type SourceKind = keyof typeof sourceKinds;

const sectionShape = z.strictObject({
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  title: z.string().min(1),
});

export const sourceShape = z.strictObject({
  id: entityId,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  kind: z.enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]]), // keys of a const object
  /** Name of the file as received; texts are checked against it, tables are carried beside the seed. */
  file: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  lines: z.number().int().positive().optional(),
  date: partialDate.optional(),
  trust: z.enum(trustGrades),
  quality: z.string().optional(),
  url: z.url().optional(),
  sections: z.array(sectionShape).optional(),
});

export const sourcesFileShape = z.array(sourceShape).min(1, "the file names no source");

export type SeedSource = z.output<typeof sourceShape>;
