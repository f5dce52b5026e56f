import { ask } from "./ask.ts";
import { AskError } from "./ask-error.ts";
import { noteFailure, noteSuccess } from "./connection.ts";
import { NeighborhoodDocument, type RelationType } from "./generated/graphql.ts";
import { noteRead } from "./read-times.ts";
import { recallAnswer, rememberAnswer } from "./remembered-answers.ts";
import type { Neighborhood } from "./shapes.ts";

interface Question {
  readonly id: string;
  readonly relations?: readonly RelationType[];
  readonly perRelation: number;
}

/** A thing and its neighbours; asked once within a few minutes, so that going back and forth is instant. */
export async function readNeighborhood({ id, relations, perRelation }: Question): Promise<Neighborhood> {
  const variables = { id, relations: relations ?? null, perRelation };
  const key = `neighborhood ${JSON.stringify(variables)}`;
  const known = recallAnswer<Neighborhood>(key);
  if (known !== undefined) return known.data;
  try {
    const { data, problems } = await ask(NeighborhoodDocument, variables);
    noteSuccess();
    if (data.neighborhood === null) throw new AskError("fault", "The neighbourhood is missing");
    noteRead([data.neighborhood.center, ...data.neighborhood.nodes]);
    rememberAnswer(key, { data: data.neighborhood, problems });
    return data.neighborhood;
  } catch (error) {
    noteFailure(error);
    throw error;
  }
}
