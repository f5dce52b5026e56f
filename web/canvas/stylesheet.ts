import type { StylesheetJson } from "cytoscape";
import { kindLooks, kinds } from "../tokens/kinds.ts";
import type { Palette } from "../tokens/palette.ts";
import { tieLines } from "./tie-lines.ts";

export const fontFamily =
  'system-ui, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif';

export const labelLineHeight = 1.25;

/** Cytoscape can't read CSS variables: a change of theme brings a new sheet. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [...nodeStyles(palette), ...labelSides(palette), ...edgeStyles(palette), ...stateStyles(palette)];
}

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        "background-color": palette.body,
        "border-width": 2,
        "border-color": palette.paper,
        width: "data(width)",
        height: "data(height)",
        "font-family": fontFamily,
        "font-size": "data(fontSize)",
        color: palette.ink,
        "text-wrap": "wrap",
        "text-max-width": "1000px",
        "line-height": labelLineHeight,
        // A halo, so that lines that pass under a name do not strike it through.
        "text-outline-color": palette.paper,
        "text-outline-width": "data(halo)",
        "overlay-opacity": 0,
      },
    },
    ...kinds.map((kind) => {
      const { family, shape } = kindLooks[kind];
      const form =
        shape.form === "polygon"
          ? { shape: "polygon" as const, "shape-polygon-points": shape.corners.join(" ") }
          : { shape: shape.form };
      return { selector: `node[kind = "${kind}"]`, style: { ...form, "background-color": palette[family] } };
    }),
    {
      selector: "node[?isLead]",
      style: { "outline-width": 2.5, "outline-offset": 2, "outline-color": palette.body },
    },
    { selector: "node[?isSeed]", style: { "font-weight": 600 } },
    { selector: "node[?isFold]", style: { "background-opacity": 0, "border-width": 0, events: "no", label: "" } },
  ];
}

function labelSides(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node.below, node.hover",
      style: { label: "data(label)", "text-valign": "bottom", "text-halign": "center", "text-margin-y": 3 },
    },
    {
      selector: "node.above",
      style: { label: "data(label)", "text-valign": "top", "text-halign": "center", "text-margin-y": -3 },
    },
    {
      selector: "node.right",
      style: {
        label: "data(label)",
        "text-valign": "center",
        "text-halign": "right",
        "text-margin-x": 4,
        "text-justification": "left",
      },
    },
    {
      selector: "node.left",
      style: {
        label: "data(label)",
        "text-valign": "center",
        "text-halign": "left",
        "text-margin-x": -4,
        "text-justification": "right",
      },
    },
    { selector: "node[?isLead].below, node[?isLead].hover", style: { "text-margin-y": 7 } },
    {
      selector: "node.hover",
      style: {
        label: "data(fullLabel)",
        "text-background-color": palette.paper,
        "text-background-opacity": 0.95,
        "text-background-padding": "3px",
        "text-background-shape": "roundrectangle",
        "z-index": 20,
      },
    },
  ];
}

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        "line-color": palette.lineStrong,
        width: 1.4,
        "overlay-opacity": 0,
        "font-family": fontFamily,
        "font-size": "data(fontSize)",
        color: palette.inkSoft,
        "text-background-color": palette.paper,
        "text-background-opacity": 0.92,
        "text-background-padding": "2px",
      },
    },
    ...Object.entries(tieLines).map(([group, { width, pattern }]) => ({
      selector: `edge[group = "${group}"]`,
      style:
        pattern === undefined
          ? { width }
          : { width, "line-style": "dashed" as const, "line-dash-pattern": [...pattern] },
    })),
    {
      selector: "edge[?hasArrow]",
      style: { "target-arrow-shape": "triangle", "target-arrow-color": palette.lineStrong, "arrow-scale": 0.9 },
    },
    {
      selector: "edge[?isFold]",
      style: { width: 1, "line-style": "dashed", "line-dash-pattern": [2, 3], events: "no" },
    },
    { selector: "edge.named, edge.near, edge.lit", style: { label: "data(label)", "z-index": 10 } },
  ];
}

function stateStyles(palette: Palette): StylesheetJson {
  const marked = { "line-color": palette.mark, "target-arrow-color": palette.mark, "z-index": 12 };
  return [
    { selector: "edge.near", style: { "line-color": palette.inkSoft, "target-arrow-color": palette.inkSoft } },
    {
      selector: "node.chosen",
      style: {
        "underlay-color": palette.mark,
        "underlay-opacity": 0.28,
        "underlay-padding": 7,
        "underlay-shape": "ellipse",
        "font-weight": 600,
        "z-index": 15,
      },
    },
    { selector: "edge.lit", style: marked },
    { selector: "node.dim", style: { opacity: 0.12 } },
    { selector: "edge.dim", style: { opacity: 0.12 } },
    { selector: ".gone", style: { display: "none" } },
  ];
}
