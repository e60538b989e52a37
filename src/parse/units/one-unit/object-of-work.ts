import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

const NAMES_WORK =
  /^(?:phòng|ban|vụ|cục|chi cục|trung tâm|văn phòng) .{0,80}(?:quản lý|giám sát|kiểm soát|hỗ trợ)$/u;

/** "Phòng Quản lý | các tổ chức tín dụng 2": a group right after the word for the work is what the body works on, and part of its name. */
export function withObjectOfWork(
  line: TextLine,
  unit: NamedUnit,
  unitAt: (at: number) => NamedUnit | null,
): NamedUnit {
  const { ref, start, end } = unit;
  if (!ref || ref.group || !line.folded.startsWith(" các ", end)) return unit;
  const object = NAMES_WORK.test(line.folded.slice(start, end)) ? unitAt(end + 1) : null;
  if (!object) return unit;
  const name = ref.name + line.text.slice(end, object.end);
  return { ref: { name, unitId: null, group: false }, start, end: object.end };
}
