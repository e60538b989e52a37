import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { verbFollows } from "../sentence/word-of-work.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

const NUMBER = regex.g`(?<=^|[:;,.] )\(?(?<number>\d{1,2}|[a-hđ])\) (?=\p{L})`;
const LETTERS = "abcdđegh";
const MOST = 20;

/**
 * The words of a task between two offsets, divided at the numbers of its parts: "1) Rà soát thủ tục; | 2) Công khai kết quả". The
 * numbers must follow each other from the beginning on, and a verb must follow each. One range without its number for each part.
 */
export function numberedParts(line: TextLine, whole: Range): Range[] {
  const marks = allMatches(NUMBER, line.text.slice(whole.from, whole.to)).slice(0, MOST);
  const isList =
    marks.length > 1 &&
    marks[0]!.index === 0 &&
    marks.every(({ index, 0: mark, groups }, i) => {
      const number = groups!.number!;
      const isNext = number === String(i + 1) || number === LETTERS[i];
      return isNext && verbFollows(line, whole.from + index + mark.length - 1);
    });
  if (!isList) return [whole];
  return marks.map(({ index, 0: mark }, i) => ({
    from: whole.from + index + mark.length,
    to: whole.from + (marks[i + 1]?.index ?? whole.to - whole.from),
  }));
}
