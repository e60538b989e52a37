import { QUOTE_DOUBTFUL_BELOW } from "./confidence.ts";
import type { PlanRecord } from "./plan.ts";

/** Warnings of documents with parts that were not read or not received. */
const UNREAD: ReadonlySet<string> = new Set([
  "ocr-needed",
  "section-unread",
  "attachment-missing",
  "annex-alone",
  "damaged-partly",
]);

/** Whether parts of a document were not read, or read badly: it is not known what the document lacks. */
export const isPartlyRead = (plan: Pick<PlanRecord, "warnings" | "source">): boolean =>
  plan.warnings.some(({ code }) => UNREAD.has(code)) ||
  plan.source.extraction.some(({ confidence }) => confidence < QUOTE_DOUBTFUL_BELOW);
