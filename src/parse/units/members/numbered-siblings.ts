import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

const NUMBER = String.raw`(?:số )?(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d])`;
const NUMBERED = new RegExp(`(?: |-)${NUMBER}$`, "u");
const SEVERAL = new RegExp(` ${NUMBER}(?:(?:, ?| và )${NUMBER}){1,9}$`, "u");
const FIRST = new RegExp(` ${NUMBER}(?=,| và )`, "uy");
const FURTHER = new RegExp(`(?:, ?| và )${NUMBER}`, "uy");
const NAME_ENDS = /^(?:[,;.:)]|$)/u;
const WITH_ROMAN = regex`(?:^|[ ,])[IVX]{1,5}$`;

/**
 * "Thuế cơ sở 1, 2, 3", "Hải đội 1 và 2", "Các Phòng Nghiệp vụ I, II, III": bodies with one name and their numbers, as one group.
 * Not "Trường số 2, 3 xã", whose last number counts something else.
 */
export function withFurtherNumbers(line: TextLine, unit: NamedUnit): NamedUnit {
  if (!unit.ref || unit.ref.unitId !== null) return unit;
  if (SEVERAL.test(unit.ref.name)) return { ...unit, ref: { ...unit.ref, group: true } };
  FIRST.lastIndex = unit.end;
  const first = NUMBERED.test(unit.ref.name) ? "" : FIRST.exec(line.text)?.[0];
  if (first === undefined) return unit;
  let [at, end] = [unit.end + first.length, 0];
  for (let number = furtherAt(line, at); number !== null; number = furtherAt(line, at)) {
    at += number.length;
    if (endsNumbers(line, at)) end = at;
  }
  return end === 0
    ? unit
    : { ...unit, end, ref: { name: line.text.slice(unit.start, end), unitId: null, group: true } };
}

function furtherAt(line: TextLine, at: number): string | null {
  FURTHER.lastIndex = at;
  return FURTHER.exec(line.text)?.[0] ?? null;
}

/** True after the last number of a name: punctuation or a verb follows, or any word after a Roman number. */
const endsNumbers = ({ text, folded }: TextLine, at: number): boolean =>
  NAME_ENDS.test(text.slice(at, at + 1)) ||
  folded.startsWith(" và ", at) ||
  WITH_ROMAN.test(text.slice(Math.max(0, at - LONGEST_NUMBER), at)) ||
  taskVerbAt(folded, at + 1);
const LONGEST_NUMBER = 6;
