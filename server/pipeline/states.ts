import type { Bilingual } from "../entity/fact-resolvers.ts";

/** Where a suggestion stands. NEW is what nobody decided on yet; nobody can choose it. */
export const states = {
  NEW: { zh: "新建议", en: "New" },
  KEPT: { zh: "已保留", en: "Kept" },
  ASSIGNED: { zh: "已指派", en: "Assigned" },
  CONTACTED: { zh: "已联系", en: "Contacted" },
  AGREED: { zh: "已达成", en: "Agreed" },
  DECLINED: { zh: "已谢绝", en: "Declined" },
  HIDDEN: { zh: "已隐藏", en: "Hidden" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type State = keyof typeof states;
export const stateNames = Object.keys(states) as readonly State[]; // the keys of the table above

export const reasons = {
  ALREADY_COOPERATING: { zh: "已在合作", en: "Already cooperating" },
  WRONG_BODY: { zh: "主体有误", en: "Wrong body" },
  DATA_ERROR: { zh: "数据有误", en: "Data error" },
  COMPETITOR: { zh: "竞争关系", en: "Competitor" },
  NOT_RELEVANT: { zh: "不相关", en: "Not relevant" },
  SENSITIVE: { zh: "敏感", en: "Sensitive" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Reason = keyof typeof reasons;

/**
 * What may follow what. An agreement needs a contact before it; what was declined or hidden may be taken up again. A state
 * that follows itself takes a further note, a day or another assignee.
 */
export const transitions: Readonly<Record<State, readonly State[]>> = {
  NEW: ["KEPT", "ASSIGNED", "CONTACTED", "DECLINED", "HIDDEN"],
  KEPT: ["KEPT", "ASSIGNED", "CONTACTED", "DECLINED", "HIDDEN"],
  ASSIGNED: ["ASSIGNED", "KEPT", "CONTACTED", "DECLINED", "HIDDEN"],
  CONTACTED: ["CONTACTED", "ASSIGNED", "AGREED", "DECLINED", "HIDDEN"],
  AGREED: ["AGREED", "DECLINED"],
  DECLINED: ["KEPT", "ASSIGNED", "CONTACTED", "HIDDEN"],
  HIDDEN: ["KEPT", "ASSIGNED", "DECLINED"],
};

/** States that end a case for now, and so must say why. */
const needReason: readonly State[] = ["DECLINED", "HIDDEN"];
/** States with something still to be done by a day. */
const mayBeDue: readonly State[] = ["KEPT", "ASSIGNED", "CONTACTED"];

export interface Wish {
  readonly state: State;
  readonly reason?: Reason | undefined;
  readonly assignee?: string | undefined;
  readonly dueOn?: string | undefined;
}

export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with a wish for a case that stands at `now`; nothing where it may be granted. */
export function findWishFault(now: State, { state, reason, assignee, dueOn }: Wish): Fault | undefined {
  if (!transitions[now].includes(state)) {
    const hint = `Possible from ${now}: ${transitions[now].join(", ")}`;
    return { message: `${now} can't become ${state}`, hint };
  }
  if (needReason.includes(state) && reason === undefined) {
    return { message: `${state} needs a reason`, hint: `Pass reason: one of ${Object.keys(reasons).join(", ")}` };
  }
  if (!needReason.includes(state) && reason !== undefined) {
    return {
      message: `${state} takes no reason`,
      hint: `Only ${needReason.join(" and ")} do; say the rest in the note`,
    };
  }
  if (state === "ASSIGNED" && assignee === undefined) {
    return { message: "ASSIGNED needs an assignee", hint: "Pass assignee: the name of who takes it on" };
  }
  if (state !== "ASSIGNED" && assignee !== undefined) {
    return { message: `${state} takes no assignee`, hint: "Assign the case first; the assignee then stays with it" };
  }
  if (dueOn !== undefined && !mayBeDue.includes(state)) {
    return { message: `${state} takes no due date`, hint: `Only ${mayBeDue.join(", ")} have something due` };
  }
  return undefined;
}

/** Who has a case after a decision: whoever it was assigned to keeps it, until it is put back among the kept ones. */
export function assigneeAfter(before: string | undefined, { state, assignee }: Wish): string | undefined {
  if (state === "ASSIGNED") return assignee;
  return state === "KEPT" ? undefined : before;
}
