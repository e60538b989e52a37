import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { lazy } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ASSIGN, ORDER } from "../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { ancestors, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { type ReadClause, readClauses } from "../assignment/clause-units.ts";
import { isPetition } from "../assignment/petition.ts";
import type { Clause } from "./clause.ts";
import { unitsOfClause, unitsOfFirstLabels, unitsOfLabels } from "./label-units.ts";
import type { SectionLines } from "./section-lines.ts";

/** A line with dates, and the units that it may bind; each list is read at its first use, for all dates of the line. */
export interface DatedLine {
  readonly line: TextLine;
  /** Offset after the label of the line. */
  readonly start: number;
  readonly leading: () => UnitList | null;
  readonly owners: () => readonly UnitRef[] | null;
  /** Null for a line that does not consist of labels. */
  readonly ofLabels: () => readonly UnitRef[] | null;
  readonly clauses: () => readonly ReadClause[];
  readonly above: () => readonly UnitRef[] | null;
}

/** A line of a section, or its heading. */
export function datedLine(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): DatedLine {
  const start = section.line === line ? section.textStart : 0;
  return {
    line,
    start,
    leading: lazy(() => leadingList(line, start, context)),
    owners: lazy(() => ownersAt(line, start, context)),
    ofLabels: lazy(() => unitsOfLabels(section, line, start, sections, context)),
    clauses: lazy(() => readClauses(line, start, context)),
    above: lazy(() => unitsAbove(section, line, sections, context)),
  };
}

/** A date in its clause and line. */
interface DatePlace {
  readonly on: DatedLine;
  readonly clause: Clause;
  readonly date: Span;
}

/** "yêu cầu các đồng chí Thủ trưởng các sở": the heads represent their units. */
const COMRADES = "(?:(?:các )?đồng chí )?";
const LEADING_ORDER = new RegExp(`^(?:${ORDER}) ${COMRADES}(?=\\S)`, "u");
const INNER = new RegExp(`(?:: |[:,.;] (?:${ASSIGN}) )(?=\\S)`, "gu");

/**
 * The units that a date binds: those that the clause begins with or gives an order to, or those right after a date at its
 * beginning ("Trước ngày 10/12, các phòng gửi …"); else those of the line, else those of the headings above.
 */
export function boundUnits(place: DatePlace, context: RuleContext): UnitRef[] {
  const { on, clause, date } = place;
  const { line } = on;
  // "Giám đốc các sở; Chủ tịch UBND các xã …": the semicolon is inside the list.
  const subject = on.leading();
  if (subject && subject.end > clause.start) return [...(on.owners() ?? [])];
  const isAsked = subject !== null && isPetition(line, on.start, subject);
  const start = Math.max(clause.start, on.start);
  const near = Math.max(on.start, date.start - LONGEST_DISTANCE);
  const candidates = [
    () => (clause.start > on.start ? ownersAt(line, clause.start, context) : null),
    () => unitsAfterDate(place, start, context),
    () => ownersAfterOpening(line, start, date.start, context),
    () => (clause.start > on.start ? ownersOfSentence(place, context) : null),
    on.owners,
    () => orderedUnits(line, start, date.start, context),
    () => (start > on.start ? orderedUnits(line, near, date.start, context) : null),
    () => ownersOfOrder(line, near, date.start, context),
    () => (start > on.start ? ownersAfterOpening(line, near, date.start, context) : null),
    () => someOf(on.ofLabels() ?? (isAsked ? [] : unitsOfClause(on.clauses(), date))),
    on.above,
  ];
  for (const candidate of candidates) {
    const units = candidate();
    if (units) return [...units];
  }
  return [];
}

/** null instead of an empty list, so that `??` continues with the next candidate. */
const someOf = (units: readonly UnitRef[]) => (units.length > 0 ? units : null);

/** "… yêu cầu Thủ trưởng các sở": after the unit that gives the order. */
const ORDERS_OTHERS = new RegExp(`^ (?:${ORDER}|chỉ đạo)(?: cho)? ${COMRADES}(?=\\S)`, "u");

/**
 * The units that owe what a sentence from `from` on states: its subject, or the units to which the subject gives an order. null
 * if it begins with no unit; an empty list if it names no particular units ("các cơ quan liên quan") or nobody after an order.
 */
function ownersAt(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const list = leadingList(line, from, context);
  if (!list || isPetition(line, from, list)) return null;
  // "… trực thuộc Sở Giao thông vận tải" is not an order: its verb would be in lower case.
  const isVerb = smallWordFollows(line.text, list.end);
  const order = isVerb ? ORDERS_OTHERS.exec(line.folded.slice(list.end, list.end + 40)) : null;
  if (!order) return ownersIn(line, list);
  const others = readUnitList(line, list.end + order[0].length, context);
  if (others && isPetition(line, list.end, others)) return ownersIn(line, list);
  if (others) return ownersIn(line, others);
  // "Sở Y tế chỉ đạo, đôn đốc …", "Sở Y tế chỉ đạo kiểm tra …": a duty, not an order to a unit.
  return taskVerbAt(line.folded, list.end + order[0].length) ? ownersIn(line, list) : [];
}

