import type { Messages } from "../message-type.ts";

export const viewsEn: Messages["views"] = {
  title: "Watch list",
  intro:
    "Watch an alliance, institution, region or topic, and see when you come back what is new since it was last marked as seen: facts that came or changed, new suggestions, and cases that moved on.",
  staffOnly:
    "The watch list is shared by staff. Once signed in you can read it, and watch from the page of an alliance, institution, region or topic.",
  watch: "Watch",
  watched: "Watched",
  none: "Nothing is watched yet",
  noneHint: "Open the page of an alliance, institution, region or topic and choose “Watch”; it is then listed here.",
  waiting: "Comparing what is new…",
  goneTarget: "What was watched is no longer in the data",
  savedBy: (name) => `watched by ${name}`,
  seenAt: (moment) => `last seen ${moment}`,
  nothing: "Nothing new.",
  facts: (count) => `${count} ${count === 1 ? "fact" : "facts"}`,
  more: (count) => `${count} more are not listed; marking as seen counts them too.`,
  change: { NEW: "new", CHANGED: "changed", GONE: "gone" },
  suggestions: (count) => `${count} new ${count === 1 ? "suggestion" : "suggestions"}`,
  cases: (count) => `${count} ${count === 1 ? "suggestion" : "suggestions"} that staff moved on`,
  decidedBy: (name, moment) => `${name}, ${moment}`,
  markSeen: "Mark as seen",
  remove: "Stop watching",
  removeSure: "What was seen so far is forgotten with it.",
  removeConfirm: "Stop watching for good",
  conflict: "More came in while you looked. You see the newest state; look at it, then mark it.",
  inHand: "Suggestions in hand",
  casesClosed: "List what is agreed, declined or hidden too",
  noCases: "None at present.",
  moreCases: (count) => `${count} more, decided on earlier`,
};
