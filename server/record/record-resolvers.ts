import {
  countProofs,
  countThings,
  countTies,
  countValues,
  findDataState,
  listDisagreements,
  listIdentityJudgements,
  listMemberGaps,
  listOrigins,
  listStatements,
} from "@alliance-atlas/cypher";
import { findLabelOfKind, relations, relationTypes, valueNames } from "@alliance-atlas/cypher/model";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { statementResolvers, toEnumName, type Bilingual } from "../entity/fact-resolvers.ts";
import { selectionSetsAt } from "../entity/field-selection.ts";
import { shapeOf } from "../entity/node-shape.ts";
import { tieShape, valueShape, type ValueView } from "../entity/node-view.ts";
import { readEntities } from "../entity/read-entities.ts";
import { badInput } from "../errors.ts";
import { kindName } from "../schema/names.ts";

const maxRows = 200;

function checkFirst(first: number): number {
  if (first >= 1 && first <= maxRows) return first;
  throw badInput(`first is 1 to ${maxRows}, not ${first}`);
}

export const recordResolvers = {
  dataVersion: async (_: unknown, _values: unknown, { graph, signal }: Context) =>
    (await graph.run(findDataState, {}, { signal }))[0]?.dataVersion ?? "",

  relationTypes: () =>
    relationTypes.map((type) => {
      const { zh, en, inverseZh, inverseEn, group } = relations[type];
      return { type, group, text: { zh, en }, inverseText: { zh: inverseZh, en: inverseEn } };
    }),

  statistics: async (_: unknown, _values: unknown, context: Context, info: GraphQLResolveInfo) => {
    const { graph, signal } = context;
    const [things, ties, values, proofs, origins, [state]] = await Promise.all([
      graph.run(countThings, {}, { signal }),
      graph.run(countTies, {}, { signal }),
      graph.run(countValues, {}, { signal }),
      graph.run(countProofs, {}, { signal }),
      graph.run(listOrigins, {}, { signal }),
      graph.run(findDataState, {}, { signal }),
    ]);
    const shape = shapeOf(selectionSetsAt(info, "sources", "source"), "Document", info);
    const sources = await readEntities(
      proofs.map(({ doc }) => doc),
      shape,
      context,
    );
    const facts = [...ties, ...values];
    const [tieCount, valueCount] = [ties, values].map(sumOf);
    return {
      dataVersion: state?.dataVersion ?? "",
      loadedAt: state === undefined ? null : new Date(state.loadedAt),
      origins: origins.map(({ origin, loadedAt, ...part }) => ({
        ...part,
        name: origin,
        loadedAt: new Date(loadedAt),
      })),
      kinds: things.flatMap(({ kind, count }) => {
        const label = findLabelOfKind(kind);
        return label === undefined ? [] : [{ kind: kindName(label), count }];
      }),
      relations: totalsBy(ties, "relation").map(([relation, count]) => ({ relation, count })),
      tieCount,
      valueCount,
      factCount: sumOf(facts),
      proofCount: sumOf(proofs),
      bases: totalsBy(facts, "basis").map(([basis, count]) => ({ basis: toEnumName(basis), count })),
      trusts: totalsBy(facts, "trust").map(([trust, count]) => ({ trust, count })),
      sources: proofs.map(({ doc, count }) => ({ source: sources.get(doc), count })),
    };
  },

  disagreements: async (
    _: unknown,
    values: { properties?: readonly string[] | null; first: number },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { graph, signal } = context;
    const properties = [...(values.properties ?? [...valueNames, "statistic"])];
    const found = await graph.run(listDisagreements, { properties, limit: checkFirst(values.first) }, { signal });
    const subjects = [...new Set(found.map(({ subject }) => subject))];
    const [things, statements] = await Promise.all([
      readEntities(subjects, shapeOf(selectionSetsAt(info, "subject"), "Entity", info), context),
      graph.run(listStatements, { subjects, properties }, { signal }),
    ]);
    const all = statements.map(({ statement }) => valueShape.parse(statement));
    return found.map(({ subject, property, measure }) => {
      const own = all.filter(
        (one) => one.subject === subject && one.property === property && (one["measure"] ?? "") === measure,
      );
      return { subject: things.get(subject), property, propertyText: textOf(own), statements: own };
    });
  },

  undecided: judgements("POSSIBLY_SAME_AS"),
  lookAlikes: judgements("DIFFERENT_FROM"),

  memberGaps: async (_: unknown, { first }: { first: number }, context: Context, info: GraphQLResolveInfo) => {
    const rows = await context.graph.run(listMemberGaps, { limit: checkFirst(first) }, { signal: context.signal });
    const shape = shapeOf(selectionSetsAt(info, "alliance"), "Alliance", info);
    const alliances = await readEntities(
      rows.map(({ id }) => id),
      shape,
      context,
    );
    return rows.map(({ id, declared, captured }) => ({ alliance: alliances.get(id), declared, captured }));
  },
};

function judgements(relation: "POSSIBLY_SAME_AS" | "DIFFERENT_FROM") {
  return async (_: unknown, { first }: { first: number }, context: Context, info: GraphQLResolveInfo) => {
    const parameters = { relation, limit: checkFirst(first) };
    const rows = await context.graph.run(listIdentityJudgements, parameters, { signal: context.signal });
    const sets = [...selectionSetsAt(info, "left"), ...selectionSetsAt(info, "right")];
    const ids = rows.flatMap(({ left, right }) => [left, right]);
    const things = await readEntities(ids, shapeOf(sets, "Entity", info), context);
    return rows.map((row) => {
      const tie = tieShape.parse(row.tie);
      const reason = typeof tie["reason"] === "string" ? tie["reason"] : null;
      return { left: things.get(row.left), right: things.get(row.right), reason, tie };
    });
  };
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function totalsBy<Key extends string>(
  rows: readonly (Readonly<Record<Key, string>> & { readonly count: number })[],
  key: Key,
): readonly (readonly [string, number])[] {
  return [...Map.groupBy(rows, (row) => row[key])]
    .map(([name, same]) => [name, sumOf(same)] as const)
    .toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
}

/** What the values are values of: of a statistic what it counts, in English where one of its sources is told in English. */
function textOf(statements: readonly ValueView[]): Bilingual | undefined {
  const [first] = statements;
  if (first === undefined) return undefined;
  const measures = statements.flatMap((one) => statementResolvers.measure(one) ?? []);
  return measures.find(({ en }) => en !== null) ?? measures[0] ?? statementResolvers.propertyText(first);
}
