import { parse, stringify } from "yaml";
import { z } from "zod";
import { changedWorld } from "./seed-folder.ts";

const proven = z.looseObject({ proofs: z.array(z.looseObject({ doc: z.string() })) });
const ends = z.looseObject({ from: z.string().optional(), to: z.string().optional() });
const thing = z.looseObject({
  id: z.string(),
  proofs: proven.shape.proofs.optional(),
  names: z.array(proven).optional(),
  facts: z.array(proven).optional(),
});
type Thing = z.output<typeof thing>;

/** 戊公司 takes part in a project by the first note; named there too, it outlives the second. */
export function namedTwice(text: string): string {
  const [first, second] = ["first-note, lines: 14", "second-note, lines: 5"].map(
    (place) => `{ doc: document:${place}, words: 戊公司 }`,
  );
  return text.replace(`  name: 戊公司\n  proofs: [${second}]`, `  name: 戊公司\n  proofs: [${first}, ${second}]`);
}

/**
 * A copy of the small world, its things named twice, from which a source was taken away: its proofs, facts and names
 * that stand on it alone, and things that it alone names, with every tie to them.
 */
export async function withoutSource(source: string): Promise<string> {
  const gone = ["institution:jia-daxue-bei"];
  const change = (text: string): string =>
    stringify(
      z
        .array(thing)
        .parse(parse(namedTwice(text)))
        .filter(({ id }) => id !== source && !gone.includes(id))
        .map((one) => reduced(one, source, gone)),
    );
  return changedWorld({ "alliances.yaml": change, "others.yaml": change, "sources.yaml": change });
}

function reduced(one: Thing, source: string, gone: readonly string[]): Thing {
  const keep = (proof: { readonly doc: string }): boolean => proof.doc !== source;
  const still = <Part extends z.output<typeof proven>>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, proofs: part.proofs.filter(keep) })).filter(({ proofs }) => proofs.length > 0);
  return {
    ...one,
    ...(one.proofs === undefined ? {} : { proofs: one.proofs.filter(keep) }),
    ...(one.names === undefined ? {} : { names: still(one.names) }),
    ...(one.facts === undefined ? {} : { facts: still(one.facts).filter((fact) => !touches(fact, gone)) }),
  };
}

function touches(fact: unknown, gone: readonly string[]): boolean {
  const { from = "", to = "" } = ends.parse(fact);
  return gone.includes(from) || gone.includes(to);
}
