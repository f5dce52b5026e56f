import type { Messages } from "../message-type.ts";

export const needsEn: Messages["needs"] = {
  title: "Match a need",
  intro:
    "Write down the problem to solve and see who in the graph can do it, and why. Names and real paths alone decide; every step has its proofs, and what the graph knows nothing about is told so.",
  label: "The need",
  placeholder: "For instance: waste lithium battery recycling for electric buses",
  submit: "Find who can do it",
  clear: "Clear",
  left: (count) => `${count} characters left`,
  long: "The text is long and not part of the link; keep a copy of your own.",
  limits: "Negation is not understood: “no drones” is read as drones.",
  examples: "Demands and open calls of the graph",
  kind: "Partner",
  kindAll: "All",
  recognised: "What was recognised",
  exact: "name as it is",
  part: "part of the name",
  unmatched: "Not recognised",
  found: (count) => `${count} shown`,
  none: "Nobody to suggest",
  toNeeds: "A need in mind? Match it",
};
