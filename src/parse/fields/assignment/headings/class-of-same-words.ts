import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { NUMBER_WORDS } from "../../../../language/numbers.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { unitsOfItems } from "./lists-of-class.ts";
import { distinct } from "./seen-units.ts";
import { tablesOf, unitsBelowHead } from "./units-of-table.ts";

// "Còn 08 đơn vị chưa gửi kế hoạch, gồm: Sở A, Sở B" in one place, "Các đơn vị chưa gửi kế hoạch nêu trên" in another: a class that another line
// lists under the same words.

const LEADING = new RegExp(
  `^(?:(?:các|những|mỗi|từng|toàn bộ|tất cả|\\d{1,3}|${NUMBER_WORDS}) ){0,2}(?=(?:cơ quan|đơn vị|địa phương|sở|xã|phường|huyện)[ ,])`,
  "u",
);
const TRAILING = / (?:(?:đã )?(?:nêu|nói|kể) )?(?:trên|ở trên|này)$/u;
/** "đơn vị | được kiểm tra", "cơ quan | chưa gửi kế hoạch": what says which ones are meant. */
const NARROWED =
  /^(?:cơ quan|đơn vị|địa phương|sở|xã|phường|huyện)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương|ngành)){0,2} (?<state>(?:được|bị|chưa|chậm|xếp|thuộc diện|không) \S.*)$/u;
