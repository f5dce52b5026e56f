import type { DirectTies, Pick } from "../state/pick-neighbor.ts";
import { ask } from "./ask.ts";
import { AskError } from "./ask-error.ts";
import { noteFailure, noteSuccess } from "./connection.ts";
import { DirectTiesDocument } from "./generated/graphql.ts";
import { noteRead } from "./read-times.ts";

/** One thing and its ties of one relation with another: paths of a single step. */
export async function readDirectTies({ id, relation, fromId }: Pick): Promise<DirectTies> {
  try {
    const { data } = await ask(DirectTiesDocument, { from: fromId, to: id, relation });
    noteSuccess();
    const paths = data.paths?.paths ?? [];
    const thing = paths[0]?.steps.at(-1)?.node;
    if (thing === undefined) throw new AskError("not-found", `${fromId} and ${id} are not tied by ${relation}`);
    noteRead([thing]);
    return { thing, ties: paths.flatMap(({ steps }) => steps.flatMap(({ tie }) => tie ?? [])) };
  } catch (error) {
    noteFailure(error);
    throw error;
  }
}
