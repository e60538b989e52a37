import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { isLabelled } from "../labels/line-labels.ts";
import type { Item } from "../shared/items.ts";
import { bearersAt } from "../subjects/bearers-at.ts";

/** Labels of lines that only give the purpose or the manner of the work above. */
const ABOUT_WORK =
  /^(?:mục đích(?:,? (?:và )?(?:ý nghĩa|yêu cầu))?|ý nghĩa|phạm vi|đối tượng|hình thức|phương thức|cách thức)(?: (?:thực hiện|tổ chức|triển khai|áp dụng))? ?: ?(?=\S)/u;
/** Labels of lines that describe the work above or state work of their own: "Nội dung: Phần mềm cho phép …", "Nội dung: Rà soát …". */
const CONTENT = /^(?:nội dung(?: (?:thực hiện|công việc|chính|chủ yếu))?|mục tiêu|yêu cầu|mô tả) ?: ?(?=\S)/u;

/** How good the work must be: "Bảo đảm thống nhất với hướng dẫn", "Việc tổ chức hội nghị phải đúng quy định", "Nguyên tắc: …". */
const QUALITY =
  /^(?:(?:bảo đảm|đảm bảo) (?:tính |sự )?(?:thống nhất|đồng bộ|phù hợp|chính xác|dân chủ|công khai|khách quan|đầy đủ|chất lượng|thiết thực|trang trọng|an toàn)(?=[ ,;.])|(?:việc|các văn bản|các nội dung|các tài liệu|nội dung) [^.;:]{3,120} phải |nguyên tắc(?: [^.;:]{1,40})? ?:|(?:đa dạng|phong phú|thiết thực|ngắn gọn|dễ hiểu|kịp thời, chính xác)(?=[,;. ]))/u;

/** "- Nghị định về dữ liệu" over "+ Nội dung: quy định chi tiết Điều 2": a document that must be made, and what it regulates. */
const DOCUMENT =
  /^(?:dự thảo )?(?:luật|nghị định|nghị quyết|thông tư|quyết định|quy chế|quy định|quy trình|bộ tiêu chí)(?= )/u;
const RULES = /^(?:(?:bao )?gồm|quy định|hướng dẫn|sửa đổi|bổ sung|thay thế)(?= )/u;

/**
 * The lines that describe the work of the line above them: "2. Xây dựng phần mềm" over "- Nội dung: Phần mềm cho phép …" and "- Cơ quan chủ
 * trì: Sở A". None where no label of units is below, or the line above states no work.
 */
export function linesThatDescribe({ line, start, items }: Item, context: RuleContext): readonly Item[] {
  if (!items.some((item) => isLabelled(item.line, item.start, context))) return [];
  const ofDocument = DOCUMENT.test(line.folded.slice(start));
  if (!ofDocument && !beginsWithVerb(line, start) && !taskVerbAt(line.folded, start)) return [];
  return items.filter((item) => item.items.length === 0 && describes(item, ofDocument, context));
}

function describes({ line, start }: Item, ofDocument: boolean, context: RuleContext): boolean {
  const words = line.folded.slice(start);
  if (ABOUT_WORK.test(words) || QUALITY.test(words)) return true;
  const label = CONTENT.exec(words)?.[0].length;
  if (label === undefined) return false;
  const at = start + label;
  if (ofDocument && RULES.test(line.folded.slice(at))) return true;
  return !taskVerbAt(line.folded, at) && !beginsWithVerb(line, at) && bearersAt(line, at, context) === null;
}
