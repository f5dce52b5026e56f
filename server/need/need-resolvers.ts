import type { Label } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { badInput, userError } from "../errors.ts";
import { labelOfKind } from "../opportunity/partner-labels.ts";
import { dataOf } from "../opportunity/data-date.ts";
import type { Projection } from "../opportunity/projection.ts";
import { describeMatches } from "./describe-matches.ts";
import type { Lexicon } from "./lexicon.ts";
import { findAskers, matchConcepts } from "./match-need.ts";
import { whyLittle, whyNobody } from "./need-abstain.ts";
import { needModelName, needTermNames, needTerms, scopeStrength } from "./need-weights.ts";
import { recognise, type Recognition } from "./recognise.ts";

interface NeedArguments {
  readonly text?: string | null;
  readonly demand?: string | null;
  readonly kinds?: readonly ("ALLIANCE" | "INSTITUTION")[] | null;
  readonly first: number;
}

/** Longer than any need that a person writes down; a report is not a need. */
export const maxNeedLength = 5_000;
const maxFirst = 50;
const needLabels: readonly Label[] = ["Demand", "Event", "EventSeries"];

export const needResolvers = {
  matchNeed: async (_: unknown, values: NeedArguments, context: Context, info: GraphQLResolveInfo) => {
    checkArguments(values);
    const projection = await context.projections.get(context.signal);
    const lexicon = await context.lexicons.get(projection.dataVersion);
    const { text, recognition } = readNeed(values, projection, lexicon);
    const askers = findAskers(projection, recognition.concepts);
    const labels = (values.kinds ?? ["ALLIANCE", "INSTITUTION"]).map((kind) => labelOfKind[kind]);
    const { concepts } = recognition;
    const matches = matchConcepts(projection, { concepts, labels, askers, first: values.first });
    const described = await describeMatches({ text, concepts, matches }, projection, context, info);
    return {
      ...described,
      unmatched: recognition.unmatched,
      abstention:
        matches.length > 0 ? whyLittle(matches, recognition) : whyNobody({ text, recognition, projection, askers }),
      model,
      ...dataOf(projection),
    };
  },
};

const model = {
  name: needModelName,
  weights: needTermNames.map((term) => {
    const { weight, zh, en } = needTerms[term];
    return { term, weight, text: { zh, en }, isPrior: true };
  }),
};

function checkArguments({ text, demand, kinds, first }: NeedArguments): void {
  if ((text == null) === (demand == null)) {
    throw badInput("A need is given either as text or as the id of a demand", "Pass one of text and demand");
  }
  if (text != null && text.length > maxNeedLength) {
    throw badInput(
      `A need has at most ${maxNeedLength} characters, not ${text.length}`,
      "Give the part that says what is needed",
    );
  }
  if (first < 1 || first > maxFirst) throw badInput(`first is 1 to ${maxFirst}, not ${first}`);
  if (kinds?.length === 0) throw badInput("kinds names no kind", "Leave it out for alliances and institutions");
}

interface ReadNeed {
  readonly text: string;
  readonly recognition: Recognition;
}

function readNeed({ text, demand }: NeedArguments, projection: Projection, lexicon: Lexicon): ReadNeed {
  const isBroad = (id: string): boolean => scopeStrength(projection.find(id)?.topicScope ?? null) < 1;
  if (demand == null) return { text: text ?? "", recognition: recognise(text ?? "", lexicon, isBroad) };
  const node = projection.find(demand);
  if (node === undefined) throw userError("NOT_FOUND", `There is nothing with the id ${demand.slice(0, 80)}`);
  if (!needLabels.includes(node.label)) {
    throw badInput(
      `A need can't be read from a thing of this kind`,
      "Pass the id of a demand, an open call or an event",
    );
  }
  const name = lexicon.nameOf(node.id) ?? node.id;
  const recognition = recognise(name, lexicon, isBroad);
  const own = { id: node.id, name, spans: [{ start: 0, end: name.length }], isExact: true, weight: 1 };
  // The thing itself leads to what it is about, by the graph's own ties; its name tells nothing beyond them.
  return { text: name, recognition: { ...recognition, concepts: [own], unmatched: [], share: 1 } };
}
