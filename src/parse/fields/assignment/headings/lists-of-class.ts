import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { unitsOfCell } from "../../../units/field/units-of-cell.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { countOf } from "./members-of-class.ts";
import { distinct } from "./seen-units.ts";

// "Các cơ quan sau đây …:": the units of the list that follows a class, in its sentence or in the items below it.

const LONGEST_CLAUSE = 100;
const ENDS_CLAUSE = /;|\.(?= |$)/u;

/** "Các cơ quan sau đây ban hành kế hoạch …:" over "- Ba cơ quan chủ trì: Sở A, Sở B, Sở C;": the units of the items below. */
export function listedBelow(
  { name, group }: UnitRef,
  line: TextLine,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = group ? line.text.indexOf(name) : -1;
  const words = line.folded.slice(at, at + name.length + LONGEST_FOLLOWING);
  if (at < 0 || !FOLLOWS.test(words) || !endsWithColon(line.text)) return null;
  return unitsOfItems(lines.slice(line.index + 1), context);
}

/** The units of the items that some lines begin with, each of which only names units: "- Khối sở, ngành (8 đơn vị): Sở A, Sở B."; null for others. */
export function unitsOfItems(lines: readonly TextLine[], context: RuleContext): readonly UnitRef[] | null {
  const found: UnitRef[] = [];
  const kind = lines[0] ? parseLabel(lines[0].text)?.kind : undefined;
  for (const below of lines.slice(0, MOST_ITEMS)) {
    const label = parseLabel(below.text);
    // "2. Sở Y tế" after "- Sở Nội vụ;" is the next heading.
    if (!label || below.source.kind === "row" || label.kind !== kind) break;
    const item = below.text.slice(label.length).replace(/[\s;.,]{1,4}$/u, "");
    const unitsIn = (words: string) => unitsOfCell(below, words, context);
    const whole = unitsIn(item.slice(CLASS_BEFORE.exec(item)?.[0].length ?? 0));
    // "a) Sở A: trụ cột Hạ tầng số;"
    const units = whole.length > 0 ? whole : unitsIn(item.split(":", 1)[0]!);
    if (units.length === 0) break;
    pushAll(found, units);
  }
  return found.length > 1 ? distinct(found) : null;
}

/**
 * "Các cơ quan sau đây | ban hành kế hoạch: Sở A, Sở B; UBND phường C": the units of the list that ends the sentence, for a group without a name
 * that the list belongs to; null for others.
 */
export function listedAfter(
  { name, group }: UnitRef,
  line: TextLine,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = group ? line.text.indexOf(name) : -1;
  const colon = at < 0 ? -1 : line.text.indexOf(": ", at);
  const isOpen = FOLLOWING.test(name) || context.catalogue.namesNoUnit(name);
  if (colon < 0 || !isOpen) return null;
  const words = line.folded.slice(at, colon);
  const announces = ANNOUNCES_LIST.test(words) || IS_FOLLOWING.test(words) || OBLIGED.test(words);
  if (!announces || ENDS_CLAUSE.test(words)) return null;
  const list = wholeList(line, colon + 2, context);
  if (!list || list.units.length < 2) return null;
  if (ENDS_LIST.test(line.text.slice(list.end))) return list.units;
  const asked = ALSO_ASKED.exec(line.folded.slice(list.end, list.end + LONGEST_CLAUSE))?.[0].length ?? 0;
  const also = asked > 0 ? readUnitList(line, list.end + asked, context) : null;
  return GOES_ON.test(line.folded.slice(also?.end ?? list.end))
    ? distinct([...list.units, ...(also?.units ?? [])])
    : null;
}

/**
 * "Các sở có điểm dưới trung bình | (Sở A, Sở B) | xây dựng kế hoạch", "các sở phụ trách chỉ số giảm điểm | (Sở A: Tiếp cận đất đai; Sở B: …) |": the
 * units in the brackets between a limited class and what it is asked for; null where one of them has other words.
 */
export function listedInBrackets(
  { name, group, assigned }: UnitRef,
  line: TextLine,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = group && assigned !== undefined ? line.text.indexOf(name) : -1;
  if (at < 0 || !line.text.includes("(", at)) return null;
  const subject = SUBJECT_WITH_BRACKETS.exec(line.text.slice(at, at + LONGEST_SUBJECT))?.[0] ?? "";
  const found: UnitRef[] = [];
  for (const { groups } of allMatches(BRACKET, subject)) {
    const units = unitsInBracket(line, groups!.words!, context);
    if (units.length === 0) return null;
    pushAll(found, units);
  }
  return found.length > 0 ? distinct(found) : null;
}
/** Up to the request, outside brackets. */
const SUBJECT_WITH_BRACKETS =
  /^(?:\([^()]{1,400}\)|(?! (?:xây dựng|ban hành|lập|gửi|nộp|báo cáo|phải|trực tiếp|khẩn trương|chủ động) )[^.;:()]){0,400}/iu;
const LONGEST_SUBJECT = 900;
const BRACKET = /\((?<words>[^()]{1,400})\)/gu;

const PLACES = regex`^(?:(?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu) \p{Lu}[^,;:]{1,30}(?:, |$)){2,}$`;

/** The units of a bracket that lists only them, or each with what it has: "Sở A: Tiếp cận đất đai; Sở B: Đào tạo lao động". */
function unitsInBracket(line: TextLine, words: string, context: RuleContext): readonly UnitRef[] {
  const all = unitsOfCell(line, words, context);
  // "huyện A, thị xã B"
  const names = all.length === 1 && PLACES.test(words) ? words.split(", ") : [];
  if (names.length > 1) return names.map((name) => ({ name, unitId: null, group: false }));
  if (all.length > 0) return all;
  const parts = words.split(/; ?/u).map((part) => unitsOfCell(line, part.split(":", 1)[0]!, context));
  return parts.every((units) => units.length > 0) ? parts.flat() : [];
}

