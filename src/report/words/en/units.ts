import type { ReportWords } from "../vi/words.ts";
import { count } from "./count.ts";

// The rows of units: what was received, and which sub-indices are covered.

export const unitsWords: Pick<
  ReportWords,
  | "matrix"
  | "versions"
  | "received"
  | "overdueBy"
  | "dueIn"
  | "classReceived"
  | "coverage"
  | "coverageShort"
  | "coverageUnread"
  | "coverageWithoutPlan"
  | "withoutPlan"
  | "because"
> = {
  matrix: {
    no: "No.",
    units: "Units",
    unit: "Unit",
    plan: "Plan received",
    total: "Covered / assigned",
    totalReceived: "Covered / received",
    findings: "Findings",
    findingsOf: (n) => count(n, "finding"),
    class: "a group of units",
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
    unclear: "unclear",
    "tasks-only": "has tasks only",
    class: "a class",
    "other-year": "sent in another year",
    ended: "no longer exists",
  },
  overdueBy: (days) => `plan not received (${count(days, "day")} overdue)`,
  dueIn: (days) => (days === 0 ? "due today" : `not yet due (${count(days, "day")} left)`),
  classReceived: (n, members) =>
    members === null ? `${count(n, "plan")} received; no complete list` : `${n} of ${members} plans received`,
  coverage: {
    covered: "covered",
    missing: "missing (assigned)",
    "not-assigned": "not assigned",
    lacking: "not covered (not known whether assigned)",
    extra: "extra",
    "not-received": "not received",
    unreadable: "unclear (not all could be read)",
    unclear: "unclear",
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
  },
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
    unclear: "unclear",
    "tasks-only": "assigned",
    class: "assigned to a class",
    "other-year": "sent in another year",
    ended: "no longer exists",
  },
  withoutPlan: {
    received: "There is no plan of the unit among the files received.",
    late: "There is no plan of the unit among the files received.",
    "not-received": "The unit's plan has not been received.",
    "not-due": "The unit's plan has not been received; it is not yet due.",
    unclear: "It is unclear whether the unit sent its plan, or must send one.",
    "tasks-only": "There is no plan of the unit among the files received.",
    class: "See the plan of each member of the class.",
    "other-year": "The unit sent its plan in another year.",
    ended: "The unit ended before the plan was due.",
  },
  because: {
    name: "assigned by name",
    predecessor: "assigned under the name before the merger",
    group: "assigned through a group of units",
  },
};
