import { listTiesByFactId } from "@alliance-atlas/cypher";
import type { Context } from "../context.ts";
import { sourceShape, tieShape, unsourcedProofShape, type ProofView, type TieView } from "./node-view.ts";

export interface TieKey {
  readonly factId: string;
  readonly from: string;
  readonly to: string;
}

/** Ties by their fact ids, as the graph holds them, in one statement; their proofs come with them where wanted. */
export async function readTies(
  wanted: readonly TieKey[],
  { graph, signal }: Pick<Context, "graph" | "signal">,
  wantsProofs = false,
): Promise<ReadonlyMap<string, TieView>> {
  if (wanted.length === 0) return new Map();
  const rows = wanted.map(({ factId, from, to }) => ({ factId, from, to, proved: wantsProofs ? factId : null }));
  const once = [...new Map(rows.map((row) => [row.factId, row])).values()];
  const [found] = await graph.run(listTiesByFactId, { rows: once }, { signal });
  if (found === undefined) throw new Error("The graph gave no answer about ties");
  const sources = new Map(found.sources.map((source) => [source.id, sourceShape.parse(source)]));
  return new Map(
    found.ties.map(({ tie, proofs }) => {
      const read = tieShape.parse(tie);
      return [read.factId, wantsProofs ? { ...read, proofs: proofs.map((proof) => readProof(proof, sources)) } : read];
    }),
  );
}

function readProof(proof: { readonly doc: string }, sources: ReadonlyMap<string, ProofView["source"]>): ProofView {
  const source = sources.get(proof.doc);
  if (source === undefined) throw new Error(`${proof.doc} is the source of a proof and was not read`);
  return { ...unsourcedProofShape.parse(proof), source };
}
