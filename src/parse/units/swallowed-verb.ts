import { isSmallAt } from "../../language/letter-case.ts";
import { COORDINATE, LEAD } from "../lexicon/roles.ts";
import { taskVerbAt } from "../lexicon/task-verbs.ts";
import type { TextLine } from "../text/text-line.ts";
import { compoundAt } from "./ends/name-end.ts";
import type { UnitList } from "./named-unit.ts";

/** Verbs that names of bodies contain in small letters as well: "Ban Quản lý dự án đầu tư xây dựng các công trình". */
const OF_NAMES =
  /(?:xây dựng|đầu tư|quản lý|tư vấn|hỗ trợ|đăng ký|vận hành|khai thác|xúc tiến|liên quan|để|cho|theo)(?= )/uy;
const MIN_NAME_WORDS = 3;
const MIN_TASK_WORDS = 3;

/** Verbs that the list of task verbs lacks, because they are also syllables of nouns: "cấp đăng ký", "mở lớp". */
const SHORT_VERBS =
  /(?:(?<!(?:cung|nâng|trợ|sơ|các|mọi) )cấp(?! (?:xã|tỉnh|huyện|cơ sở|trên|dưới|nước)(?= ))|mở|(?<!mô hình )thí điểm|biên tập|biên soạn|khai giảng) /uy;
/** What remains of a sentence whose verb the name has taken: a time, a frequency or a purpose, up to the full stop or a further verb. */
const ONLY_ADVERBIAL =
  /^ (?:trong|hằng|hàng|mỗi|vào|trước|từ|theo|tại|đến|cho) [^.,;:]{2,80}(?:\.(?: |\/|$)|, )/u;
/** The full stop, also after a note: "… | (dự kiến tháng 10/2026)." */
const ONLY_STOP = /^(?: ?\([^()]{1,120}\))?\.(?:\/\.)?\s*$/u;
const ONLY_MARKS = /^(?: ?\([^()]{1,120}\))?[.;,/]{0,3}\s*$/u;

/** Words after which the names of partners and then the predicate follow: "chủ trì, phối hợp với". */
const PREDICATE_FOLLOWS = new RegExp(
  `(?:^| )${LEAD},? (?:và )?${COORDINATE}(?: chặt chẽ)? (?:với|cùng)(?: với)? $`,
  "u",
);
const LONGEST_LEAD = 50;

/** The partners at an offset after "chủ trì, phối hợp với", with the last name ended before its verb; another list as it is. */
export const withPredicate = (line: TextLine, from: number, list: UnitList): UnitList =>
  PREDICATE_FOLLOWS.test(line.folded.slice(Math.max(0, from - LONGEST_LEAD), from))
    ? withoutSwallowedVerb(line, list, ONLY_MARKS)
    : list;

/** True where the word after a blank belongs to the one before: "Văn hóa và | tổ chức", "Trợ | giúp pháp lý". */
function goesOnAt({ text, folded }: TextLine, blank: number): boolean {
  const before = folded.lastIndexOf(" ", blank - 1) + 1;
  return folded.slice(before, blank) === "và" || compoundAt(text, folded, before);
}

/** True if no predicate is left to the name's sentence: only its full stop, or a time or frequency before it. */
function leavesNoPredicate(line: TextLine, end: number, onlyStop: RegExp): boolean {
  // "Phòng Vật tư giám sát việc | thực hiện": the verb after "việc" is a noun.
  if (onlyStop.test(line.text.slice(end)) || line.folded.endsWith(" việc", end)) return true;
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
export function withoutSwallowedVerb(line: TextLine, list: UnitList, onlyStop = ONLY_STOP): UnitList {
  const unit = list.units.at(-1);
  if (!unit || unit.group || unit.unitId !== null) return list;
  if (!leavesNoPredicate(line, list.end, onlyStop)) return list;
  const name = line.text.slice(list.start, list.end);
  // "Các khoa: Nội, Ngoại": the last name is "Khoa Ngoại".
  const head = name.endsWith(unit.name) ? "" : unit.name.slice(0, unit.name.indexOf(" ") + 1);
  if (!name.endsWith(unit.name.slice(head.length))) return list;
  const start = list.end - unit.name.length + head.length;
  for (
    let at = line.text.indexOf(" ", start);
    at >= 0 && at < list.end;
    at = line.text.indexOf(" ", at + 1)
  ) {
    OF_NAMES.lastIndex = at + 1;
    SHORT_VERBS.lastIndex = at + 1;
    if (!isSmallAt(line.text, at + 1) || OF_NAMES.test(line.folded) || goesOnAt(line, at)) continue;
    if (!taskVerbAt(line.folded, at + 1) && !SHORT_VERBS.test(line.folded)) continue;
    const before = head + line.text.slice(start, at);
    const after = line.text.slice(at + 1, list.end).split(" ").length;
    if (before.split(" ").length < (head === "" ? MIN_NAME_WORDS : 2) || after < MIN_TASK_WORDS) return list;
    return { ...list, units: [...list.units.slice(0, -1), { ...unit, name: before }], end: at };
  }
  return list;
}