const RECEIVED = / (?:được|bị) (?<what>[^,.;:]{4,40})$/u;
const ANNOUNCES = /^(?:[^.;:()]{0,60}?,? ?(?:bao )?gồm(?: có)?:? | ?: | ?\((?:gồm:? )?| là:? )(?=\S)/u;
const LONGEST_ANNOUNCEMENT = 90;
const LEAST = 2;

/** The units that another line lists under the words of a class; null where none does, or several do. */
export function unitsOfSameWords(
  { name, group }: UnitRef,
  line: TextLine,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const words = group ? fold(name).replace(TRAILING, "").replace(LEADING, "") : "";
  const state = NARROWED.exec(words)?.groups?.state;
  if (state === undefined) return null;
  const received = RECEIVED.exec(words)?.groups?.what;
  const heads =
    received === undefined ? [words] : [words, `đối tượng ${received}`, `đối tượng được ${received}`];
  const others = lines.filter(({ index, source }) => index !== line.index && source.kind !== "row");
  const lists = others.flatMap((other) => {
    const below = lines.slice(lines.indexOf(other) + 1);
    const list =
      heads
        .map((head) => listAfter(head, other, context) ?? listUnder(head, other, below, context))
        .find((found) => found !== null) ?? listWithoutPaper(words, other, context);
    return list ? [list] : [];
  });
  const [only, ...further] = lists;
  if (only) return further.length === 0 ? only : null;
  // "Các sở chưa gửi gồm: A, B. Các xã chưa gửi gồm: C": the parts of "các cơ quan, địa phương chưa gửi nêu trên".
  const parts = others
    .map((other) => listsAfterEach(` ${state}`, other, context))
    .filter((all) => all.length > 1);
  if (parts.length > 0) return parts.length === 1 ? parts[0]!.flat() : null;
  // "Đến nay, Sở A, UBND xã B chưa gửi báo cáo 6 tháng" for "các đơn vị chưa gửi báo cáo 6 tháng nêu trên".
  const told = state.startsWith("chưa ")
    ? others.flatMap((other) => namedBefore(` ${state}`, other, context) ?? [])
    : [];
  return told.length > 0 ? told : null;
}

/** The units by name of the list that ends where the words begin; null without one, or where its first names are not known. */
function namedBefore(words: string, line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const end = line.folded.indexOf(words);
  if (end < 0) return null;
  for (const { index, 0: mark } of allMatches(LIST_START, line.folded.slice(0, end)).slice(0, MOST_MARKS)) {
    const start = index + mark.length;
    const list = readUnitList(line, start, context);
    if (list?.end !== end || list.units.some(({ group }) => group)) continue;
    return mark === ", " && endsWithName(line.text.slice(0, index)) ? null : list.units;
  }
  return null;
}
/** Where a list of units may begin in a sentence. */
const LIST_START = /(?:đến nay|hiện nay|hiện còn|vẫn còn|còn có),? |[.,;:] |^/gu;

/** True where a name is before a comma, which the list does not have: "Phòng X|, Sở A", unlike "Qua theo dõi|, Sở A". */
function endsWithName(before: string): boolean {
  const words = before
    .split(/[.,;:] /u)
    .at(-1)!
    .split(" ");
  const isFirst = words.length === before.split(" ").length;
  return words.slice(isFirst ? 1 : 0).some((word) => isCapitalAt(word, 0));
}
const MOST_MARKS = 20;

/** "Các địa phương chưa ban hành gồm: …" for "các địa phương chưa ban hành kế hoạch": the list right after the words without their paper. */
function listWithoutPaper(words: string, line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const short = words.replace(/ (?:kế hoạch|báo cáo)(?: [^.;,]*)?$/u, "");
  const at = short === words || !HAS_NOT_DONE.test(short) ? -1 : line.folded.indexOf(short);
  const isAnnounced = at >= 0 && ANNOUNCES_NEXT.test(line.folded.slice(at + short.length));
  return isAnnounced ? listFrom(at + short.length, line, context) : null;
}
const HAS_NOT_DONE = / chưa \S+(?: \S+)?$/u;
const ANNOUNCES_NEXT = /^(?:,? (?:(?:bao )?gồm(?: có)?|là):?| ?:) /u;

/**
 * "Cơ quan chịu trách nhiệm chỉ số: Sở A" below each sub-index, or a column "Cơ quan theo dõi", for "các cơ quan theo dõi chỉ số": the units of all
 * labels or of all columns with these words; null for other words, and where the document has neither.
 */
export function unitsOfRoleLabels(
  { name, group }: UnitRef,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const words = group ? fold(name).replace(TRAILING, "").replace(LEADING, "") : "";
  if (!HAS_ROLE.test(words)) return null;
  const names = [words, words.replace(OBJECT, "")];
  const labelled = lines.flatMap((line) => unitsAfterLabel(names, line, context));
  if (labelled.length > 0) return distinct(labelled);
  const isHead = (cell: string) => names.includes(fold(cell).trim());
  const below = tablesOf(lines).flatMap((table) => unitsBelowHead(table, isHead, context));
  return below.length > 0 ? distinct(below) : null;
}
/** Roles for which the catalogue of roles has no word; those who lead are found by their assignments. */
const HAS_ROLE = /^(?:cơ quan|đơn vị|bộ phận|phòng) (?:theo dõi|chịu trách nhiệm|đảm nhận|đảm trách)(?= |$)/u;
const OBJECT = / (?:(?:các|từng|về|đối với) ){0,2}(?:chỉ số|tiêu chí|nội dung|lĩnh vực|trụ cột)(?: .*)?$/u;

function unitsAfterLabel(names: readonly string[], line: TextLine, context: RuleContext): readonly UnitRef[] {
  if (line.source.kind === "row") return [];
  const start = parseLabel(line.text)?.length ?? 0;
  const label = names.find((words) => line.folded.startsWith(`${words}: `, start));
  if (label === undefined) return [];
  return readUnitList(line, start + label.length + 2, context)?.units.filter(({ group }) => !group) ?? [];
}

/** The lists of a line that each follow the same words. */
function listsAfterEach(words: string, line: TextLine, context: RuleContext): (readonly UnitRef[])[] {
  const lists: (readonly UnitRef[])[] = [];
  for (let at = line.folded.indexOf(words); at >= 0; at = line.folded.indexOf(words, at + 1)) {
    const list = listFrom(at + words.length, line, context);
    if (list) lists.push(list);
  }
  return lists;
}

/** The units of the items below a heading that consists of these words: "2. Đối tượng được đánh giá". */
function listUnder(words: string, { folded }: TextLine, below: readonly TextLine[], context: RuleContext) {
  const at = folded.indexOf(words);
  const isHeading =
    at >= 0 &&
    at <= LONGEST_LABEL &&
    /^ ?:?$/u.test(folded.slice(at + words.length)) &&
    !folded.slice(0, at).includes(",");
  return isHeading ? unitsOfItems(below, context) : null;
}
/** "2.1. Các " */
const LONGEST_LABEL = 12;

function listAfter(words: string, line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const at = line.folded.indexOf(words);
  return at < 0 ? null : listFrom(at + words.length, line, context);
}

function listFrom(end: number, line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const mark = ANNOUNCES.exec(line.folded.slice(end, end + LONGEST_ANNOUNCEMENT))?.[0];
  const list = mark === undefined ? null : readUnitList(line, end + mark.length, context);
  const units = list?.units.filter((unit) => !unit.group) ?? [];
  return units.length >= LEAST ? units : null;
}
