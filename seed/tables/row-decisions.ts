import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { SeedError } from "../read/seed-errors.ts";

const file = "tables/dropped-rows.yaml";

const droppedShape = z.array(
  z.strictObject({
    table: z.enum(["alliances", "memberships", "projects", "standards", "activities"]),
    row: z.number().int().positive(),
    reason: z.string().min(1),
  }),
);
export type DroppedRow = z.output<typeof droppedShape>[number];

/** Rows of the tables that give no fact, each with the reason a person gave. */
export async function readDroppedRows(dataFolder: string): Promise<readonly DroppedRow[]> {
  const parsed = droppedShape.safeParse(parse(await readFile(path.join(dataFolder, file), "utf8")) ?? []);
  if (parsed.success) return parsed.data;
  throw new SeedError(
    parsed.error.issues.map((issue) => ({ file, field: issue.path.join("."), reason: issue.message })),
  );
}
