import { ASSIGN } from "../../lexicon/orders.ts";
import { LEAD } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import { dutyStart } from "./duty-sentence.ts";
import type { Item } from "./items.ts";
import { listsObjects } from "./joined-task.ts";

// The items below a line with a colon are work only if the line asks for work. Below "Đề án gồm các nội dung sau:" they are the contents
// of a document, below "căn cứ quy định tại:" documents, and below "đề nghị chỉnh sửa một số nội dung sau:" remarks on a draft.

/** What the items below a line are, where they are no work. */
type ListKind = "contents" | "bases" | "remarks";

const AFTER = "(?: (?:như sau|sau đây|sau|dưới đây))?$";
const CONTENTS = new RegExp(
  `(?:^|[ ,])(?:bao )?gồm(?: có)?(?: (?:các|những|một số))?(?: (?:nội dung|phần|mục|thành phần|tài liệu|văn bản|giấy tờ|thông tin))?(?: (?:chính|chủ yếu|cơ bản|cụ thể))?${AFTER}`,
  "u",
);
const WORK = /(?:nhiệm vụ|giải pháp|công việc|hoạt động|biện pháp|phần việc)(?= |$)/u;
const BASES = new RegExp(
  `(?:^|[ ,(])(?:căn cứ|trên cơ sở)(?: (?:vào|đúng|các|quy định|hướng dẫn|văn bản|nội dung)){0,4}(?: (?:tại|của|ở))?(?: (?:các )?văn bản)?${AFTER}`,
  "u",
);
/** "Luật Công chứng ngày …", "Nghị định số 12/2024/NĐ-CP …": a cited document. */
const CITED =
  /^(?:(?:bộ )?luật|pháp lệnh|hiến pháp|điều lệ|(?:[^ ,.;:\d]{1,8} ){1,3}số:? ?\d|(?:[^ ,.;:\d]{1,8} ){1,3}ngày \d)/u;
const ASKS_CHANGES = new RegExp(
  `(?:bổ sung|chỉnh sửa|sửa đổi|chỉnh lý|tiếp thu|giải trình|làm rõ|hoàn thiện)[^.;:]{0,60} (?:nội dung|vấn đề|điểm|ý kiến)(?: [^.;:]{1,20})?${AFTER}`,
  "u",
);
const HAS_OPINION =
  /(?:có (?:một số )?(?:ý kiến|góp ý|nhận xét)|góp ý|tham gia ý kiến)(?: [^.;:]{1,60})? như sau$/u;
const PART =
  "số thứ tự|điểm|khoản|mục|điều|phần|trang|chương|dự thảo|đề án|tờ trình|phụ lục|đoạn|dòng|câu|gạch đầu dòng";
/** "Tại khoản 2 Điều 5 …", "Đối với quy định “…”": the place in the draft. */
const PLACE = new RegExp(
  `^(?:tại|ở|đối với) (?:${PART}|quy định|nội dung|cụm từ)(?= |“|"|$)|^(?:${PART}) [\\divx]`,
  "u",
);
/** What a remark on a draft may begin with as well. */
const REMARK = /^(?:tại|về|đối với|phần|mục|dự thảo|bổ sung|sửa|thay|bỏ|đề nghị|nội dung)(?= )/u;

/** "Tại số thứ tự 02 Mục II: …", "Đối với quy định “…”": a remark on a place in a draft, or on words of it. */
const AT_PLACE =
  /^(?:tại|ở|đối với) (?:số thứ tự \d|điểm [a-zđ\d](?= )|khoản \d|mục [\divx]|điều \d|phần [ivx\d]|trang \d|chương [ivx\d]|(?:quy định|nội dung|cụm từ) ?["“])/u;
const GIVES_WORK = new RegExp(
  `(?:^|[ ,;.])(?:${ASSIGN}) |: [^,;.:]{2,80} (?:${LEAD}|có trách nhiệm)(?= |,)`,
  "u",
);

/** True for folded words that begin with the place in a draft to which the author remarks something, and give nobody work. */
export const isRemark = (words: string): boolean => AT_PLACE.test(words) && !GIVES_WORK.test(words);

const REQUEST = /^(?:đề nghị|yêu cầu)(?= )/u;

/** True for an item that gives a unit a duty of the plan: the author of a remark only requests changes. */
function givesDuty({ line, start }: Item, context: RuleContext): boolean {
  const duty = dutyStart(line, start, context);
  return duty !== null && !REQUEST.test(line.folded.slice(duty));
}

/** What the items below a line are; null where they may be work. */
export function listKind(item: Item, context: RuleContext): ListKind | null {
  const kind = statedKind(item);
  const labelled = item.items.filter(({ label }) => label !== null);
  const duties = kind === null ? [] : labelled.filter((below) => givesDuty(below, context));
  return duties.length >= FEW * labelled.length ? null : kind;
}

/** What the words before the items, and the beginnings of the items, say that they are. */
function statedKind(item: Item): ListKind | null {
  const { line, start, items } = item;
  const labelled = items.filter(({ label }) => label !== null);
  if (labelled.length === 0) return null;
  const share = (test: (folded: string) => boolean): number =>
    labelled.filter((below) => test(below.line.folded.slice(below.start))).length / labelled.length;
  if (labelled.length > 1 && share((words) => PLACE.test(words)) > MOST) return "remarks";
  const words = line.folded.slice(start);
  if (!/:\s*$/u.test(words)) return null;
  const before = words.replace(/[\s:]{1,4}$/u, "").slice(-LONGEST);
  if (BASES.test(before) && share((cited) => CITED.test(cited)) > MOST) return "bases";
  if (ASKS_CHANGES.test(before) || HAS_OPINION.test(before))
    return share((remark) => REMARK.test(remark)) > HALF ? "remarks" : null;
  const marks = [before.lastIndexOf(","), before.lastIndexOf("."), before.lastIndexOf(";")] as const;
  const clause = before.slice(Math.max(marks[0], marks[1], marks[2]) + 1);
  // Objects without items below them are joined to their task.
  const isOfDocument = CONTENTS.test(before) && !WORK.test(clause) && !listsObjects(item);
  return isOfDocument && share((work) => taskVerbAt(work, 0)) < FEW ? "contents" : null;
}
/** "(tỉnh A, tỉnh B cũ), căn cứ quy định tại:" after the units: only bases. */
const ONLY_BASES = /^(?:\([^()]{1,120}\))?,? ?(?:căn cứ|trên cơ sở)(?= )[^,;]*$/u;

/** True for an item over bases whose words from an offset on state no work: the sentence goes on below the bases. */
export const statesOnlyBases = ({ line, listed }: Item, from: number): boolean =>
  listed !== undefined && ONLY_BASES.test(line.folded.slice(from));

const LONGEST = 160;
const MOST = 0.6;
const HALF = 0.5;
const FEW = 0.3;

/** An item without the items below it that are no work, and the paragraphs among these that give units a duty. */
export function withoutLists(item: Item, context: RuleContext): readonly Item[] {
  if (listKind(item, context) === null) {
    const items = item.items.flatMap((below) => withoutLists(below, context));
    return [{ ...item, items }];
  }
  return [{ ...item, items: [], listed: item.items }, ...ordersIn(item.items, context)];
}

const ordersIn = (items: readonly Item[], context: RuleContext): readonly Item[] =>
  items.flatMap((item) =>
    item.label === null && dutyStart(item.line, item.start, context) !== null
      ? withoutLists(item, context)
      : ordersIn(item.items, context),
  );
