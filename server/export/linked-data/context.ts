import { labelNames, labels } from "@alliance-atlas/cypher/model";

/** Names without a prefix are schema.org's; `atlas:` names are this model's. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/**
 * What the names of a JSON-LD document stand for. `base` is where the product is reached, without a slash at its end:
 * an id such as `alliance:nongye-hangkong` then names the address `<base>/id/alliance:nongye-hangkong`.
 */
export function makeContext(base: string): LinkedNode {
  const prefix = (start: string): object => ({ "@id": start, "@prefix": true });
  return {
    "@version": 1.1,
    "@vocab": "https://schema.org/",
    atlas: prefix(`${base}/vocabulary#`),
    fact: prefix(`${base}/fact/`),
    proof: prefix(`${base}/proof/`),
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    prov: "http://www.w3.org/ns/prov#",
    ...Object.fromEntries(labelNames.map((label) => [labels[label].kind, prefix(`${base}/id/${labels[label].kind}:`)])),
    url: { "@type": "@id" },
    license: { "@type": "@id" },
    contentUrl: { "@type": "@id" },
  };
}