/** A list with what a semicolon and the noun of a class add: "Sở A, Sở B; | ba địa phương làm điểm gồm UBND xã C, UBND xã D". */
function wholeList(line: TextLine, from: number, context: RuleContext) {
  const counted = countedList(line, from, context);
  if (counted) return counted;
  const list = readUnitList(line, from, context);
  const noun = list && FURTHER_CLASS.exec(line.folded.slice(list.end, list.end + LONGEST_CLAUSE))?.[0];
  const further = list && noun ? readUnitList(line, list.end + noun.length, context) : null;
  return list && further && further.units.length > 0
    ? { units: [...list.units, ...further.units], end: further.end }
    : list;
}
/** "(1) Sở A; (2) UBND xã B.": a list inside a line with a number before each name or names; null for others. */
function countedList(line: TextLine, from: number, context: RuleContext) {
  const text = line.text.slice(from).trimEnd();
  if (!/^\(?1[).] /u.test(text)) return null;
  const numbers = [...allMatches(COUNTER, text)];
  if (numbers.length < 2 || numbers.some(({ groups }, i) => Number(groups!.number) !== i + 1)) return null;
  const parts = numbers.map(({ index, 0: counter }, i) =>
    text.slice(index + counter.length, numbers[i + 1]?.index).replace(/[\s;,.]{1,4}$/u, ""),
  );
  const units = parts.map((part) => unitsOfCell(line, part, context));
  return units.every((own) => own.length > 0) ? { units: units.flat(), end: line.text.length } : null;
}
const COUNTER = /(?:^|[;,] ?(?:và )?)\(?(?<number>\d{1,2})[).] /gu;

const FURTHER_CLASS =
  /^[;,] (?:và )?(?:[^ .,;:]{1,7} ){0,2}(?:địa phương|xã|phường|đơn vị|cơ quan|sở|ngành)(?: [^ .,;:]{1,9}){0,6}? (?:gồm|là)(?: có)?:? (?=\S)/u;
/** "các cơ quan | sau đây" */
const FOLLOWS = /^(?:các|những) [^.;:]{2,80}? (?:sau(?: đây)?|dưới đây)(?= |$)/u;
const LONGEST_FOLLOWING = 12;
const MOST_ITEMS = 24;
/** "Năm cơ quan chủ trì lĩnh vực: ", "Khối sở, ngành (8 đơn vị): " */
const CLASS_BEFORE = /^(?!(?:Sở|UBND|Ủy ban|Thanh tra|Công an) )[^:,;.]{2,60}(?:, [^:,;.]{2,20}){0,3}: /u;
const FOLLOWING = / (?:sau(?: đây)?|dưới đây)$/u;
const IS_FOLLOWING =
  /^(?:các|những) (?:cơ quan|đơn vị|địa phương|sở|ban|ngành|xã|phường)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương|sở|ban|ngành|xã|phường)){0,4}(?: (?:có|được nêu|nêu) tên)? (?:sau(?: đây)?|dưới đây)(?= )/u;
/** "Những đơn vị phải ban hành kế hoạch riêng trước ngày 28/02/2026" */
const OBLIGED =
  /^(?:các|những) (?:cơ quan|đơn vị|địa phương)(?:(?:, | và )(?:cơ quan|đơn vị|địa phương)){0,3} (?:phải|có trách nhiệm) (?!.* (?:về|cho|với|đến|tới|tại|của|do|từ|trình|gửi)$)/u;
const ANNOUNCES_LIST = / (?:(?:bao )?gồm(?: có)?|sau(?: đây)?|dưới đây)$/u;
/** "Sở A, Sở B | và đề nghị | Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch" */
const ALSO_ASKED = /^,? (?:và |cùng )?(?:đề nghị|yêu cầu|mời|giao) /u;
/** What is asked for, said again after the list, and by when: "Sở A, Sở B | , gửi về Sở C trước ngày 10/3/2026". */
const GOES_ON =
  /^,? (?:(?:xây dựng|ban hành|lập|hoàn thành|có)(?:,? (?:và )?(?:xây dựng|ban hành))? (?:các )?kế hoạch|gửi |nộp |hoàn thành |xong |trước ngày |chậm nhất |thời hạn )/u;
const ENDS_LIST = /^ ?(?:\([^()]{1,160}\))? ?(?:[.;]|$)/u;

/** The lists of at least two named units that begin at the words of a line. */
export function listsIn(line: TextLine, context: RuleContext): readonly (readonly UnitRef[])[] {
  const lists: (readonly UnitRef[])[] = [];
  for (let at = 0; at >= 0 && at < line.text.length; ) {
    const list = readUnitList(line, at, context);
    const named = list?.units.filter(({ group }) => !group) ?? [];
    if (named.length >= 2) lists.push(named);
    const from = named.length >= 2 ? list!.end : at;
    const next = line.text.indexOf(" ", from);
    at = next < 0 ? -1 : next + 1;
  }
  return lists;
}

/**
 * "Còn các đơn vị chưa gửi: Sở A, Sở B. … Yêu cầu | hai đơn vị này | gửi báo cáo": the nearest list above with as many units; null for
 * other words.
 */
export function listedBefore(
  { name }: UnitRef,
  line: TextLine,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const count = BEFORE.test(fold(name)) ? countOf(name) : null;
  if (count === null || count < 2) return null;
  for (const above of lines.slice(0, line.index).toReversed().slice(0, MOST_ABOVE)) {
    const list = listsIn(above, context).findLast((units) => units.length === count);
    if (list) return list;
  }
  return null;
}
const BEFORE = / (?:này|trên)$/u;
const MOST_ABOVE = 12;