/** "Thủ trưởng các đơn vị": the units. */
const HEADS_OF = new RegExp(`^${UNIT_HEAD}(?: cơ quan)? (?=các )`, "iu");

/** The units of a list. "các cơ quan, đơn vị" is a group of all units that the document binds; the catalogue has no such group. */
function ownersIn(line: TextLine, list: UnitList): readonly UnitRef[] {
  const name = line.text.slice(list.start, list.end).replace(HEADS_OF, "");
  if (list.units.length > 0 || /liên quan/u.test(line.folded.slice(list.start, list.end))) return list.units;
  return [{ name, unitId: null, group: true }];
}

/** First words of a phrase before the subject: "Căn cứ Kế hoạch này, các đơn vị …", "Trong quá trình thực hiện, nếu …, …". */
const OPENING = regex`^ ?(?:căn cứ|trên cơ sở|trong|quá trình|theo|để|nhằm|sau|định kỳ|khi|nếu|kết thúc|hết|cuối|đầu|đến|(?:hằng|hàng) (?:tháng|quý|năm)|trên đây là)(?!\p{L})`;
const MAX_COMMAS = 6;
/** Where the subject may begin: after a comma, or at "các" ("Kết thúc đợt thi đua các đơn vị báo cáo …"). */
const SUBJECT_START = regex.g`, (?=\S)|(?<!(?:^|[ ,])(?:của|cho|với|từ|tại|do|đến|về|gửi|ở|và|giữa|trong|theo|cùng|đốc|dẫn|đạo|tra|sát)) (?=các (?:cơ quan|đơn vị|địa phương|sở)(?!\p{L}))`;

function ownersAfterOpening(
  line: TextLine,
  start: number,
  date: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const opening = line.folded.slice(start, date);
  if (!OPENING.test(opening)) return null;
  let groups: UnitList[] = [];
  for (const { index, 0: mark } of allMatches(SUBJECT_START, opening).slice(0, MAX_COMMAS)) {
    const from = start + index + mark.length;
    const list = from >= (groups.at(-1)?.end ?? 0) ? leadingList(line, from, context) : null;
    if (!list) continue;
    if (smallWordFollows(line.text, list.end)) {
      const owners = ownersAt(line, from, context);
      return owners && [...groups.flatMap(({ units }) => units), ...owners];
    }
    // "các sở, các hội của tỉnh, UBND các xã báo cáo …": the subject goes on after the comma.
    groups = line.text.startsWith(", ", list.end) ? [...groups, list] : [];
  }
  return null;
}

/** Limit on the characters between an order and the date that it sets. */
const LONGEST_DISTANCE = 4000;
const ANY_ORDER = new RegExp(`(?<!\\p{L})(?<!(?:được|theo) )(?:${ORDER}) (?=\\S)`, "gu");

/** The addressee of the nearest order before the date, also in an earlier sentence: "Đề nghị các sở …. Định kỳ … báo cáo …". */
function ownersOfOrder(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  for (const { index } of allMatches(ANY_ORDER, line.folded.slice(from, to)).toReversed()) {
    const owners = ownersAt(line, from + index, context);
    if (owners && owners.length > 0) return owners;
  }
  return null;
}

/**
 * For a clause without a subject, after clauses of one sentence with different subjects ("các sở thực hiện …; UBND các xã xây
 * dựng …; định kỳ báo cáo …"): all of them where they are classes of units, else nobody, because it may be about any of them.
 * null where only the first clause has a subject, or where the line is a unit's list of duties ("Sở Y tế: …; …").
 */
function ownersOfSentence({ on, clause }: DatePlace, context: RuleContext): readonly UnitRef[] | null {
  const { line } = on;
  const from = Math.max(on.start, line.text.lastIndexOf(". ", clause.start - 2) + 1);
  if (line.text[clause.start - 1] !== ";") return null;
  const starts = [
    from,
    ...allMatches(/; /gu, line.text.slice(from, clause.start)).map((m) => from + m.index + 1),
  ];
  const subjects = starts.slice(0, MAX_CLAUSES).flatMap((start) => {
    const units = ownersAt(line, start, context) ?? ownersAfterOpening(line, start, clause.start, context);
    return units && units.length > 0 ? [units] : [];
  });
  if (subjects.length < 2) return null;
  const first = leadingList(line, from, context);
  if (first && /^ ?:/u.test(line.text.slice(first.end))) return null;
  const all = subjects.flat();
  return all.every(({ group }) => group) ? all : [];
}

