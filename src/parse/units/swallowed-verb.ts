import { isSmallAt } from "../../../language/letter-case.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitList } from "../../units/unit-list.ts";

/** Verbs that names of bodies contain in small letters as well: "Ban Quản lý dự án đầu tư xây dựng các công trình". */
const OF_NAMES =
  /(?:xây dựng|đầu tư|quản lý|tư vấn|hỗ trợ|đăng ký|vận hành|khai thác|xúc tiến|liên quan|để|cho|theo)(?= )/uy;
const MIN_NAME_WORDS = 3;
const MIN_TASK_WORDS = 3;

/** Verbs that the list of task verbs lacks, because they are also syllables of nouns: "cấp đăng ký", "mở lớp". */
const SHORT_VERBS =
  /(?:(?<!(?:cung|nâng|trợ|sơ|các|mọi) )cấp(?! (?:xã|tỉnh|huyện|cơ sở|trên|dưới|nước)(?= ))|mở|biên tập|biên soạn|khai giảng) /uy;
/** What remains of a sentence whose verb the name has taken: a time, a frequency or a purpose, up to the full stop. */
const ONLY_ADVERBIAL = /^ (?:trong|hằng|hàng|mỗi|vào|trước|từ|theo|tại|đến|cho) [^.;:]{2,80}\.(?: |\/|$)/u;

/** True if no predicate is left to the name's sentence: only its full stop, or a time or frequency before it. */
function leavesNoPredicate(line: TextLine, end: number): boolean {
  if (/^\.(?:\/\.)?\s*$/u.test(line.text.slice(end))) return true;
  const rest = ONLY_ADVERBIAL.exec(line.folded.slice(end))?.[0];
  return (
    rest !== undefined &&
    !rest.split(" ").some((_, i, words) => taskVerbAt(words.slice(i).join(" "), 0) && i > 1)
  );
}

/**
 * The list with its name ended before a verb, where the name would take a whole sentence and leave it without a predicate: "Phòng
 * Kinh tế | khảo sát hiện trạng chợ.", "Phòng Thuế | cấp mã số trong ngày.". A heading has no full stop, so its name stays whole.
 */
export function withoutSwallowedVerb(line: TextLine, list: UnitList): UnitList {
  const unit = list.units.at(-1);
  if (!unit || unit.group || unit.unitId !== null) return list;
  if (!leavesNoPredicate(line, list.end)) return list;
  const name = line.text.slice(list.start, list.end);
  if (!name.endsWith(unit.name)) return list;
  const start = list.end - unit.name.length;
  for (
    let at = line.text.indexOf(" ", start);
    at >= 0 && at < list.end;
    at = line.text.indexOf(" ", at + 1)
  ) {
    OF_NAMES.lastIndex = at + 1;
    SHORT_VERBS.lastIndex = at + 1;
    if (!isSmallAt(line.text, at + 1) || OF_NAMES.test(line.folded)) continue;
    if (!taskVerbAt(line.folded, at + 1) && !SHORT_VERBS.test(line.folded)) continue;
    const before = line.text.slice(start, at);
    const after = line.text.slice(at + 1, list.end).split(" ").length;
    if (before.split(" ").length < MIN_NAME_WORDS || after < MIN_TASK_WORDS) return list;
    return { ...list, units: [...list.units.slice(0, -1), { ...unit, name: before }], end: at };
  }
  return list;
}
