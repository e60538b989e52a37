import { isCapitals } from "../../language/is-capitals.ts";
import type { TextLine } from "../text/text-line.ts";

// Patterns for lines of several zones.

/** "Căn cứ …", "Thực hiện …": a basis of the document, or the beginning of its text. */
export const BASIS =
  /^(?:-? ?)(?:căn cứ|thực hiện|triển khai|theo|để|nhằm|trên cơ sở|xét|tiếp theo|thi hành|tiếp tục|ngày|năm|trong|từ|qua|kính gửi)(?= )/u;

/** "(Ban hành kèm theo Quyết định số …)": the line below the title of an annex. */
export const ANNEX_OF =
  /(?:ban hành )?kèm theo (?:quyết định|nghị quyết|chỉ thị|công văn|kế hoạch|tờ trình|thông báo|văn bản)/u;

const ENDS_WITH_ANNEX_OF = new RegExp(`\\((?:${ANNEX_OF.source})[^()]{0,200}\\)$`, "u");

/**
 * True for the line with "(Ban hành kèm theo Quyết định số …)" alone, and for the title below "KẾ HOẠCH" to which it was
 * joined. `before`: the line above.
 */
export function isAnnexOf({ text, folded }: TextLine, before: TextLine | null | undefined): boolean {
  if (text.startsWith("(")) return ANNEX_OF.test(folded);
  return before != null && isCapitals(before.text) && ENDS_WITH_ANNEX_OF.test(folded);
}
