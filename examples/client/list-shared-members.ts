import { ask } from "./ask.ts";
import { SharedMembersDocument, type SharedMembersQuery } from "./generated/graphql.ts";

/** One membership of a body that sits in several alliances, with the words that prove it. */
export interface SharedMember {
  readonly institution: string;
  readonly alliance: string;
  readonly trust: string;
  readonly words: string;
  readonly source: string;
}

type Page = NonNullable<SharedMembersQuery["institutions"]>;

/** Reads the whole list page by page, all of it from one state of the data. */
export async function* listSharedMembers(url: string, minAlliances = 2): AsyncGenerator<SharedMember> {
  let after: string | null = null;
  let version: string | null | undefined;
  do {
    const answer: SharedMembersQuery = await ask(url, SharedMembersDocument, { minAlliances, first: 20, after });
    version ??= answer.dataVersion;
    if (answer.dataVersion !== version) throw new Error("The data changed while they were read: begin anew");
    if (answer.institutions == null) throw new Error("The list is missing");
    yield* rowsOf(answer.institutions);
    const { hasNextPage, endCursor } = answer.institutions.pageInfo;
    after = hasNextPage ? (endCursor ?? null) : null;
  } while (after !== null);
}

function rowsOf({ nodes }: Page): readonly SharedMember[] {
  return nodes.flatMap(({ name, memberOf }) =>
    memberOf.edges.map(({ node, tie }) => ({
      institution: name,
      alliance: node.name,
      trust: tie.trust,
      words: tie.proofs[0]?.words ?? "",
      source: tie.proofs[0]?.source.name ?? "",
    })),
  );
}
