import { allMatches } from "../../../language/matcher.ts";
import { GOAL, KEEP } from "../../lexicon/goals.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

const YEAR = /năm (\d{4})(?!\d)/gu;
const COMPARED = /(?:so với|từ|hơn|bằng)(?: (?:kết quả|mức|cùng kỳ|mục tiêu|chỉ tiêu))?(?: của)? $/u;
/** "chỉ tiêu năm 2025 của chỉ số X là 6,95 điểm" in a plan for 2026: the goal of a past year. */
const GOAL_OF_YEAR = /(?:mục tiêu|chỉ tiêu)(?: của)? $/u;
/** Words that show a goal after a past year: "năm 2025 đạt 6 điểm, phấn đấu đạt 7 điểm". */
const AIMS = new RegExp(
  `${GOAL}|${KEEP}|nâng|đưa|tăng|lên(?= |$)|cải thiện|phải|sẽ|ít nhất|tối thiểu|không (?:thấp|dưới|kém)|năm nay|năm sau`,
  "u",
);
/** "(mục tiêu đề ra 6,2 điểm)" after a result: the goal of that year. */
const GOAL_THEN =
  /\((?:so với )?(?:mục tiêu|chỉ tiêu|kế hoạch)(?: [^ ().;]{1,9}){0,3} (?:đề ra|đặt ra|giao)(?: là)? ?[^()]{0,24}$/u;

/**
 * True for the result of a past year, whose words may begin the sentence: "Năm 2025, chỉ số Tính minh bạch đạt
 * 5,9 điểm". In running text the year applies to all parts between semicolons.
 */
export function isOfPast(
  { folded }: TextLine,
  { sentence, span, isInText }: { sentence: Span; span: Span; isInText: boolean },
  planYear: number | null,
): boolean {
  if (planYear === null) return false;
  const near = Math.max(isInText ? 0 : sentence.start, span.start - LONGEST_BEFORE);
  const from = near + (isInText ? folded.slice(near, sentence.start + 1).lastIndexOf(". ") + 1 : 0);
  const before = folded.slice(from, span.start);
  const open = GOAL_THEN.exec(before);
  const words = (open ? before.slice(0, open.index) : before).replace(/\((?!năm \d{4}\))[^()]*\)/gu, blank);
  const year = allMatches(YEAR, words).at(-1);
  if (!year || Number(year[1]) >= planYear || COMPARED.test(words.slice(0, year.index))) return false;
  const opening = words.slice(0, year.index).replace(GOAL_OF_YEAR, "");
  if (AIMS.test(opening)) return false;
  const after = words.slice(year.index) + (open ? "" : folded.slice(span.start, span.end));
  return !AIMS.test(after) && !/trở lên/u.test(folded.slice(span.start, span.end + OR_MORE_LENGTH));
}
/** A paragraph may have thousands of targets, so only so many characters before each are read. */
const LONGEST_BEFORE = 400;
const OR_MORE_LENGTH = 9;
const blank = (text: string) => " ".repeat(text.length);
