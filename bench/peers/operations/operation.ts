/** One question, put to the product, to the peer and to the database itself; `rows` is what the three must agree on. */
export interface Operation {
  readonly name: OperationName;
  /** Least share of the peer's requests a second that the product should reach. */
  readonly reach: number;
  /** A Cypher text that picks some `variables` from whatever graph there is, the same on every run. */
  readonly cases: string;
  /** GraphQL; the root field is called `rows`. */
  readonly product: string;
  readonly peer: string;
  /** Brings a contestant's rows into the shape of the hand-written statement's; `plainRows` where nothing else is said. */
  readonly rowsOf?: Partial<Readonly<Record<"product" | "peer" | "bare", (rows: unknown) => readonly unknown[]>>>;
}

/** The hand-written statement of each stands in `statements`. */
export type OperationName =
  | "filtered-list"
  | "by-id"
  | "three-hops"
  | "members-page"
  | "root-page"
  | "full-text"
  | "region-domain"
  | "neighborhood"
  | "path"
  | "opportunity";

export type Variables = Readonly<Record<string, unknown>>;
