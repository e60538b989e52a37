import { allMatches } from "../../../../language/matcher.ts";
import { DIFFICULTIES_OR_CASES } from "../../../lexicon/difficulties.ts";
import { PAPER } from "../../../lexicon/documents.ts";
import { OWN_VERB } from "../../../lexicon/orders.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { isIssuer } from "../sentence/author-order.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";

/** "hồ sơ đề nghị thẩm định" is a paper, "theo đề nghị của …" a basis, and "đôn đốc, đề nghị" what the subject itself does. */
const ASKS = new RegExp(
  `(?<before>^ ?|[,:]? )(?<!(?:theo|được|${OWN_VERB}) )(?:trân trọng |kính )?(?:đề nghị|yêu cầu) (?=\\S)`,
  "gu",
);
/** What precedes a request in its sentence: a purpose, a basis, a time, a topic. */
const BEFORE_REQUEST = new RegExp(
  `^ ?(?:(?:để|nhằm|căn cứ|trên cơ sở|theo|nhận được|sau khi|nếu|trường hợp|về|đối với|do (?:vậy|đó)|vì vậy|vậy|ngoài ra|đồng thời|bên cạnh đó)(?!\\p{L})|thực hiện (?:các |nội dung )?(?:${PAPER})(?!\\p{L}))`,
  "u",
);
const SENDS_OR_ANSWERS = /^(?:gửi|nộp|xác nhận|đăng ký|trả lời|phối hợp|cho ý kiến|góp ý|cử)(?= )/u;

/** Where a sentence of a letter asks its readers without naming them, and where the verb of their work begins. */
interface Request {
  readonly at: number;
  readonly verb: number;
}

/**
 * The first request between two offsets that names nobody: "Để nhà trường chuẩn bị, đề nghị xác nhận …", "Sở Nội vụ đề nghị báo cáo …" in a
 * letter of that unit. null where the words name who is asked.
 */
export function requestWithoutName(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
): Request | null {
  const words = line.folded.slice(start, end);
  if (!words.includes("đề nghị ") && !words.includes("yêu cầu ")) return null;
  for (const { index, 0: request, groups } of allMatches(ASKS, words)) {
    const isRequest =
      groups!.before === " " && index > 0
        ? endsAuthor(line, start, index, context)
        : opensSentence(words, index);
    const verb = start + index + request.length;
    if (isRequest && asksForWork(line, { verb, isAsked: request.includes("đề") }, context))
      return { at: start + index, verb };
  }
  return null;
}

const opensSentence = (words: string, index: number) =>
  words.slice(0, index).trim() === "" || BEFORE_REQUEST.test(words);

function endsAuthor(line: TextLine, start: number, index: number, context: RuleContext): boolean {
  const list = readUnitList(line, start + (line.text[start] === " " ? 1 : 0), context);
  return list !== null && isIssuer(list.units, context) && list.end === start + index;
}

/** After "yêu cầu", which is also a noun, only a known verb of work counts. */
function asksForWork(
  line: TextLine,
  { verb, isAsked }: { readonly verb: number; readonly isAsked: boolean },
  context: RuleContext,
): boolean {
  if (readUnitList(line, verb, context) !== null) return false;
  const words = line.folded.slice(verb, verb + 20);
  if (taskVerbAt(line.folded, verb) || SENDS_OR_ANSWERS.test(words)) return true;
  return isAsked && !NO_VERB.test(words) && isVerbAt(line, verb);
}
const NO_VERB =
  /^(?:đối|của|về|tại|trong|trên|theo|với|cho|này|trên|nêu|đã|được|là|các|những|quý)(?=[ ,.:;]|$)/u;

/** What the writer wants for itself, or a call in case of questions. */
const NO_WORK =
  /^(?:liên hệ|trao đổi|phản ánh|thông tin(?= lại)|xem xét|quan tâm|quyết định|phê duyệt|chấp thuận|khen thưởng|tặng|công nhận|cho phép|cho chủ trương|giải quyết|cấp(?= |$)|được)(?=[ ,.;]|$)/u;

/** "Yêu cầu báo cáo" as a heading. */
const isNoun = (sentence: string): boolean => SHORT.test(sentence);
const SHORT = /^yêu cầu(?: [^ .,;:]{1,8}){1,3}[\s:]*$/iu;

/** "Đề nghị rà soát, bổ sung hồ sơ." in a letter: work of the addressees. */
export const askedAddressees: AssignmentRule = {
  id: "assignment/subjects/asked-addressees",
  read({ line, from, to }, context) {
    const { addressed = [] } = context;
    if (addressed.length === 0) return null;
    const request = requestWithoutName(line, from, to, context);
    if (!request || NO_WORK.test(line.folded.slice(request.verb, to))) return null;
    if (DIFFICULTIES_OR_CASES.test(line.folded.slice(from, to)) || isNoun(line.text.slice(from, to)))
      return null;
    // "Để kịp tiến độ, Sở A báo cáo …, đề nghị cho ý kiến": the sentence has a subject.
    if (request.at > from && bearersAfterOpening(line.upTo(request.at), from, context)) return null;
    return { units: addressed, partners: null, role: null, end: request.verb, taskStart: from };
  },
};
