import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { ImportError } from "../import-error.ts";
import { findMappingFaults } from "./mapping-rules.ts";
import { mappingShape, type Mapping } from "./mapping-shape.ts";

export interface ReadMapping {
  readonly mapping: Mapping;
  readonly file: string;
  readonly sha256: string;
}

/** Reads a mapping file and holds it to the model. Throws an ImportError that names every fault. */
export async function readMapping(file: string): Promise<ReadMapping> {
  const name = path.basename(file);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new ImportError(`The mapping ${file} can't be read`, [
      error instanceof Error ? error.message : String(error),
    ]);
  });
  const document = parseDocument(text, { uniqueKeys: true });
  const headline = `The mapping ${name} is faulty; nothing was written`;
  if (document.errors.length > 0) {
    throw new ImportError(
      headline,
      document.errors.map(({ message }) => message),
    );
  }
  const parsed = mappingShape.safeParse(document.toJS());
  if (!parsed.success) {
    throw new ImportError(
      headline,
      parsed.error.issues.map((issue) => `${issue.path.join(".") || "mapping"}: ${issue.message}`),
    );
  }
  const faults = findMappingFaults(parsed.data);
  if (faults.length > 0) throw new ImportError(headline, faults);
  return { mapping: parsed.data, file: name, sha256: createHash("sha256").update(text).digest("hex") };
}
