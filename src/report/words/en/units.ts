import type { ReportWords } from "../vi/words.ts";
import { count } from "./count.ts";

// The rows of units: what was received, and which sub-indices are covered.

const noneOf = (parents: string) => `There is no plan of the unit under ${parents} among the files received.`;

export const unitsWords: Pick<
  ReportWords,
  | "matrix"
  | "versions"
  | "received"
  | "overdueBy"
  | "overdueBlank"
  | "dueBlank"
  | "dueIn"
  | "classReceived"
  | "members"
  | "coverage"
  | "coverageShort"
  | "coverageSimilar"
  | "coverageToCheck"
  | "coverageUnread"
  | "coverageWithoutPlan"
  | "withoutPlan"
  | "unclearBecause"
  | "because"
> = {
  matrix: {
    no: "No.",
    units: "Units",
    unit: "Unit",
    plan: "Plan received",
    content: "Content of the plan",
    total: "Covered / assigned",
    totalReceived: "Covered / received",
    findings: "Findings",
    findingsOf: (n) => count(n, "finding"),
    class: "a group of units",
    unnamed: "sender unknown",
    stated: "sender stated by the officer",
    key: "Key",
    empty: "There is no unit in this group.",
  },
  versions: {
    superseded: "replaced by a newer version",
    supersededBy: (document) => `A newer version replaces it: ${document}.`,
    amends: (documents) => `amends ${documents}`,
    amendsOne: (document) => `Amends ${document}.`,
    amendedBy: (document) => `Amended by ${document}.`,
    restated: (document) => `changed by ${document}`,
  },
  received: {
    received: "received",
    late: "issued late",
    "not-received": "plan not received",
    "not-due": "not yet due",
    "due-month": "due this month (no day stated)",
    unclear: "unclear",
    "tasks-only": "has tasks only",
    class: "a group",
    "other-year": "sent in another year",
    ended: "no longer exists",
    closed: "no plan (the year is over)",
  },
  overdueBy: (days) => `plan not received (${count(days, "day")} overdue)`,
  overdueBlank: "plan not received (overdue)",
  dueBlank: (due) => `due: ${due}`,
  dueIn: (days) => (days === 0 ? "due today" : `not yet due (${count(days, "day")} left)`),
  classReceived: (n, members) =>
    members === null ? `${count(n, "plan")} received; no complete list` : `${n} of ${members} plans received`,
  members: {
    received: (n) => `${n}`,
    of: " of ",
    all: (n) => `${count(n, "plan")} received`,
    missing: (n) => `${count(n, "unit")} without a plan`,
    hasSent: (name) => `${name} (received)`,
    isUnclear: (name) => `${name} (unclear)`,
    lists: {
      sent: (name) => `${name}: units that sent a plan`,
      all: (name) => `${name}: all units`,
      missing: (name) => `${name}: units without a plan`,
    },
  },
  coverage: {
    covered: "covered",
    missing: "missing (assigned)",
    "not-assigned": "not assigned",
    lacking: "not covered (not known whether assigned)",
    extra: "extra",
    "not-received": "not received",
    unreadable: "unclear (not read completely)",
    unclear: "unclear",
    "sender-unknown": "unclear (the sender is not known)",
  },
  coverageShort: {
    covered: "covered",
    missing: "missing",
    "not-assigned": "not assigned",
    lacking: "not covered",
    extra: "extra",
    "not-received": "not received",
    unreadable: "not readable",
    unclear: "unclear",
    "sender-unknown": "unclear",
  },
  coverageSimilar: {
    covered: { word: "has content", meaning: "has its content, without its name" },
    unclear: { word: "unclear", meaning: "unclear (not named; similar content)" },
    extra: { word: "has content", meaning: "has its content, without its name (not assigned)" },
  },
  coverageToCheck: { word: "to check", meaning: "missing, to check before a conclusion" },
  coverageUnread: {
    "not-assigned": {
      word: "no assignment found",
      meaning: "no assignment found (parts of the province's plan were not read or not received)",
    },
    extra: {
      word: "extra",
      meaning: "extra (no assignment found; parts of the province's plan were not read or not received)",
    },
  },
  coverageWithoutPlan: {
    "not-received": "not received",
    "not-due": "not yet due",
    "due-month": "not received",
    unclear: "unclear",
    "tasks-only": "assigned",
    class: "assigned to a group",
    "other-year": "sent in another year",
    ended: "no longer exists",
    closed: "no plan",
  },
  withoutPlan: {
    received: noneOf,
    late: noneOf,
    "not-received": (parents) => `No plan of the unit under ${parents} has been received.`,
    "not-due": (parents) => `No plan of the unit under ${parents} has been received; it is not yet due.`,
    "due-month": (parents) =>
      `No plan of the unit under ${parents} has been received; it is due this month, and no day is stated.`,
    unclear: (parents) => `It is unclear whether the unit sent a plan under ${parents}, or must send one.`,
    "tasks-only": noneOf,
    class: (parents) => `See the row of each unit that sent a plan under ${parents}.`,
    "other-year": (parents) => `The unit sent its plan under ${parents} in another year.`,
    closed: noneOf,
    ended: (parents) => `The unit no longer exists, so its plan under ${parents} is not counted as missing.`,
  },
  unclearBecause: (parents, reason) =>
    `It is unclear whether the unit sent a plan under ${parents}: ${reason}.`,
  because: {
    name: "assigned by name",
    predecessor: "assigned under the name before the merger",
    group: "assigned through a group of units",
  },
};
