import type { TextLine } from "../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

const NUMBERED = /(?: |-)\d{1,2}$/u;
const SEVERAL = / \d{1,2}(?:(?:, ?| và )\d{1,2}){1,9}$/u;
const FIRST = / \d{1,2}(?=,| và )/uy;
/** Further numbers, before punctuation or a word: not "Trường số 2, 3 xã", whose number counts something else. */
const FURTHER =
  /(?:, ?\d{1,2}(?=[,;.:)]| và |$))*(?:(?:, ?| và )\d{1,2}(?=[,;.:)]|$| (?:chủ trì|phối hợp|thực hiện|tổ chức|có trách nhiệm)(?= |$)))/uy;

/** "Thuế cơ sở 1, 2, 3", "Hải đội 1 và 2": bodies with one name and their numbers, as one group. */
export function withFurtherNumbers(line: TextLine, unit: NamedUnit): NamedUnit {
  if (!unit.ref || unit.ref.group || unit.ref.unitId !== null) return unit;
  if (SEVERAL.test(unit.ref.name)) return { ...unit, ref: { ...unit.ref, group: true } };
  FIRST.lastIndex = unit.end;
  const first = NUMBERED.test(unit.ref.name) ? "" : FIRST.exec(line.folded)?.[0];
  if (first === undefined) return unit;
  FURTHER.lastIndex = unit.end + first.length;
  const more = FURTHER.exec(line.folded)?.[0];
  if (!more) return unit;
  const end = unit.end + first.length + more.length;
  return { ...unit, end, ref: { name: line.text.slice(unit.start, end), unitId: null, group: true } };
}
