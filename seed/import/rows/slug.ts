import { createHash } from "node:crypto";
import { labels, parseEntityId, type EntityId, type Label } from "@alliance-atlas/cypher/model";
import { syllablesOf } from "@alliance-atlas/cypher/search";

const longest = 60;

/**
 * The id of an imported thing, made of its own id in the source alone, so that neither the order of rows nor other rows
 * change it. Where the slug can't hold all of that id (Chinese, blanks, signs) a hash tells like ones apart.
 */
export function importedId(label: Label, prefix: string, externalId: string): EntityId {
  const slug = slugOf(externalId);
  const isWhole = slug === externalId.toLowerCase() && slug !== "";
  const parts = [prefix, slug, ...(isWhole ? [] : [hashOf(externalId)])].filter((part) => part !== "");
  const id = `${labels[label].kind}:${parts.join("-")}`;
  const parsed = parseEntityId(id);
  if (parsed === undefined) throw new Error(`${id}, made of "${externalId}", is no id`);
  return parsed.id;
}

function slugOf(text: string): string {
  const latin = /^[\x20-\x7e]*$/.test(text)
    ? text
    : syllablesOf(text.normalize("NFKC"))
        .map((one) => one.text)
        .join("-");
  const slug = latin
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replaceAll(/[-.]{2,}/g, "-");
  return slug.slice(0, longest).replaceAll(/^[-.]+|[-.]+$/g, "");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
