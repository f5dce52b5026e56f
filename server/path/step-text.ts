import { findRelationType, memberRoles, relationOf } from "@alliance-atlas/cypher/model";
import type { Bilingual } from "../entity/fact-resolvers.ts";
import type { NodeView, TieView } from "../entity/node-view.ts";

export interface Step {
  readonly node: NodeView;
  /** The tie by which the path came here; none at its start. */
  readonly tie: TieView | null;
  readonly isForward: boolean;
}

export function nameOf(view: NodeView): { readonly zh: string; readonly en: string } {
  const { name, nameEn, shortName, shortNameEn } = view.own;
  const zh = shortName ?? name;
  return { zh, en: shortNameEn ?? nameEn ?? zh };
}

/** A tie as a sentence about its holder and held; a role says more than "member". */
export function readTie(tie: TieView, holder: NodeView, held: NodeView): { readonly zh: string; readonly en: string } {
  const relation = findRelationType(tie.type);
  if (relation === undefined) throw new Error(`${tie.type} is no relation of the model`);
  const { readsZh, en } = relationOf(relation);
  const role = relation === "MEMBER_OF" ? memberRoleOf(tie) : undefined;
  const [a, b] = [nameOf(holder), nameOf(held)];
  return {
    zh: (role === undefined ? readsZh : `{a}是{b}的${role.zh}`).replace("{a}", () => a.zh).replace("{b}", () => b.zh),
    en: `${a.en} ${role === undefined ? en : `is a ${role.en.toLowerCase()} of`} ${b.en}`,
  };
}

function memberRoleOf(tie: TieView): { readonly zh: string; readonly en: string } | undefined {
  return Object.entries(memberRoles).find(([code]) => code === tie["role"])?.[1];
}

/** A path as a row of facts, whichever way it runs. */
export function readSteps(steps: readonly Step[]): Bilingual {
  const parts = steps.slice(1).map((step, index) => {
    const before = steps[index];
    if (before === undefined || step.tie === null) throw new Error("A step of a path has no tie");
    const [holder, held] = step.isForward ? [before.node, step.node] : [step.node, before.node];
    return readTie(step.tie, holder, held);
  });
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
