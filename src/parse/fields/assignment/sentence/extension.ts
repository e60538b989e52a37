import { allMatches } from "../../../../language/matcher.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule } from "./assignment-rule.ts";
import { isIssuer } from "./author-order.ts";

// "Đồng ý gia hạn cho UBND xã A gửi kế hoạch đến ngày …", "UBND xã A được lùi thời hạn …": whose time a letter extends.

const EXTEND =
  "(?:gia hạn|(?:lùi|kéo dài|dời|giãn|điều chỉnh)(?= (?:thêm |lại )?(?:thời|hạn|mốc|ngày|đến|tới|sang|việc)))";
const GRANT = "(?:đồng ý|cho phép|chấp thuận|nhất trí)";
/** "đồng ý | để", "đồng ý gia hạn", "gia hạn": those whose time is extended follow. */
const EXTENDS = new RegExp(
  `(?:^|[ ,])(?:${GRANT} (?=(?:cho|để) )|(?:${GRANT} (?:cho |để |việc )?)?${EXTEND})`,
  "u",
);
/** Nothing, or a clause with the reason, before the author's verb. */
const BEFORE_VERB = /^(?:[^.;]{2,300},)?(?: nay)?$/u;
/** Words before those whose time is extended. */
const BEFORE_UNITS = /(?:^| )(?:đối với|cho|để|của) (?=\S)/gu;
const MOST_PLACES = 6;
/** "đề nghị của UBND xã A | tại Công văn số …": who has asked. */
const ASKED = /^ tại (?:công văn|tờ trình|văn bản|báo cáo)/u;
/** "UBND xã A | được lùi thời hạn". */
const IS_EXTENDED = new RegExp(`^ được (?:phép )?${EXTEND}`, "u");
/** "Thời hạn gửi kế hoạch của UBND xã A | lùi đến …". */
const TERM = /^(?:thời hạn|thời gian|thời điểm|hạn|mốc) [^.;:()]{0,80}?(?:của|đối với) (?=\S)/u;
const IS_MOVED = new RegExp(`^(?: (?:theo|tại) [^.;:]{2,80}?)? (?:được )?${EXTEND}`, "u");
/** The new time, which distinguishes an extension from consent to anything else. */
const UNTIL = /(?:đến|sang|tới|chậm nhất|muộn nhất|trước|thêm|hết|xong) [^.;]{0,40}\d/u;
/** Whose time is extended owes a paper or its completion, or the author grants it. */
const OWED =
  /(?:đồng ý|cho phép|chấp thuận|nhất trí) (?:cho |để |việc )?gia hạn|kế hoạch|báo cáo|đề án|phương án|văn bản|hoàn thành|ban hành/u;
/** "gia hạn giấy phép", "kéo dài thời gian làm việc": no term for a paper. */
const NO_TERM =
  /(?:gia hạn|kéo dài|điều chỉnh)(?: thêm)? (?:(?:thời hạn|thời gian) )?(?:giấy|hợp đồng|nợ|thuế|tiền|thẻ|chứng chỉ|sử dụng|thuê|hoạt động|làm việc|phục vụ|mở cửa|giải quyết|tiếp nhận|xử lý)(?= )/u;
const LONGEST = 400;
/** Most lines have none of these words, so this fast test comes first. */
const WORDS = [
  "gia hạn",
  "lùi ",
  "kéo dài",
  "dời ",
  "giãn ",
  "điều chỉnh",
  "đồng ý",
  "cho phép",
  "chấp thuận",
  "nhất trí",
];

/** The units whose time the words from an offset to another extend; null for other words. */
export function extendedUnits(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): UnitList | null {
  if (!WORDS.some((word) => line.folded.includes(word, from))) return null;
  const words = line.folded.slice(from, Math.min(to, from + LONGEST));
  const verb = EXTENDS.exec(words);
  if (!verb || !OWED.test(words) || NO_TERM.test(words)) return null;
  if (!UNTIL.test(line.folded.slice(from + verb.index, to))) return null;
  const term = TERM.exec(words)?.[0].length;
  const late = term === undefined ? null : readUnitList(line, from + term, context);
  if (late && IS_MOVED.test(line.folded.slice(late.end, to))) return late;
  const subject = readUnitList(line, from, context);
  if (subject && IS_EXTENDED.test(line.folded.slice(subject.end, to))) return subject;
  // "Sở A gia hạn cho doanh nghiệp nộp báo cáo", "Tham mưu UBND tỉnh gia hạn …": the work of A, and no act of the author.
  const author = subject && isIssuer(subject.units, context) ? subject.end - from : 0;
  if (!BEFORE_VERB.test(words.slice(author, verb.index))) return null;
  const after = verb.index + verb[0].trimEnd().length;
  for (const { index, 0: joint } of allMatches(BEFORE_UNITS, words.slice(after)).slice(0, MOST_PLACES)) {
    const list = readUnitList(line, from + after + index + joint.length, context);
    // "đối với các dự án của Công ty A": what is extended belongs to a thing.
    if (!list && !/của/u.test(joint)) return null;
    if (list && list.units.length > 0 && !ASKED.test(line.folded.slice(list.end, to))) return list;
  }
  return null;
}

/** "Đồng ý lùi thời hạn ban hành kế hoạch của UBND xã A đến hết ngày 31/3/2026.": the units have until then. */
export const unitsWithMoreTime: AssignmentRule = {
  id: "assignment/sentence/extension",
  read({ cut, from, to }, context) {
    const list = extendedUnits(cut, from, to, context);
    return list && { units: list.units, partners: [], role: "member", end: to, taskStart: from };
  },
};
