import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { PAPER } from "../../lexicon/documents.ts";
import { OWN_VERB } from "../../lexicon/orders.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { isIssuer } from "../assignment/sentence/author-order.ts";

/** "hồ sơ đề nghị thẩm định" is a paper, "theo đề nghị của …" a basis, and "đôn đốc, đề nghị" what the subject itself does. */
const ASKS = new RegExp(
  `(?<before>^ ?|,? )(?<!(?:theo|được|${OWN_VERB}) )(?:trân trọng |kính )?(?:đề nghị|yêu cầu) (?=\\S)`,
  "gu",
);
/** What precedes a request in its sentence: a purpose, a basis, a time. */
const BEFORE_REQUEST = new RegExp(
  `^ ?(?:(?:để|nhằm|căn cứ|trên cơ sở|theo|nhận được|sau khi|nếu|trường hợp)(?!\\p{L})|thực hiện (?:các |nội dung )?(?:${PAPER})(?!\\p{L}))`,
  "u",
);
const SENDS_OR_ANSWERS = /^(?:gửi|nộp|xác nhận|đăng ký|trả lời|phối hợp|cho ý kiến|góp ý|cử)(?= )/u;

/**
 * The readers of a letter where it asks without naming anyone: "Để nhà trường chuẩn bị, đề nghị xác nhận … trước ngày 28/8". null in
 * other documents, and where the words name who is asked.
 */
export function askedAddressees(
  line: TextLine,
  start: number,
  date: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const { addressed } = context;
  if (!addressed || addressed.length === 0) return null;
  const words = line.folded.slice(start, date);
  for (const { index, 0: request, groups } of allMatches(ASKS, words)) {
    const isRequest =
      groups!.before === " " && index > 0
        ? endsAuthor(line, start, index, context)
        : opensSentence(words, index);
    if (isRequest && asksForWork(line, start + index + request.length, context)) return addressed;
  }
  return null;
}

const opensSentence = (words: string, index: number) =>
  words.slice(0, index).trim() === "" || BEFORE_REQUEST.test(words);

/** "Sở Nội vụ | đề nghị báo cáo …" in a letter of that unit. */
function endsAuthor(line: TextLine, start: number, index: number, context: RuleContext): boolean {
  const list = readUnitList(line, start + (line.text[start] === " " ? 1 : 0), context);
  return list !== null && isIssuer(list.units, context) && list.end === start + index;
}

const asksForWork = (line: TextLine, at: number, context: RuleContext) =>
  readUnitList(line, at, context) === null &&
  (taskVerbAt(line.folded, at) || SENDS_OR_ANSWERS.test(line.folded.slice(at, at + 20)));
