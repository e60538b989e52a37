import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { allMatches } from "../../../language/matcher.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import { ancestors, descendants, type Section } from "../../structure/outline.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Found, type Span, spanIn, type TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { readLabels } from "../assignment/assignment-lines.ts";
import { inlineLabels } from "../assignment/inline-labels.ts";
import type { LabelledUnits } from "../assignment/role-label.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-words.ts";
import { whatIsDue } from "./what-is-due.ts";

const TO =
  /(?<!\p{L})(?:gửi(?: về)?|báo cáo|về|qua|trình|cho)(?: kết quả| báo cáo)?(?: về| cho| đến| tới)? (?=\S)/gu;
const PASSED_ON = /(?:để|nhằm) (?:tổng hợp|theo dõi|tham mưu|xem xét)/u;
const ORDER = /^(?:giao|đề nghị|yêu cầu|phân công) (?=\S)/u;

/**
 * The deadlines of the outline, with what is due, from whom and to whom. `headed`: lines of rows whose table says in its
 * head which cell is the day's; those are read with their table.
 */
export function readDeadlines(
  root: Section,
  context: RuleContext,
  headed: ReadonlySet<number> = new Set(),
): Found<Deadline>[] {
  const deadlines: Found<Deadline>[] = [];
  const readLine = (section: Section, line: TextLine) => {
    if (headed.has(line.index)) return;
    for (const found of readDueDates(line, context))
      if (!isTitleOf(section, line)) deadlines.push(deadlineOf(found, section, line, context));
  };
  for (const section of [root, ...descendants(root)]) {
    if (section.line) readLine(section, section.line);
    for (const line of section.lines) readLine(section, line);
  }
  return deadlines;
}

function deadlineOf(
  found: Found<DueDay>,
  section: Section,
  line: TextLine,
  context: RuleContext,
): Found<Deadline> {
  const clause = clauseAround(line, found.span.start, found.span.end);
  // "Báo cáo định kỳ: quý trước ngày …; 6 tháng trước ngày …": what is due is said before the list.
  const listed = PERIOD.test(line.folded.slice(clause.start, found.span.start));
  const from = listed ? Math.max(0, clause.start - REACH) : clause.start;
  const value: Deadline = {
    date: found.value.date,
    bound: found.value.bound,
    what: whatIsDue(line.folded.slice(from, found.span.start), line.folded.slice(from, clause.end)),
    units: unitsOf(section, line, clause, found.span, context),
    to: addressees(line, clause, context),
    text: line.text.slice(clause.start, clause.end).trim(),
  };
  return { ...found, value, span: spanIn(line, found.span.start, found.span.end) };
}

/** "VIỆC CẦN LÀM TRONG THÁNG 12/2025" over items is their heading; the items say what is due. */
const isTitleOf = (section: Section, line: TextLine) =>
  section.line === line && section.children.length > 0 && isCapitals(section.text);

const PERIOD =
  /^ ?(?:và )?(?:báo cáo )?(?:0?[369] tháng|(?:cả |hằng |hàng )?năm|(?:hằng |hàng )?(?:quý|tháng))[ ,(]{0,3}$/u;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** No sentence of a plan is longer; keeps the time linear where a line holds thousands of dates. */
const REACH = 1200;

const MARK = /[;.](?= )/gu;

/** The sentence around a date, between full stops and semicolons. A date's or number's point ends nothing. */
function clauseAround(line: TextLine, from: number, to: number): Clause {
  const floor = Math.max(0, from - REACH);
  const before = allMatches(MARK, line.text.slice(floor, from)).filter(
    (m) => m[0] === ";" || !/\d$/.test(line.text.slice(0, floor + m.index)),
  );
  const start = before.length > 0 ? floor + before.at(-1)!.index + 1 : floor;
  const after = /(?:\.\/\.?|[;.])(?= |$)/u.exec(line.text.slice(to, to + REACH));
  return { start, end: after ? to + after.index : Math.min(line.text.length, to + REACH) };
}

/**
 * Whom it binds: the unit that the clause begins with, or that stands right behind a date at its beginning ("Trước ngày
 * 10/12, các phòng gửi …"); else the line's, else that of the heading above it.
 */
function unitsOf(
  section: Section,
  line: TextLine,
  clause: Clause,
  date: Span,
  context: RuleContext,
): UnitRef[] {
  const lineStart = section.line === line ? section.textStart : 0;
  // "Giám đốc các sở; Chủ tịch UBND các xã …": the semicolon stands inside the list.
  const subject = leadingList(line, lineStart, context);
  if (subject && subject.end > clause.start) return [...subject.units];
  if (clause.start > lineStart) {
    const own = leading(line, clause.start, context);
    if (own.length > 0) return own;
  }
  const before = line.folded.slice(Math.max(clause.start, lineStart), date.start);
  if (before.length < 60 && !/gửi|báo cáo|trình|về (?:sở|ubnd|văn phòng)/u.test(before)) {
    const gap = /^[ ,:)]{1,4}/u.exec(line.folded.slice(date.end, date.end + 6));
    const behind = gap ? leading(line, date.end + gap[0].length, context) : [];
    if (behind.length > 0) return behind;
  }
  const own = leading(line, lineStart, context);
  if (own.length > 0) return own;
  const ordered = behindOrder(line, Math.max(clause.start, lineStart), date.start, context);
  if (ordered.length > 0) return ordered;
  const labelled = underLabels(section, line, lineStart, context);
  if (labelled.length > 0) return labelled;
  for (const above of ancestors(section)) {
    if (!above.line) continue;
    const units = leading(above.line, above.textStart, context);
    if (units.length > 0) return units;
    const labels = labelsFirst(above, line, context);
    if (labels.length > 0) return labels;
  }
  return [];
}

