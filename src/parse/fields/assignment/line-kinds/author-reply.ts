import type { RuleContext } from "../../../text/rule.ts";
import type { ReadClause } from "../clauses/clause-units.ts";
import { isIssuer } from "../sentence/author-order.ts";
import type { Item } from "../shared/items.ts";

/** What the author of a letter does with the letter itself: it sends, informs, answers, names somebody. */
const ACTS =
  /^,? ?(?:(?:xin|kính|trân trọng|đã|thống nhất|nhất trí|báo cáo và) ){0,2}(?:gửi|trình|báo|báo cáo|thông báo|thông tin|trả lời|phúc đáp|góp ý|có ý kiến|cung cấp|cử|giới thiệu|đăng ký|nhận được|cảm ơn|cám ơn)(?= |[,.:;]|$)/u;
/** Words of a duty: "có trách nhiệm gửi", "gửi trước ngày 15/6", "định kỳ báo cáo". */
const DUTY =
  /(?:có|chịu) trách nhiệm|chủ trì|(?:trước|sau|chậm nhất|muộn nhất)[^.;]{0,16} (?:ngày|tháng|quý|\d)|định kỳ|h[àằ]ng (?:ngày|tuần|tháng|quý|năm)/u;

/**
 * True for a paragraph in which the author of the document says what the letter does: "Sở Tài chính | gửi ý kiến để Sở Nội vụ tổng
 * hợp", "Sở Tư pháp | cử đồng chí …". An item with a label may be work of the author.
 */
export function isAuthorReply({ label, line }: Item, clause: ReadClause, context: RuleContext): boolean {
  if (label !== null || !clause.units || !isIssuer(clause.units.units, context)) return false;
  const words = line.folded.slice(clause.units.end, clause.to);
  return ACTS.test(words) && !DUTY.test(words);
}
