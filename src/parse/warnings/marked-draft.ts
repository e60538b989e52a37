import { isDraftMark } from "../../language/draft-mark.ts";
import { fold } from "../../language/fold.ts";
import type { ParsedPlan } from "../../model/plan.ts";
import type { RestoredText } from "../../model/restored-text.ts";
import { MARKED_DRAFT, type Warning } from "../../model/warning.ts";

/**
 * Warns of a document without a serial number whose first page is marked as a draft ("DỰ THẢO"). A final version often keeps the mark of
 * its draft, but has a number.
 * @param page the document's first page, if no other document of the file is on it; else null
 */
export function markedDraftWarnings(
  { number }: Pick<ParsedPlan, "number">,
  page: number | null,
  removed: RestoredText["removed"],
): Warning[] {
  if (page === null || number?.serial != null) return [];
  const mark = removed.find((entry) => entry.page === page && isDraftMark(fold(entry.text)));
  if (!mark) return [];
  const vi = `Trang ${page}: văn bản ghi “${mark.text}” và không có số. Đề nghị kiểm tra đã có bản ban hành chính thức chưa.`;
  const en = `Page ${page}: the document is marked as a draft (“${mark.text}”) and has no number. Check whether a final version was issued.`;
  return [{ code: MARKED_DRAFT, message: vi, messages: { vi, en }, page }];
}
