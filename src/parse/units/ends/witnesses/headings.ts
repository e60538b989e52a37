import { isBulletLabel, parseLabel } from "../../../../language/labels.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { NO_UNITS } from "../../../lexicon/no-units.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { RESPONSIBLE, TASK_ROLE } from "../../../lexicon/roles.ts";
import type { Occurrences } from "../../../text/occurrences.ts";
import { modelEnd } from "../model/boundary-model.ts";
import { beginningAt, bodyHeadAt } from "../model/unit-heads.ts";

interface Line {
  readonly text: string;
  readonly folded: string;
}

const MARKS_AT_END = /[\s:]{0,4}$/u;
const LONGEST = 110;
/** Words after a comma or "và" that continue a name: "Phòng Tiếp công dân | , giải quyết khiếu nại, tố cáo và Thi hành án". */
const CONTINUES = regex`^(?:(?:, | và |, và )(?! )[\p{L}]+(?: [\p{L}]+){0,6}){1,4}$`;
const JOINT = regex.g`(?:, và |, | và )(?=\p{L})`;
const NO_NAME = regex`(?:^|[ ,])(?:${TASK_ROLE}|${RESPONSIBLE}|${ORDER}|${NO_UNITS}|liên quan|có|theo|để|trong|trên|tại|với|khi|là|được|do)(?=[ ,]|$)`;

/**
 * The end of the name at `start` if a heading of the document consists of that name; else `start`. `occurrences`: the other places of
 * the document.
 */
export function headedEnd({ folded }: Line, start: number, occurrences: Occurrences): number {
  const names = occurrences.headedNames((lines) => byBeginning(headedNames(lines, occurrences)));
  const name = names
    .get(beginningOf(folded, start))
    ?.find((own) => folded.startsWith(own, start) && !isLetterAt(folded, start + own.length));
  return start + (name?.length ?? 0);
}

/** Number of letters by which names are looked up, so that a document with many headings is not searched for each name. */
const KEY_LETTERS = 12;
const beginningOf = (folded: string, start = 0) => folded.slice(start, start + KEY_LETTERS);

/** The names by their first letters, the longest first. A name of fewer letters is not found; it has no joint to extend it by. */
function byBeginning(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, (name) => beginningOf(name));
}
const isLetterAt = (text: string, at: number) => regex`^\p{L}`.test(text.slice(at, at + 1));

/**
 * The folded names of units that are printed alone over a list and go on after a comma or "và", where a sentence would have its
 * predicate: such words are part of the name in every other place of the document.
 */
function headedNames(lines: readonly Line[], occurrences: Occurrences): string[] {
  return lines.flatMap((line, i) => {
    const end = line.text.length > LONGEST ? 0 : line.text.replace(MARKS_AT_END, "").length;
    const start = end > 0 && lines[i + 1] ? nameStart(line, lines[i + 1]!) : null;
    const head = start === null ? null : bodyHeadAt(line.text, line.folded, start);
    if (start === null || head === null || !isCapitalAt(line.text, start)) return [];
    const known = modelEnd(line, { start, head: head.length, group: false }, occurrences);
    const rest = line.text.slice(known, end);
    const joints = allMatches(JOINT, rest).map(({ index, 0: joint }) => known + index + joint.length);
    const isName =
      (rest === "" || CONTINUES.test(rest)) &&
      !NO_NAME.test(line.folded.slice(known, end)) &&
      joints.every((at) => beginningAt(line.text, line.folded, at) === 0);
    return isName ? [line.folded.slice(start, end)] : [];
  });
}

/** The offset after the label of a heading over the next line; null for other lines. */
function nameStart({ text }: Line, next: Line): number | null {
  const label = parseLabel(text);
  if (label === null || isBulletLabel(label)) return null;
  const below = parseLabel(next.text);
  return below?.kind === label.kind && below.depth === label.depth ? null : label.length;
}
