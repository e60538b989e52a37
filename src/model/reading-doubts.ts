import { QUOTE_DOUBTFUL_BELOW } from "./confidence.ts";
import type { PlanRecord } from "./plan.ts";
import type { Warning } from "./warning.ts";

/** Warnings of documents with parts that were not read or not received. */
const UNREAD: ReadonlySet<string> = new Set([
  "ocr-needed",
  "section-unread",
  "attachment-missing",
  "annex-alone",
  "damaged-partly",
]);

/** Lines that were read as text, but not as a task: their words are known. */
const isOnLines = ({ lines }: Warning) => lines !== undefined;

export const hasUnreadLines = (plan: Pick<PlanRecord, "warnings">): boolean => plan.warnings.some(isOnLines);

/** Whether parts of a document were not read, or read badly: it is not known what the document lacks. */
export const isPartlyRead = (plan: Pick<PlanRecord, "warnings" | "source">): boolean =>
  plan.warnings.some((warning) => UNREAD.has(warning.code) && !isOnLines(warning)) ||
  plan.source.extraction.some(({ confidence }) => confidence < QUOTE_DOUBTFUL_BELOW);
