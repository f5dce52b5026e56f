import type { Graph } from "@alliance-atlas/cypher";
import { expect } from "vitest";
import { askOf, staffToken, type Answer, type Ask } from "./api.ts";

/** Two suggestions of the small world. */
export const bridged = "alliance:chuanbo+alliance:nongji";
export const needed = "alliance:chuanbo+alliance:yiliao";

export interface Decision {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}

export interface Pipeline {
  readonly state: string;
  readonly assignee: string | null;
  readonly revision: number;
  readonly undoable: string | null;
  readonly history: readonly (Decision & { readonly author: string; readonly undoes: string | null })[];
}

const decideText = `mutation ($input: DecisionInput!) { decide(input: $input) {
  id suggestion revision state stateText { zh en } reason reasonText { zh } note author at assignee dueOn undoes
  score rank band model dataVersion
} }`;
const undoText = `mutation ($id: ID!, $author: String!) {
  undoDecision(id: $id, author: $author) { id revision state undoes }
}`;
const pipelineText = `query ($ids: [ID!]!) { opportunitiesById(ids: $ids) { items { pipeline {
  state reason assignee dueOn decidedBy decidedAt revision next undoable history { id revision state author undoes }
} } } }`;

let made = 0;

/** A decision on the bridged pair, with a key of its own, unless told otherwise. */
export function inputOf(changes: object = {}) {
  made += 1;
  const key = `press-${made}-of-test`;
  return { suggestion: bridged, state: "KEPT", author: "王芳", expectedRevision: 0, key, ...changes };
}

/** What staff do, over the API. */
export class Staff {
  readonly ask: Ask;

  constructor(graph: Graph) {
    this.ask = askOf(graph, staffToken);
  }

  send(input: object, by: Ask = this.ask): Promise<Answer<{ decide: Decision | null }>> {
    return by(decideText, { input });
  }

  async decide(changes: object = {}): Promise<Decision> {
    const { data, errors } = await this.send(inputOf(changes));
    expect(errors).toEqual([]);
    if (data.decide === null) throw new Error("Nothing was decided");
    return data.decide;
  }

  undo(id: string): Promise<Answer<{ undoDecision: (Decision & { undoes: string }) | null }>> {
    return this.ask(undoText, { id, author: "王芳" });
  }

  async pipelineOf(id: string): Promise<Pipeline> {
    const { data, errors } = await this.ask<{ opportunitiesById: { items: { pipeline: Pipeline }[] } }>(pipelineText, {
      ids: [id],
    });
    expect(errors).toEqual([]);
    const [item] = data.opportunitiesById.items;
    if (item === undefined) throw new Error(`${id} is not suggested`);
    return item.pipeline;
  }
}
