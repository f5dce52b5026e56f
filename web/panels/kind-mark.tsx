import type { JSX } from "preact";
import type { EntityKind } from "../api/generated/graphql.ts";
import { kindLooks } from "../tokens/kinds.ts";

interface KindMarkProps {
  readonly kind: EntityKind;
  readonly size?: number;
}

/** The mark of a kind as the canvas draws it. Its name stands beside it or in the label of what holds it. */
export function KindMark({ kind, size = 16 }: KindMarkProps): JSX.Element {
  const { family, shape, width, height } = kindLooks[kind];
  const largest = Math.max(width, height);
  const [halfWidth, halfHeight] = [(8.5 * width) / largest, (8.5 * height) / largest];
  return (
    <svg
      class="kind-mark"
      viewBox="-10 -10 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ fill: `var(--${family})` }}
    >
      {shape.form === "ellipse" && <ellipse rx={halfWidth} ry={halfHeight} />}
      {(shape.form === "rectangle" || shape.form === "round-rectangle") && (
        <rect
          x={-halfWidth}
          y={-halfHeight}
          width={halfWidth * 2}
          height={halfHeight * 2}
          rx={shape.form === "round-rectangle" ? 3.5 : 0}
        />
      )}
      {shape.form === "polygon" && (
        <polygon
          points={shape.corners.map((corner, index) => corner * (index % 2 === 0 ? halfWidth : halfHeight)).join(" ")}
        />
      )}
    </svg>
  );
}
