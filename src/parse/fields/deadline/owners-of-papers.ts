import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { GROUP_WORDS, TEXT_BODY_WORDS } from "../../lexicon/bodies.ts";
import { PAPER } from "../../lexicon/documents.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { THIS_UNIT, unitMeantByThis } from "../../units/list/this-unit.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { ownersIn } from "./owners-at.ts";

// Sentences whose subject is a paper, or only points back to a unit.

const OF = new RegExp(
  `(?:^|[ ,(])(?:${PAPER})(?: [^ ,.;:()]{1,8}){0,9}? (?:của|do|được|đối với) (?=\\S)`,
  "gu",
);
/** "… của các sở | phải có mặt tại Sở Nội vụ", "… do các sở | ban hành": what is asked of the paper. */
const IS_ASKED =
  /^,? (?:(?:phải|được|cần|đều) ){0,2}(?:có mặt|gửi|nộp|chuyển|về đến|hoàn thành|hoàn chỉnh|xong|(?:ký |xây dựng,? )?ban hành|xây dựng|phê duyệt)(?= |[,.;:]|$)/u;
/** "Thời hạn gửi báo cáo của các sở | về Sở Nội vụ: trước ngày …", "… của các sở | là ngày …". */
const IS_LIMITED =
  /^(?: (?:về|cho|đến|tới|theo|tại) [^.;:()]{2,80})? ?(?::|là|(?:được )?(?:lùi|kéo dài|gia hạn|dời|điều chỉnh)(?: thêm)?) /u;
/** "Báo cáo …", "Thời hạn gửi báo cáo …". */
const TERM =
  "(?:thời hạn|thời gian|thời điểm|hạn)(?: (?:cuối cùng |chót )?(?:gửi|nộp|hoàn thành|trình|lập))? ";
const BEGINS = new RegExp(
  `^ ?(?:\\p{L}\\) |[-+*•] |\\d{1,2}\\. )?(?:(?:căn cứ|trên cơ sở|theo) [^,;.:]{2,60}, )?(?:(?:các )?(?:${PAPER})|${TERM}(?:${PAPER})|hạn (?:cuối|chót)) `,
  "u",
);
const IS_TERM = new RegExp(`^ ?${TERM}`, "u");
const LONGEST_PAPER = 160;

/** "Báo cáo năm của | các sở, UBND các xã | phải có mặt tại Sở Nội vụ muộn nhất …": those whose paper is due. */
export function ownersOfPaper(
  line: TextLine,
  start: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const words = line.folded.slice(start, start + LONGEST_PAPER);
  if (!BEGINS.test(words)) return null;
  const first = allMatches(OF, words)[0];
  const list = first && paperOwners(line, start + first.index + first[0].length, context);
  const rest = list ? line.folded.slice(list.end, list.end + LONGEST_PAPER) : "";
  if (list && (IS_ASKED.test(rest) || (IS_TERM.test(words) && IS_LIMITED.test(rest))))
    return ownersIn(line, list, context);
  const sender = senderOf(line, start, words, context);
  return sender && ownersIn(line, sender, context);
}

/** "Kết quả rà soát | các xã gửi về Sở A trước ngày …", "Hạn cuối | các xã nộp kế hoạch: 10/6": the unit before the verb sends it. */
function senderOf(line: TextLine, start: number, words: string, context: RuleContext): UnitList | null {
  for (const { index } of allMatches(BODY, words)) {
    const list = readUnitList(line, start + index, context);
    if (list && SENDS.test(line.folded.slice(list.end, list.end + LONGEST_PAPER))) return list;
  }
  return null;
}
const BODY = new RegExp(
  `(?<=(?<! (?:với|của|tại|cho|về|đến|tới|ở|thuộc|do|từ|và)|,) )(?:${GROUP_WORDS}|${TEXT_BODY_WORDS}) (?=\\S)`,
  "gu",
);
const SENDS =
  /^ (?:phải |cần |có trách nhiệm )?(?:gửi|nộp|báo cáo)(?: (?:về|cho|đến|tới) | [^.;:()]{2,80}:)/u;

