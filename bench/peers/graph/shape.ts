import type { Label, RelationType } from "@alliance-atlas/cypher/model";

/** How many things of each label and ties of each relation a made-up graph has. */
export interface Shape {
  readonly things: Readonly<Record<MadeLabel, number>>;
  readonly ties: Readonly<Record<MadeRelation, number>>;
}

export type MadeLabel = Extract<Label, "Alliance" | "Institution" | "Region" | "Standard" | "Project" | "Topic">;
export type MadeRelation = Extract<
  RelationType,
  "PART_OF" | "LOCATED_IN" | "WORKS_ON" | "CHAIRS" | "MEMBER_OF" | "DRAFTED" | "LEADS_PROJECT" | "PARTICIPATES_IN"
>;

/** 30,834 things and 120,327 ties: every alliance of a large country, each body with its place and its work. */
export const country: Shape = {
  things: { Alliance: 400, Institution: 20_000, Region: 374, Standard: 6_000, Project: 4_000, Topic: 60 },
  ties: {
    PART_OF: 343,
    LOCATED_IN: 20_400,
    WORKS_ON: 20_800,
    CHAIRS: 400,
    MEMBER_OF: 30_000,
    DRAFTED: 24_000,
    LEADS_PROJECT: 4_000,
    PARTICIPATES_IN: 20_384,
  },
};
