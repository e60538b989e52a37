import type { Lang } from "../../../language/lang.ts";
import type { RunInput } from "../../../model/run-report.ts";

/** What happened to an input file. */
export type FileOutcome = RunInput["outcome"] | "partial";

/** The words for each outcome, in reports and on the terminal. */
export const OUTCOME_WORDS: Readonly<Record<Lang, Readonly<Record<FileOutcome, string>>>> = {
  vi: {
    parsed: "đã đọc",
    unchanged: "không đổi",
    partial: "chỉ đọc được một phần",
    duplicate: "bản trùng",
    skipped: "bỏ qua",
    failed: "không đọc được",
  },
  en: {
    parsed: "read",
    unchanged: "unchanged",
    partial: "read only in part",
    duplicate: "duplicate",
    skipped: "skipped",
    failed: "could not be read",
  },
};
