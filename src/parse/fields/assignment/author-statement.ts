import { regex } from "../../../language/regex.ts";
import { ORDER } from "../../lexicon/orders.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

// Predicates that give their subject no work: it issues the document ("UBND tỉnh ban hành Kế hoạch … như sau:"), praises, assesses or
// agrees ("Thường trực HĐND huyện đánh giá cao …"). Its orders to others follow in the same sentence or the next. Facts about a body are no
// work either: how it works, a number that it has, a document that it has already issued.

const DOCUMENT =
  "kế hoạch|chương trình|đề án|phương án|quy chế|quy định|hướng dẫn|chỉ thị|nghị quyết|quyết định|bộ tiêu chí";
const CONTENTS = "[^.;]{0,400}(?:như sau|với (?:các |những )?nội dung|:$)";
const ISSUES = `(?:(?:ban hành|xây dựng) kế hoạch|ban hành (?:${DOCUMENT}))(?= |:|,)${CONTENTS}`;
/** "Sở Nội vụ thông báo tiến độ chấm điểm như sau:" */
const INFORMS = "(?:thông báo|thông tin|trả lời|phúc đáp|báo cáo) [^.;:]{0,400}như sau ?:?\\s*$";

const RESULTS =
  "(?:sự |tinh thần |(?:những |các )?(?:nỗ lực|cố gắng|thành tích|thành tựu)|(?:những |các )?kết quả (?:mà |đã |đạt |tích cực|bước đầu))";
/** "Ghi nhận ý kiến của người dân" is work of a body; an author who notes proposals goes on with an order. */
const PROPOSALS = `(?:các |những )?(?:giải pháp|ý kiến|kiến nghị|đề xuất|cam kết)(?! phản ánh)(?![^.;]{0,60}(?:người dân|cử tri|nhân dân))[^.;]{0,400}(?:,| và)(?: đồng thời)? (?:${ORDER}) `;
/** "Biểu dương các tập thể" is work. */
const PRAISES = `(?:(?:ghi nhận|biểu dương|hoan nghênh|khen ngợi)(?:,| và) ){0,3}(?:đánh giá cao |(?:biểu dương|khen ngợi) (?:sự|tinh thần) |(?:ghi nhận|hoan nghênh) ${RESULTS}|ghi nhận ${PROPOSALS})`;
const THINKS = "(?:nhận thấy|cho rằng|nhận định)[ ,:](?![^.;]{0,200} thì )";
/** "Thống nhất nội dung với Sở A", "thống nhất quản lý" are work. */
const AGREES =
  "thống nhất (?:cao )?(?:với (?:(?:các|những|toàn bộ|nội dung) ){0,2}(?:đề xuất|đề nghị|kiến nghị|ý kiến|báo cáo|tờ trình|đánh giá)|theo (?:đề xuất|đề nghị)|(?:về )?(?:chủ trương|nguyên tắc))|cơ bản (?:thống nhất|nhất trí|đồng ý) |(?:nhất trí|đồng ý|tán thành) (?:cao )?(?:với|về|theo|cho|chủ trương) ";
const OPINION = `(?:(?:rất|cơ bản|hoàn toàn|về cơ bản) )?(?:${PRAISES}|${THINKS}|${AGREES})`;

const STATES_OPINION = regex`^,? ?(?:${OPINION})`;
const STATES_ISSUE = regex`^,? ?(?:${ISSUES}|${INFORMS})`;

/** "làm việc theo chế độ kiêm nhiệm", "được sử dụng con dấu của …", in a sentence without a duty. */
const STATES_WAY_OF_WORK =
  /^,? ?(?:(?:làm việc|hoạt động) (?:theo (?:chế độ|nguyên tắc|quy chế|quy định)|kiêm nhiệm)|được sử dụng con dấu|sử dụng con dấu của)(?= |[.;]|$)(?![^.;]{0,300}(?:trách nhiệm|chủ động|phối hợp|báo cáo|tham mưu|chuẩn bị))/u;

/** "ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025": a document with a number exists. */
const HAS_ISSUED = new RegExp(
  `^,? ?ban hành (?:${DOCUMENT}|công văn|thông báo|báo cáo|tờ trình|công điện|văn bản) số:? ?\\d{1,6} ?\\/`,
  "u",
);
/** "có số hồ sơ tiếp nhận thấp hơn quy định" */
const HAS_NUMBER =
  /^,? ?có (?:tổng số|số(?! (?:điện thoại|liệu|hóa))|tỷ lệ|tỉ lệ) (?![^.;]{0,300}(?:trách nhiệm|phải|cần|khẩn trương|chủ động|báo cáo về))/u;
const statesFact = (folded: string): boolean =>
  STATES_WAY_OF_WORK.test(folded) || HAS_ISSUED.test(folded) || HAS_NUMBER.test(folded);

/** What a subject states that is no work: that it issues the document, what it thinks, or a fact about it. */
export type AuthorStatement = "issue" | "opinion" | "fact";

/** The statement in folded words after a subject; null for other words. */
export function authorStatement(after: string): AuthorStatement | null {
  if (STATES_ISSUE.test(after)) return "issue";
  if (statesFact(after)) return "fact";
  return STATES_OPINION.test(after) ? "opinion" : null;
}

const MAY_STATE =
  /đánh giá cao|ghi nhận|biểu dương|khen ngợi|hoan nghênh|nhận|cho rằng|thống nhất|nhất trí|đồng ý|tán thành/u;
const REACH = 160;

/** The offset after the subject of a sentence that states an opinion; null for another sentence. */
export function opinionAt(line: TextLine, from: number, context: RuleContext): number | null {
  if (!MAY_STATE.test(line.folded.slice(from, from + REACH))) return null;
  const author = readUnitList(line, from, context);
  if (!author || author.units.length === 0) return null;
  return STATES_OPINION.test(line.folded.slice(author.end)) ? author.end : null;
}

const GIVES = new RegExp(`(?:,| và)(?: đồng thời)? (?:${ORDER})(?: cho)? (?=\\S)`, "u");
const SENTENCE_END = /[.;](?: |$)/u;

/** The offset of the words after the order in a sentence of opinion: "… ghi nhận kết quả và đề nghị | UBND huyện …"; null without one. */
export function orderAfterOpinion(line: TextLine, from: number, context: RuleContext): number | null {
  const opinion = opinionAt(line, from, context);
  if (opinion === null) return null;
  const order = GIVES.exec(line.folded.slice(opinion).split(SENTENCE_END, 1)[0]!);
  return order && opinion + order.index + order[0].length;
}

/** True for the folded words of a statement with an order in them, or with another sentence after them. */
export const saysMore = (folded: string): boolean => GIVES.test(folded) || /[.;] \S/u.test(folded);