const MAX_CLAUSES = 8;

const LONGEST_OPENING = 59;

/** The units right after a date at the beginning of a clause: "Trước ngày 10/12, các phòng gửi …". */
function unitsAfterDate({ on: { line }, date }: DatePlace, start: number, context: RuleContext) {
  const before = line.folded.slice(start, date.start);
  if (before.length > LONGEST_OPENING || /gửi|báo cáo|trình|về (?:sở|ubnd|văn phòng)/u.test(before))
    return null;
  const gap = /^[ ,:)]{1,4}/u.exec(line.folded.slice(date.end, date.end + 6));
  return gap ? ownersAt(line, date.end + gap[0].length, context) : null;
}

/** The units after a colon or an order inside a clause: "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát …". */
function orderedUnits(line: TextLine, from: number, to: number, context: RuleContext) {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const list = leadingList(line, from + index + mark.length, context);
    if (list && list.units.length > 0 && smallWordFollows(line.text, list.end)) return list.units;
  }
  return null;
}

/** The units of the nearest heading that names some, or of the labels right below it. */
function unitsAbove(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): readonly UnitRef[] | null {
  for (const above of ancestors(section)) {
    if (!above.line) continue;
    const opening = openingLine(above, line);
    const units = opening ? leadingUnits(opening, 0, context) : [];
    if (units.length > 0) return units;
    const headed = leadingUnits(above.line, above.textStart, context);
    if (headed.length > 0) return headed;
    // "2. Trên cơ sở báo cáo, giao Sở Tài chính …" over the rest of its paragraph.
    const opened = ownersAfterOpening(above.line, above.textStart, above.line.text.length, context);
    if (opened && opened.length > 0) return opened;
    const heading = sections.unitHeadings.of(above);
    if (heading) return heading.units;
    const labelled = unitsOfFirstLabels(above, line, sections, context);
    if (labelled.length > 0) return labelled;
  }
  return null;
}

/** The line without a label that introduces the list which a line belongs to: "Giao Sở Tư pháp:" below "2. Cải cách thể chế". */
function openingLine({ lines }: Section, line: TextLine): TextLine | null {
  const last = lines.findLast(({ index, source }) => index < line.index && source.kind !== "row");
  return last?.text.endsWith(":") ? last : null;
}

/** "Văn phòng Chính phủ trân trọng đề nghị:": this heading names the unit that asks, not the units that are asked. */
const ASKS = new RegExp(`^ (?:trân trọng )?(?:${ORDER}|chỉ đạo)`, "u");

function leadingUnits(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] {
  const list = leadingList(line, from, context);
  if (!list || isPetition(line, from, list)) return [];
  if (!ASKS.test(line.folded.slice(list.end, list.end + 30))) return ownersIn(line, list);
  // "1. Sở Y tế chỉ đạo Chi cục Dân số thực hiện:" binds those who are ordered.
  const order = ORDERS_OTHERS.exec(line.folded.slice(list.end, list.end + 40));
  return (order && readUnitList(line, list.end + order[0].length, context)?.units) ?? [];
}

/** Words before the subject: "riêng Sở Y tế …", "đồng thời các sở …", "Trách nhiệm của các cơ quan …". */
const JOINS =
  /^ ?(?:(?:(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? của|riêng|đối với|đồng thời|sau đó|khi đó|trong đó|theo đó|ngoài ra|bên cạnh đó|tiếp đó|trước mắt|cùng với đó),? ){1,2}/u;

function leadingList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const joined = from + (JOINS.exec(line.folded.slice(from, from + LONGEST_JOIN))?.[0].length ?? 0);
  const start = line.text[joined] === " " ? joined + 1 : joined;
  const order = LEADING_ORDER.exec(line.folded.slice(start));
  const at = start + (order?.[0].length ?? 0);
  return readUnitList(line, at, context) ?? everyUnit(line, at);
}

const LONGEST_JOIN = 40;

/** "Cơ quan, đơn vị lập danh sách …", "mỗi địa phương …": all units that the document binds, without "các". */
const EVERY_UNIT =
  /^(?:(?:mỗi |từng )(?:cơ quan|đơn vị|địa phương)|(?:cơ quan|đơn vị|địa phương)(?=,| và))(?:(?:,| và|, và) (?:cơ quan|đơn vị|tổ chức|địa phương)){0,3}(?= )/u;

function everyUnit(line: TextLine, start: number): UnitList | null {
  const match = EVERY_UNIT.exec(line.folded.slice(start, start + 80));
  const end = start + (match?.[0].length ?? 0);
  return match && taskVerbAt(line.folded, end + 1) ? { units: [], start, end } : null;
}
