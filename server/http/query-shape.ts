import { Kind, Lexer, Source, TokenKind, type DocumentNode, type SelectionSetNode } from "graphql";

export interface QueryShape {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields and fragments, each fragment written out wherever it is spread. */
  readonly size: number;
}

const empty: QueryShape = { depth: 0, size: 0 };

/**
 * How deep and how large a document is through its fragments. Each fragment is measured once: written out, sixty of
 * them can stand for more fields than there are grains of sand. One that holds itself is left to validation.
 */
export function measureDocument(document: DocumentNode): QueryShape {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const measured = new Map<string, QueryShape>();

  const measureFragment = (name: string): QueryShape => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, empty);
    const shape = measure(fragments.get(name));
    measured.set(name, shape);
    return shape;
  };
  const measure = (set: SelectionSetNode | undefined): QueryShape =>
    (set?.selections ?? []).map(measureSelection).reduce(join, empty);
  const measureSelection = (selection: SelectionSetNode["selections"][number]): QueryShape => {
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const inner = isSpread ? measureFragment(selection.name.value) : measure(selection.selectionSet);
    const level = selection.kind === Kind.FIELD ? 1 : 0;
    return { depth: inner.depth + level, size: inner.size + 1 };
  };

  const operations = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [measure(one.selectionSet)] : [],
  );
  return operations.reduce(join, empty);
}

function join(one: QueryShape, other: QueryShape): QueryShape {
  return { depth: Math.max(one.depth, other.depth), size: one.size + other.size };
}

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** Whether more brackets than that are open at once somewhere: the parser goes down with each of them. */
export function nestsDeeperThan(limit: number, source: string): boolean {
  const lexer = new Lexer(new Source(source));
  let open = 0;
  while (lexer.token.kind !== TokenKind.EOF && open <= limit) {
    const { kind } = lexer.advance();
    if (opening.includes(kind)) open += 1;
    else if (closing.includes(kind)) open -= 1;
  }
  return open > limit;
}
