import { allMatches } from "../../../../language/matcher.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt, statesDutyAt } from "../../../units/ends/witnesses/predicates.ts";

const EMPHASIS =
  /^,? (?:nhất là|đặc biệt là|trước hết là|trước tiên là|kể cả|bao gồm cả|như(?! (?:sau|trên|đã|nêu))) (?=\S)/u;
/** "các tổ chức" is a noun. */
const BOUNDARY = /(?<!các|những),? (?=\S)/gu;
const LONGEST = 260;

/**
 * The offset after words that emphasise some of the units before them, or give examples: "Các cấp, các ngành, | nhất là ngành Y tế | cần tuyên truyền". The
 * predicate follows, if there is one after a comma, otherwise the first one. `end` if no such words follow.
 */
export function afterEmphasised(line: TextLine, end: number): number {
  const words = EMPHASIS.exec(line.folded.slice(end, end + 40))?.[0].length;
  if (words === undefined) return end;
  const from = end + words;
  const clause = line.folded.slice(from, from + LONGEST).split(/[.;:]/u, 1)[0]!;
  const marks = allMatches(BOUNDARY, clause).map(({ index, 0: mark }) => ({
    at: from + index + mark.length,
    start: from + index,
    isComma: mark.startsWith(","),
  }));
  const verbs = marks.filter(({ at }) => isVerbAt(line, at));
  const predicate =
    verbs.find(({ isComma }) => isComma) ??
    verbs.find(({ at }) => statesDutyAt(line.folded, at)) ??
    verbs.find(({ at }) => taskVerbAt(line.folded, at)) ??
    verbs[0];
  return predicate?.start ?? end;
}
