import type { EntityKind } from "../api/generated/graphql.ts";
import type { Palette } from "./palette.ts";

/** Corners in a square from -1 to 1, y downwards: the same list draws the canvas and the legend. */
type Corners = readonly number[];

export type Shape =
  | { readonly form: "ellipse" | "rectangle" | "round-rectangle" }
  | { readonly form: "polygon"; readonly corners: Corners };

export type Family = keyof Pick<Palette, "alliance" | "body" | "field" | "place" | "norm" | "work">;

export interface KindLook {
  readonly family: Family;
  readonly shape: Shape;
  /** Width and height against other kinds. */
  readonly width: number;
  readonly height: number;
}

function regular(count: number, turn: number): Corners {
  return Array.from({ length: count }, (_, index) => turn + (index * 2 * Math.PI) / count).flatMap((angle) => [
    Math.cos(angle),
    Math.sin(angle),
  ]);
}

function star(points: number, inner: number): Corners {
  return Array.from({ length: points * 2 }, (_, index) => ({
    angle: -Math.PI / 2 + (index * Math.PI) / points,
    reach: index % 2 === 0 ? 1 : inner,
  })).flatMap(({ angle, reach }) => [Math.cos(angle) * reach, Math.sin(angle) * reach]);
}

function look(family: Family, shape: Shape, width = 1, height = width): KindLook {
  return { family, shape, width, height };
}

function polygon(corners: Corners): Shape {
  return { form: "polygon", corners };
}

const up = -Math.PI / 2;

/** Colour tells the family, shape tells the kind: no meaning hangs on colour alone. */
export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  ALLIANCE: look("alliance", polygon(regular(6, 0)), 1.15, 1.15),
  INSTITUTION: look("body", { form: "ellipse" }, 0.9),
  PERSON: look("body", polygon([-0.8, -1, 0.8, -1, 0.8, 0.2, 0, 1, -0.8, 0.2]), 0.85),
  INDUSTRY: look("field", { form: "round-rectangle" }, 1.25, 0.8),
  TOPIC: look("field", polygon([-0.65, -0.8, 1, -0.8, 0.65, 0.8, -1, 0.8]), 1.05, 0.85),
  REGION: look("place", { form: "rectangle" }, 0.85),
  STANDARD: look("norm", polygon([0, -1, 1, 0, 0, 1, -1, 0]), 1.1),
  POLICY: look("norm", polygon([-1, -0.8, 0.35, -0.8, 1, 0, 0.35, 0.8, -1, 0.8])),
  CERTIFICATION: look("norm", polygon(regular(8, Math.PI / 8)), 0.95),
  EVALUATION: look("norm", polygon([-0.9, -1, 0.9, -1, 0.3, 0, 0.9, 1, -0.9, 1, -0.3, 0]), 0.95),
  DOCUMENT: look("norm", polygon([-0.75, -1, 0.2, -1, 0.75, -0.45, 0.75, 1, -0.75, 1]), 0.95),
  AWARD: look("norm", polygon(star(5, 0.48)), 1.15),
  PROJECT: look("work", polygon([0, -1, 1, 0.85, -1, 0.85]), 1.1),
  PROGRAMME: look("work", polygon([-0.5, -0.8, 0.5, -0.8, 1, 0.8, -1, 0.8]), 1.1),
  PLATFORM: look("work", polygon([-0.9, -0.2, 0, -1, 0.9, -0.2, 0.9, 0.9, -0.9, 0.9])),
  ACHIEVEMENT: look(
    "work",
    polygon([
      -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35, 0.35, -1, 0.35, -1,
      -0.35, -0.35, -0.35,
    ]),
  ),
  EVENT: look("work", polygon(regular(5, up))),
  EVENT_SERIES: look("work", polygon([-1, -0.85, 0.3, -0.85, 1, 0, 0.3, 0.85, -1, 0.85, -0.3, 0])),
  DEMAND: look("work", polygon([-1, -0.85, 1, -0.85, 0, 1]), 1.1),
};

export const kinds = Object.keys(kindLooks).map((kind) => kind as EntityKind); // keys of a const object
