import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { DASH } from "../members/parents.ts";
import type { NamedUnit, UnitList } from "../shared/named-unit.ts";
import { SEPARATOR } from "./member-separator.ts";

/** What begins at an offset of the line of a note. */
interface UnitsAt {
  readonly isUnitAt: (at: number) => boolean;
  readonly listAt: (at: number) => UnitList | null;
}

// "(nay là Sở Tài chính)", "(trừ Sở Y tế)", "(trước sắp xếp)", "(Trung tâm Phục vụ hành chính công)": notes on a unit inside the list.
const NOTE =
  /^ ?\((?:trừ|ngoại trừ|không bao gồm|nay là|trước đây|(?:cũ|mới)(?=\))|(?:trước|sau)(?: khi| ngày)?(?: thực hiện)? (?:sắp xếp|sáp nhập|hợp nhất)|sau đây|gọi tắt|viết tắt|qua|trung tâm|phòng|ban|chi cục|cơ quan thường trực|thường trực|(?:trong|về) (?:việc|lĩnh vực|công tác) |(?:cấp )?(?:xã|phường|tỉnh|đặc khu)(?=[,)])|đối với|[a-zđ]{1,3}\d{2,3}(?=\)))[^();]{0,120}\)/u;
const DOES = regex`(?<!\p{L})${TASK_ROLE}(?!\p{L})`;

/** "(DTI)", "(Sở Công Thương)": not a time, a figure or a sub-index. */
const SHORT_NOTE =
  /^ ?\((?![^()]*(?:chỉ số|tiêu chí|chỉ tiêu|mục tiêu|nội dung|điểm|trước|hoàn thành|dự kiến|nếu|để|\d[./%]\d|quý |tháng |ngày |năm ))[^();:]{1,60}\)/u;

/** "(Sở Nông nghiệp và Môi trường sau khi thực hiện sắp xếp tổ chức bộ máy)": what a body was called, or will be. */
const RENAMED =
  /^ ?\((?=[^()]{0,160}(?:sắp xếp|sáp nhập|hợp nhất|chia tách|đổi tên|kiện toàn|tinh gọn))[^()]{1,200}\)/u;
/** "(là các địa phương dự kiến được chọn điều tra xã hội học năm 2026)": why these units are named. */
const WHY_NAMED =
  /^ ?\((?:là )?(?:các |những )?(?:địa phương|đơn vị|cơ quan|xã|phường|sở)(?:, (?:địa phương|đơn vị|xã|phường|ngành))? (?:(?:dự kiến|đã|mới) )?(?:được|có|thuộc|nằm) [^();:]{1,120}\)/u;
const LONGEST_NOTE = 210;

/** A bracket of any other words where a further unit or the verb of the sentence follows: "Phòng A (DTI), Phòng B (PII) | là …". */
function noteInside(line: TextLine, { ref, end }: NamedUnit, { isUnitAt }: UnitsAt): string | null {
  const words = line.folded.slice(end, end + LONGEST_NOTE);
  const note = ref?.group
    ? undefined
    : (RENAMED.exec(words) ?? SHORT_NOTE.exec(words) ?? WHY_NAMED.exec(words))?.[0];
  if (note === undefined) return null;
  const after = end + note.length;
  if (isSmallAt(line.text, after + 1) && dutyVerbAt(line.folded, after + 1)) return note;
  if (/^ (?:là|làm) /u.test(line.folded.slice(after, after + 5))) return note;
  const next = line.folded.slice(after, after + 14);
  const joint = DASH.exec(next)?.[0] ?? SEPARATOR.exec(next)?.[0] ?? "";
  return joint.length > 1 && isUnitAt(after + joint.length) ? note : null;
}

/** "1. Sở Tài chính | - Cơ quan thường trực Ban Chỉ đạo" as a whole heading: what the unit is. */
const STANDING_BODY =
  /^(?: ?[-–] |, )(?:là )?(?:cơ quan|đơn vị|bộ phận) thường trực(?: (?:của )?(?:ban|hội đồng|tổ|bcđ|ủy ban)(?:(?! (?:yêu cầu|đề nghị|giao|tổng hợp|chủ trì|có trách nhiệm|phối hợp|tham mưu|[-–]) )[^.;:(),]){0,80})?(?=\s*$)/u;

const LEAVES_OUT = /^ ?\((?:ngoại )?(?:trừ|không bao gồm) /u;

/** The unit with the bracket after it; a group records the units that it excludes. */
export function withNote(line: TextLine, unit: NamedUnit, unitsAt: UnitsAt): NamedUnit {
  const standing = STANDING_BODY.exec(line.folded.slice(unit.end, unit.end + LONGEST_NOTE))?.[0];
  if (standing) return { ...unit, end: unit.end + standing.length };
  if (!line.folded.startsWith("(", unit.end) && !line.folded.startsWith(" (", unit.end)) return unit;
  const note = NOTE.exec(line.folded.slice(unit.end, unit.end + 140))?.[0] ?? noteInside(line, unit, unitsAt);
  if (!note || (DOES.test(note) && !RENAMED.test(note))) return unit;
  const end = unit.end + note.length;
  const out = unit.ref?.group ? LEAVES_OUT.exec(note) : null;
  if (!out || !unit.ref) return { ...unit, end };
  const left = unitsAt.listAt(unit.end + out[0].length)?.units ?? [];
  const except = left.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
  return { ...unit, end, ref: except.length > 0 ? { ...unit.ref, except } : unit.ref };
}