/**
 * "Cơ quan chủ trì: Sở Tư pháp" beside "Thời gian hoàn thành: quý III": lines of labels that stand together are of one
 * task, and its day binds whoever leads it, or is to do it.
 */
function underLabels(section: Section, line: TextLine, start: number, context: RuleContext): UnitRef[] {
  const own = readLabels(line, start, context);
  if (!own) {
    const clause = { line, from: start, to: line.text.length, cut: line };
    return [...(inlineLabels.read(clause, context)?.units ?? [])];
  }
  const labels = [...own.units];
  const around = section.line === line ? section.parent : section;
  const { lines, at } = around ? linesOf(around) : NO_LINES;
  const place = at.get(line);
  if (place === undefined) return unitsBound(labels);
  for (const step of [-1, 1]) {
    for (let i = place + step; lines[i] && Math.abs(i - place) <= MOST_LABELS; i += step) {
      const { line: other, start: from, section: of } = lines[i]!;
      const read = readLabels(other, from, context);
      // "b) Đơn vị thực hiện" over "- Chủ trì: …".
      const units = read && read.units.length > 0 ? read.units : of ? labelsIn(of, context) : [];
      if (!read && units.length === 0) break;
      // A second one who leads begins the labels of another task.
      if (labels.some(binds) && units.some(binds)) break;
      labels.push(...units);
    }
  }
  return unitsBound(labels);
}

/** "Cơ quan đầu mối: Sở Nội vụ" as the first line below a heading: of all the tasks that follow there. */
function labelsFirst(above: Section, line: TextLine, context: RuleContext): UnitRef[] {
  const labels: LabelledUnits[] = [];
  for (const { line: own, start } of linesOf(above).lines) {
    const read = own.index < line.index ? readLabels(own, start, context) : null;
    if (!read) break;
    labels.push(...read.units);
  }
  return unitsBound(labels);
}

const labelsIn = (section: Section, context: RuleContext) =>
  linesOf(section).lines.flatMap(({ line, start }) => readLabels(line, start, context)?.units ?? []);

interface LabelLine {
  readonly line: TextLine;
  readonly start: number;
  /** That it heads. */
  readonly section: Section | null;
}

interface SectionLines {
  readonly lines: readonly LabelLine[];
  readonly at: ReadonlyMap<TextLine, number>;
}

const NO_LINES: SectionLines = { lines: [], at: new Map() };

/** Each day below a section asks for them. */
const known = new WeakMap<Section, SectionLines>();

/** A section's own lines and those of its children, in order, and where each stands. */
function linesOf(section: Section): SectionLines {
  const before = known.get(section);
  if (before) return before;
  const lines = [
    ...section.lines.map((line): LabelLine => ({ line, start: 0, section: null })),
    ...section.children.flatMap((child): LabelLine[] =>
      child.line ? [{ line: child.line, start: child.textStart, section: child }] : [],
    ),
  ].sort((a, b) => a.line.index - b.line.index);
  const found = { lines, at: new Map(lines.map(({ line }, i) => [line, i])) };
  known.set(section, found);
  return found;
}

/** No task has more lines of labels on either side of its day. */
const MOST_LABELS = 8;

const binds = ({ role }: LabelledUnits) => role !== "coordinate";
const unitsBound = (labels: readonly LabelledUnits[]): UnitRef[] =>
  labels.filter(binds).flatMap(({ units }) => [...units]);

const INNER = /(?:: |[:,.;] (?:giao|phân công) )(?=\S)/gu;

/** "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát … trước ngày …". */
function behindOrder(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const start = from + index + mark.length;
    const order = ORDER.exec(line.folded.slice(start))?.[0].length ?? 0;
    const list = readUnitList(line, start + order, context);
    if (list && list.units.length > 0 && /^ \p{Ll}/u.test(line.text.slice(list.end))) return [...list.units];
  }
  return [];
}

const leading = (line: TextLine, from: number, context: RuleContext): UnitRef[] => [
  ...(leadingList(line, from, context)?.units ?? []),
];

function leadingList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const order = ORDER.exec(line.folded.slice(from));
  return readUnitList(line, from + (order?.[0].length ?? 0), context);
}

/** To whom: those it is sent to; not those whom the addressee reports to ("để tổng hợp, báo cáo UBND tỉnh"). */
function addressees(line: TextLine, clause: Clause, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  const sent = line.folded.slice(clause.start, clause.end);
  const passedOn = PASSED_ON.exec(sent)?.index ?? sent.length;
  for (const match of allMatches(TO, sent)) {
    if (match.index > passedOn && found.size > 0) break;
    const list = readUnitList(line, clause.start + match.index + match[0].length, context);
    for (const unit of list?.units ?? []) found.set(fold(unit.name), unit);
  }
  return [...found.values()];
}
