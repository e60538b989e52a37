import { NUMBER_WORDS, numberWord } from "../../language/numbers.ts";
import { regex } from "../../language/regex.ts";
import type { Extension } from "../../model/corpus.ts";

const EXTENDS = "(?:gia hạn|kéo dài|lùi|dời|điều chỉnh|thay đổi)";
const OF_PLANS = /kế hoạch/u;
const TERM = /thời hạn|thời gian|hạn gửi|hạn nộp|gia hạn/u;
/** "kéo dài thêm mười ngày", "lùi 02 tuần". */
const BY = regex`${EXTENDS}[^.;]{0,80}?(?:^|[^\p{L}\d])(?<count>\d{1,2}|${NUMBER_WORDS}) (?:\(\S{1,6}\) )?(?<unit>ngày|tuần|tháng)(?! \d)(?! (?:${NUMBER_WORDS}|tư) )`;
/** "gia hạn … đến hết ngày 15/5/2024". */
const UNTIL = new RegExp(
  `${EXTENDS}[^.;]{0,160}?(?:đến|sang|thành|chậm nhất|trước)[^.;\\d]{0,24}?ngày (?<day>\\d{1,2})(?:[/.-]| tháng )(?<month>\\d{1,2})(?:[/.-]| năm )(?<year>20\\d{2})`,
  "u",
);
const DAYS: Readonly<Record<string, number>> = { ngày: 1, tuần: 7, tháng: 30 };

/** The new due date of the units' plans that a line of a letter states; null where it states none. Both texts are folded. */
export function readExtension(line: string, title: string): Pick<Extension, "days" | "until"> | null {
  if (!TERM.test(line) || !(OF_PLANS.test(line) || OF_PLANS.test(title))) return null;
  const until = UNTIL.exec(line)?.groups;
  if (until) {
    const two = (digits: string) => digits.padStart(2, "0");
    return { days: null, until: `${until.year}-${two(until.month!)}-${two(until.day!)}` };
  }
  const { count, unit } = BY.exec(line)?.groups ?? {};
  if (count === undefined) return null;
  const number = /\d/.test(count) ? Number(count) : numberWord(count);
  return number ? { days: number * DAYS[unit!]!, until: null } : null;
}
