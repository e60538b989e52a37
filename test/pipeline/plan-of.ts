import { NO_DATE } from "../../src/model/partial-date.ts";
import type { ParsedPlan } from "../../src/model/plan.ts";
import { parsedPlan } from "../support/plan-record.ts";

/** A plan that states nothing but what is given. */
export function planOf(given: Partial<ParsedPlan> = {}): ParsedPlan {
  return parsedPlan({
    docType: "ke-hoach",
    planKind: "other",
    number: null,
    issueDate: NO_DATE,
    place: null,
    issuer: null,
    title: "",
    index: null,
    otherIndices: [],
    years: [],
    openEnded: false,
    references: [],
    subIndices: [],
    assignments: [],
    deadlines: [],
    overall: [],
    figures: [],
    recipients: [],
    signer: null,
    signature: null,
    tables: [],
    footnotes: [],
    appendices: [],
    evidence: {},
    warnings: [],
    ...given,
  });
}
