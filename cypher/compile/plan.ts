import type { Basis, Label, RelationType, ValueName } from "../model/index.ts";

/**
 * What a question selects, free of GraphQL. The text compiled from a plan depends on relations, on which filters are
 * present and on orders only; every value of a plan becomes a parameter, so that one shape is planned by Neo4j once.
 */
export type RootPlan = IdsPlan | ListPlan | TraitsPlan;

/** Things by their ids; ids that name nothing give no row. */
export interface IdsPlan {
  readonly kind: "ids";
  readonly ids: readonly string[];
  readonly node: NodePlan;
}

/** One page of the things of a label. */
export interface ListPlan {
  readonly kind: "list";
  readonly label: Label;
  readonly filter: ListFilter;
  readonly order: ListOrder;
  /** Left out where only the total is asked for. */
  readonly page?: Page;
  readonly wantsTotal: boolean;
  readonly node: NodePlan;
}

/** By what the things of a list can be counted. */
export interface TraitsPlan {
  readonly kind: "traits";
  readonly label: Label;
  readonly filter: ListFilter;
  readonly traits: readonly TraitName[];
}

/** Ends that things come to, their ties as they are kept on them, or values of closed lists. */
export type TraitName = "region" | "industry" | "topic" | "programme" | "having" | ValueName;

/** A node with all its own values, and parts to be fetched with it; the parts get numbered keys in this order. */
export interface NodePlan {
  readonly label: Label | "Entity";
  /** Of a thing of any kind: the kinds of which the question selects values of their own. */
  readonly kinds: readonly Label[];
  /** Whether more of its single values is wanted than its id and its name. */
  readonly wantsValues: boolean;
  /** Whether any of its lists is wanted: all its names, its former ids, its ties counted. */
  readonly wantsLists: boolean;
  readonly parts: readonly PartPlan[];
}

export type PartPlan = TiesPart | ValuesPart;

export type Direction = "out" | "in" | "both";

export interface TiesPart {
  readonly kind: "ties";
  readonly relations: readonly RelationType[];
  readonly direction: Direction;
  readonly filter: TieFilter;
  readonly order: TieOrder;
  readonly page?: Page;
  readonly wantsTotal: boolean;
  /** Whether anything of the ties themselves is asked for, beside their other ends. */
  readonly wantsTies: boolean;
  readonly wantsProofs: boolean;
  readonly node: NodePlan;
}

export interface ValuesPart {
  readonly kind: "values";
  /** Left out for all properties. */
  readonly properties?: readonly string[];
  readonly wantsProofs: boolean;
}

export interface Page {
  readonly size: number;
  readonly direction: "forward" | "backward";
  /** Whether one more is brought than the page holds, to know whether there is more. */
  readonly looksBeyond?: boolean;
  /** Whether the keys of each thing are wanted, of which cursors are made. */
  readonly wantsKeys?: boolean;
  /** Keys of the last thing seen, in the order's own order. */
  readonly cursor?: readonly (string | number)[];
}

export type ListOrder = "NAME" | "FOUNDED_ASC" | "FOUNDED_DESC" | "MEMBERS_DESC" | "ALLIANCES_DESC" | "DEGREE_DESC";
export type TieOrder = "NAME" | "RECENT" | "DEGREE";

export interface ListFilter {
  /** A thing bears a name that holds this. */
  readonly named?: NamedTexts;
  /** Ids of that kind; whoever asks makes sure of it. */
  readonly region?: string;
  readonly industry?: string;
  readonly topic?: string;
  readonly programme?: string;
  /** Projected values of closed lists: the thing's value is one of these. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly foundedFrom?: number;
  readonly foundedTo?: number;
  readonly minMembers?: number;
  readonly minAlliances?: number;
  /** Relations of which the thing has at least one tie, or none. */
  readonly having?: readonly RelationEnd[];
  readonly lacking?: readonly RelationEnd[];
}

/** Texts for the indexes of names; how many there are is a value too. */
export interface NamedTexts {
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
}

export interface RelationEnd {
  readonly relation: RelationType;
  readonly direction: Direction;
}

export interface TieFilter {
  /** A full ISO day at which the tie may have held. */
  readonly asOf?: string;
  /** 1 for A, 2 for B, 3 for C: ties of that trust or better. */
  readonly maxTrustRank?: number;
  readonly bases?: readonly Basis[];
  readonly labels?: readonly Label[];
}
