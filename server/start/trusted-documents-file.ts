import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { TrustedDocuments } from "../http/trusted-documents.ts";

const shape = z.record(z.string(), z.string());

/** The questions of the pages, as `pnpm generate` lists them beside the code that asks them. */
export async function readTrustedDocuments(root: string): Promise<TrustedDocuments> {
  const file = path.join(root, "web", "api", "generated", "persisted-documents.json");
  return new TrustedDocuments(shape.parse(JSON.parse(await readFile(file, "utf8"))));
}