const RECEIVER = /(?<=\S) (?:về|cho|đến|tới|gửi|nộp) (?=\S)/u;

/** The units after "của", without the receiver: "của các sở | về Sở Nội vụ: …". */
function paperOwners(line: TextLine, at: number, context: RuleContext) {
  const receiver = RECEIVER.exec(line.folded.slice(at, at + LONGEST_PAPER))?.index;
  return readUnitList(receiver === undefined ? line : line.upTo(at + receiver), at, context);
}

const DUE_WORDS = /^\((?:(?:thời )?hạn(?: (?:gửi|nộp|cuối|chót))?|trước|chậm nhất|muộn nhất)[^()]{0,24}$/u;

/** More than the words above have before the date, so that a long line is not searched for each of its dates. */
const LONGEST_DUE_WORDS = 80;

/** "nhận báo cáo của | các phòng, đơn vị trực thuộc | (hạn 05/11/2026)": those whose paper the bracket is about. */
export function ownersBeforeBracket(
  line: TextLine,
  start: number,
  date: Span,
  context: RuleContext,
): readonly UnitRef[] | null {
  const earliest = Math.max(start, date.start - LONGEST_DUE_WORDS);
  const open = earliest + line.text.slice(earliest, date.start + 1).lastIndexOf("(");
  if (open < earliest || !DUE_WORDS.test(line.folded.slice(open, date.end).replace(/[\d/.]{1,10}$/u, "")))
    return null;
  const from = Math.max(start, open - LONGEST_PAPER);
  const last = allMatches(OF, line.folded.slice(from, open)).at(-1);
  const list = last && readUnitList(line, from + last.index + last[0].length, context);
  return list && line.text.slice(list.end, open).trim() === "" ? ownersIn(line, list, context) : null;
}

/**
 * "… nộp phiếu cho Phòng A trước ngày 25/11. | Phòng này tổng hợp …": the unit last named before; nobody where none has such a name.
 * "… hướng dẫn A và B lập phương án. | Hai đơn vị này trình …": the last several.
 */
export function ownersOfThis(line: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  if (THESE_UNITS.test(line.folded.slice(start, start + LONGEST_THESE)))
    return severalBefore(line, start, context);
  const noun = THIS_UNIT.exec(line.folded.slice(start, start + LONGEST_NOUN))?.groups?.noun;
  if (noun === undefined) return null;
  const unit = unitMeantByThis(line, noun, start, context);
  return unit ? [unit] : [];
}
const LONGEST_NOUN = 24;

const THESE_UNITS =
  /^ ?(?:các|những|hai|ba|bốn|năm|0?[2-9]) (?:cơ quan|đơn vị|phòng|sở|chi cục|trung tâm|địa phương|xã)(?:, (?:cơ quan|đơn vị|phòng|ban|ngành|địa phương)){0,2}(?: [^ ,.;:]{1,9}){0,3} (?:này|đó|trên|nêu trên|nói trên)(?= )/u;
const LONGEST_THESE = 80;
const MOST_BODIES = 12;
const ANY_BODY = new RegExp(`(?<=^|[ (])(?:${GROUP_WORDS}|${TEXT_BODY_WORDS}) (?=\\S)`, "gu");

/** The last list of several units, or of a group, in the sentence before; null where it has none. */
function severalBefore(line: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  const from = Math.max(0, start - MOST_BEFORE);
  const bodies = allMatches(ANY_BODY, line.folded.slice(from, start)).slice(-MOST_BODIES);
  let last: UnitList | null = null;
  for (const { index } of bodies) {
    if (last && from + index < last.end) continue;
    const list = readUnitList(line, from + index, context);
    if (list && list.end <= start && (list.units.length > 1 || list.units[0]?.group)) last = list;
  }
  return last?.units ?? null;
}
const MOST_BEFORE = 600;
