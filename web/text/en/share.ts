import type { Messages } from "../message-type.ts";

/** Sharing, exporting, embedding. */
export const shareEn: Messages["share"] = {
  open: "Share and export",
  title: "Share and export",
  link: "Link",
  linkNote: "Whoever opens it sees this very picture.",
  frame: "Code to embed it",
  frameNote: "Read-only. Whoever runs this site must let that other site embed it.",
  frameTitle: "Alliance Atlas",
  copy: "Copy",
  copied: "Copied",
  picture: "Picture",
  data: "Data",
  things: "things",
  ties: "ties",
  dataNote: (count) =>
    `The ${count} things shown, with all ties among them that the graph holds and their proofs, those filtered out included. Excel opens the CSV as it is.`,
  source: "Source: Alliance Atlas; the proof of each fact is behind the link",
  failed: "That did not work; the picture may be too large. An SVG has no limit.",
  openThere: "Open in Alliance Atlas",
  nothing: "This link does not say what to draw.",
};
