import { isCapitals } from "../../../language/is-capitals.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { isDetail } from "../../fields/assignment/labels/detail-label.ts";
import { namesPerson } from "../../fields/assignment/line-kinds/below-facts.ts";
import { isNote } from "../../fields/assignment/shared/items.ts";
import { isClosing } from "../../structure/outline/closing-zone.ts";
import type { TextLine } from "../../text/text-line.ts";
import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";

// A paragraph without a label inside a section that assigns work. It carries a duty unless its form says that it is something else,
// so that no kind of paragraph is lost without notice.

const WORDS = regex`\p{L}{2}[^\p{L}]+\p{L}{2}`;
const SHORTEST = 30;
const LONGEST_HEADING = 160;
const ENDS_SENTENCE = /[.;,!?…]["”)]?\s*$/u;
/** "… như sau", "… các nội dung sau:": what it introduces is below it. */
const INTRODUCES = /:\s*$|(?: như sau| sau đây| dưới đây)[ .]*$/u;
/** A label of a few words before a colon and its value, also "Ghi chú: …": a detail of the line above it. */
const LABELLED = regex`^\p{Lu}[^.,;:]{1,40}: ?\S`;
const NOTE_LABEL = /^(?:ghi chú|chú thích|nguồn) ?:/u;
/** Words that a heading does not have: "Mọi hồ sơ | phải | được trả trước hạn". */
const OBLIGES = / (?:phải|cần|không được|có trách nhiệm|chịu trách nhiệm|được giao) /u;
/** Sentences about the past, about the present state, and about other documents. */
const TELLS =
  /^(?:căn cứ|theo (?:báo cáo|thống kê|đó)|tính (?:đến|từ)|tuy nhiên|nguyên nhân|hiện nay|hiện tại|thời gian (?:qua|vừa qua)|(?:trong )?(?:những |các )?(?:năm|tháng) (?:qua|gần đây|vừa qua)|(?:trong )?năm \d{4},? |(?:tình hình|thực trạng|kết quả|ưu điểm|hạn chế|tồn tại|khó khăn|thuận lợi) )|(?:^|[ ,])(?:đã|vừa|đang|còn (?:chậm|thấp|hạn chế|thiếu|nhiều)) /u;

/**
 * True for a paragraph of an assigning section that may state work. `isFollowed`: further lines are directly below it in the same
 * section, so that a few words without a mark at their end may be their heading.
 */
export function mayStateWork(line: TextLine, isFollowed: boolean): boolean {
  const { text, folded } = line;
  const words = text.trim();
  if (words.length < SHORTEST || !WORDS.test(words) || isCapitals(words)) return false;
  if (isNote(words) || isClosing(folded) || isDetail(line, 0) || namesPerson(folded)) return false;
  if ((isFollowed && INTRODUCES.test(folded)) || NOTE_LABEL.test(folded)) return false;
  if (beginsWithVerb(line, 0)) return true;
  if (LABELLED.test(text) || TELLS.test(folded)) return false;
  const isSentence = ENDS_SENTENCE.test(text) || words.length > LONGEST_HEADING || OBLIGES.test(folded);
  return !isFollowed || isSentence || !isCapitalAt(text, 0);
}
