/**
 * Suggests the id of a thing from its Chinese name: `node seed/tools/suggest-id.ts alliance 农业航空产业技术创新战略联盟`.
 * An id is chosen once, by a person, and never changes after its release; the suggestion keeps authors alike.
 */
import { pinyin } from "pinyin-pro";
import { findLabelOfKind } from "@alliance-atlas/cypher/model";

const allianceSuffix = /(?:产业)?(?:链)?技术创新(?:战略)?(?:示范)?联盟$/u;
const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

export function suggestId(kind: string, name: string): string {
  if (kind === "person") return `person:${toLatin(name.slice(0, 1))}-${toLatin(name.slice(1))}`;
  const core = kind === "alliance" ? name.replace(allianceSuffix, "") || name : name;
  const parts: string[] = [];
  for (const { segment, isWordLike } of words.segment(core)) {
    if (isWordLike !== true) continue;
    const slug = toLatin(segment);
    if (slug !== "") parts.push(slug);
  }
  return `${kind}:${parts.join("-")}`;
}

function toLatin(text: string): string {
  const latin = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join("");
  return latin.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

if (import.meta.main) {
  const [kind, ...names] = process.argv.slice(2);
  if (kind === undefined || names.length === 0 || findLabelOfKind(kind) === undefined) {
    process.stderr.write(
      "Usage: node seed/tools/suggest-id.ts KIND NAME [NAME ...], KIND being alliance, institution, person …\n",
    );
    process.exitCode = 2;
  } else {
    for (const name of names) process.stdout.write(`${suggestId(kind, name)}  # ${name}\n`);
  }
}
