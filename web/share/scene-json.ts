import type { Scene } from "../state/scene.ts";
import type { VisibleScene } from "../state/visible-scene.ts";
import { dayOf, type Imprint } from "./imprint.ts";

/** The picture as data: what is shown, where it stands, and what it rests on. */
export function writeSceneJson(scene: Scene, visible: VisibleScene, imprint: Imprint): string {
  const { title, address, dataVersion, source } = imprint;
  const nodes = [...scene.nodes].flatMap(([id, { thing, x, y }]) =>
    visible.nodeIds.has(id) ? [{ id, kind: thing.kind, name: thing.name, nameEn: thing.nameEn, x, y }] : [],
  );
  const ties = visible.ties.map(
    ({ factId, relation, fromId, toId, basis, trust, role, title: post, since, until }) => ({
      factId,
      relation,
      from: fromId,
      to: toId,
      basis,
      trust,
      role,
      title: post,
      since,
      until,
    }),
  );
  return `${JSON.stringify({ title, day: dayOf(imprint), dataVersion, source, address, nodes, ties }, undefined, 2)}\n`;
}
