import { nameKey } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import type { PartialDate } from "../../../model/date.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import { isDateOfMeeting } from "../../structure/lines/fact-sentence.ts";
import { descendants, type Section } from "../../structure/outline/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { introductionOrders, orderedWords } from "../assignment/announced/introduction-orders.ts";
import { UnitHeadings } from "../assignment/headings/unit-headings.ts";
import { readDetails } from "../assignment/labels/detail-label.ts";
import { isLabelled } from "../assignment/labels/line-labels.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-day.ts";
import { boundUnits } from "./bound-units.ts";
import { type Clause, clauseAround, subjectStart } from "./clause.ts";
import { type DateClause, dateClause, ofOneSubject } from "./date-clauses.ts";
import { type DatedLine, datedLine, startIn } from "./dated-line.ts";
import { directedUnits } from "./directed-units.ts";
import { isTimeOfEvent, isTimeOfReason } from "./event-time.ts";
import { leadingList } from "./owners-at.ts";
import { NO_TASKS, type OwnersOfTasks, type UnitsOfTask } from "./owners-of-tasks.ts";
import { type DateAmongOthers, readReceivers } from "./receivers.ts";
import { SectionLines } from "./section-lines.ts";
import { hasVerb, sendsPlan, sendsReport, whatIsDueAt } from "./what-is-due.ts";

/** What was read before the deadlines of sentences. */
interface ReadBefore {
  /** Indices of rows whose table has a head; their dates are read with the table. */
  readonly headed?: ReadonlySet<number>;
  /** The units of the tasks, for dates whose owner the sentence itself does not show. */
  readonly ofTasks?: OwnersOfTasks;
  /** The lines of the introduction that may contain an order of the author. */
  readonly introduction?: readonly TextLine[];
  /** Those of the document, where other fields use them too. */
  readonly unitHeadings?: UnitHeadings;
}

/** The deadlines in the lines of the outline: what is due, from whom and to whom. */
export function readDeadlines(
  root: Section,
  context: RuleContext,
  { headed = new Set(), ofTasks = NO_TASKS, introduction = [], unitHeadings }: ReadBefore = {},
): Located<Deadline>[] {
  const deadlines: Located<Deadline>[] = [];
  const sections = new SectionLines(unitHeadings ?? new UnitHeadings(context));
  const readLine = (section: Section, line: TextLine) => {
    if (headed.has(line.index) || isTitleOf(section, line)) return;
    const dates = datesIn(line, startIn(section, line), context).filter(
      ({ span, value }) =>
        value.bound !== "in" ||
        !(isDateOfMeeting(line.folded, span.start) || isTimeOfReason(line.folded, span.start)),
    );
    if (dates.length === 0) return;
    const on = datedLine(section, line, sections, context);
    const ofLine: ReadDeadline[] = [];
    for (const [i, due] of dates.entries()) {
      const around = { before: dates[i - 1]?.span, date: due.span, after: dates[i + 1]?.span };
      const clause = ofOneSubject(dateClause(line, around, context), due.span, on.furtherSubjects);
      const deadline = deadlineOf(due, { on, around, ...clause }, ofTasks, context);
      if (deadline.value.units.length > 0 || !isTimeOfEvent({ section, line, due }))
        ofLine.push({ deadline, ...clause.clause });
    }
    pushAll(
      deadlines,
      ofLine.map((one) => withUnitsOfClause(one, ofLine)),
    );
  };
  for (const section of [
    ...orderedWords(introductionOrders(introduction, context)),
    root,
    ...descendants(root),
  ]) {
    if (section.line) readLine(section, section.line);
    for (const line of section.lines) readLine(section, line);
  }
  return deadlines;
}

interface ReadDeadline extends Clause {
  readonly deadline: Located<Deadline>;
}

/**
 * Dates of one clause have one subject: "Định kỳ 6 tháng (trước ngày 12/6), năm (trước ngày 12/12) | các phòng báo cáo …". A date
 * without units takes those of the first other date of its clause that has some.
 */
function withUnitsOfClause(
  { deadline, start, end }: ReadDeadline,
  ofLine: readonly ReadDeadline[],
): Located<Deadline> {
  if (deadline.value.units.length > 0) return deadline;
  const beside = ofLine.find(
    (other) => other.start === start && other.end === end && other.deadline.value.units.length > 0,
  );
  return beside
    ? { ...deadline, value: { ...deadline.value, units: beside.deadline.value.units } }
    : deadline;
}

/** The due dates of a line: those of its words, and those that a label makes due dates ("Lộ trình: quý III"). */
function datesIn(line: TextLine, start: number, context: RuleContext): readonly Located<DueDay>[] {
  const all = readDueDates(line, context);
  const stated = all.filter(({ span }) => span.start >= start);
  const labelled = readDetails(line, start, context, () => all).flatMap(({ due }) =>
    due && !stated.some(({ span }) => overlaps(span, due.span)) ? [due] : [],
  );
  // Whether the line begins with a label is looked up last, because few lines have such a date.
  return labelled.length > 0 && isLabelled(line, start, context) ? [...stated, ...labelled] : stated;
}

interface PlacedDate extends DateClause {
  readonly on: DatedLine;
  readonly around: DateAmongOthers;
}

function deadlineOf(
  due: Located<DueDay>,
  { on, around, clause, passedTo, whatFrom }: PlacedDate,
  ofTasks: OwnersOfTasks,
  context: RuleContext,
): Located<Deadline> {
  const { line } = on;
  const { span } = due;
  const from = subjectStart(line, clause, span);
  const subject = on.leading();
  const isAfterSubject = subject !== null && subject.end > clause.start && subject.end <= span.start;
  const ofTask = ofTasks.around(span);
  const to = [...readReceivers(line, { start: from, end: clause.end }, around, context)];
  // The units of the task are already those of the nearest heading that gives work.
  const timed = ofTask ?? ofTasks.dated(span);
  const near = timed.units;
  const ofHeading = near.length > 0 ? { ...on, above: () => near } : on;
  const bound = passedTo ?? boundUnits({ on: ofHeading, clause, date: span }, context) ?? ofTask?.units ?? [];
  const isWholeTask =
    ofTask !== null && (clause.start <= on.start || namesOnly(line, on.start, clause.start, ofTask));
  const isOfTask =
    areOnlyPartners(bound, timed, to) ||
    (isWholeTask && (arePartOf(bound, ofTask) || (subject === null && ofTask.units.length > 0)));
  const own = eachOf(isOfTask ? timed.units : bound, on.above);
  const after = {
    before: line.folded.slice(Math.max(on.start, clause.start - LONGEST_BEFORE), clause.start),
    own: () => ownWords(line, clause, span, context),
    date: line.folded.slice(span.start, span.end),
  };
  const sends = sendsPlan(after);
  // "Sở A ban hành kế hoạch; UBND xã B ban hành kế hoạch. Kế hoạch được gửi trước ngày …": the plans of all of them.
  const asked = sends ? ofTasks.askedBefore(span) : [];
  const others = own.length > 0 ? own : ofTasks.dated(span).units;
  const stated = asked.length > others.length && others.some(isAmong(asked)) ? asked : others;
  const said = sends
    ? "sub-plan"
    : whatIsDueAt(
        {
          own: line.folded.slice(isAfterSubject ? subject.end : clause.start, span.start),
          isAfterSubject,
          upToDate: line.folded.slice(from, span.end),
          after: line.folded.slice(span.end, clause.end),
          hasNext: around.after !== undefined && around.after.start < clause.end,
        },
        line.folded.slice(Math.min(from, whatFrom), endOfWork(line, clause, span)),
      );
  const what = said === "task" && sendsReport(after) ? "report" : said;
  const directed = what === "sub-plan" ? directedUnits(line, on.start, span.start, context) : null;
  const value: Deadline = {
    date: due.value.date,
    bound: due.value.bound,
    what,
    units: areReceivers(stated, to) && !directed ? [] : inWholeNames(directed ?? stated, ofTask?.units ?? []),
    to,
    text: line.text.slice(clause.start, clause.end).trim(),
  };
  return { ...due, value };
}

/** More than a paragraph has before a clause that only says when its paper is sent. */
const LONGEST_BEFORE = 1500;

/** "2. Sở A, Sở B" over "Mỗi đơn vị xây dựng kế hoạch": each of the units of the heading. */
function eachOf(units: readonly UnitRef[], above: DatedLine["above"]): readonly UnitRef[] {
  const [only, ...others] = units;
  if (!only?.group || others.length > 0 || !EACH.test(only.name)) return units;
  const ofHeading = above() ?? [];
  return ofHeading.length > 1 ? ofHeading : units;
}
const EACH = /^(?:mỗi|từng) (?:đơn vị|cơ quan|sở|ngành|địa phương)(?:,? (?:đơn vị|địa phương|ngành))*$/iu;

/**
 * Where the work ends that a date at the beginning of its sentence is about: "Trong 15 ngày, Giám đốc các sở; | Chủ tịch UBND các xã ban hành kế
 * hoạch": a clause without a verb only names the first units.
 */
function endOfWork(line: TextLine, clause: Clause, date: Span): number {
  if (line.text[clause.end] !== ";" || hasVerb(line.folded.slice(clause.start, date.start)))
    return clause.end;
  return hasVerb(line.folded.slice(date.end, clause.end))
    ? clause.end
    : clauseAround(line, date.start, clause.end + 1).end;
}

/** The words of a clause before its date, after the units that it begins with. */
function ownWords(line: TextLine, clause: Clause, date: Span, context: RuleContext) {
  const subject = leadingList(line, clause.start, context);
  const hasSubject = subject !== null && subject.end <= date.start;
  const words = line.folded.slice(hasSubject ? subject.end : clause.start, date.start);
  return { words, hasSubject };
}

/**
 * "Sở A chủ trì; Sở B phối hợp: khảo sát …, trước ngày …": the nearest units only help, so that the units of the task owe the date.
 * Not where the partners hand something to the units of the task.
 */
function areOnlyPartners(units: readonly UnitRef[], task: UnitsOfTask, to: readonly UnitRef[]): boolean {
  return units.length > 0 && units.every(isAmong(task.partners)) && !task.units.some(isAmong(to));
}

/** "Các phòng, ấp trưởng báo cáo … trước ngày …": only some of the units that the first clause names. */
const arePartOf = (units: readonly UnitRef[], task: UnitsOfTask): boolean =>
  units.length > 0 && units.length < task.units.length && units.every(isAmong(task.units));

/**
 * True where a clause follows only names of its task's units: "Căn cứ Kế hoạch này, các cơ quan: Sở A, Sở B; | UBND phường C ban hành
 * kế hoạch … trước ngày …".
 */
function namesOnly({ folded }: TextLine, from: number, to: number, { units }: UnitsOfTask): boolean {
  // A paragraph of thousands of clauses must not be copied for each of them.
  const named = units.reduce((length, { name }) => length + name.length + LONGEST_JOINT, 0);
  if (to - from > named + LONGEST_BESIDE) return false;
  const before = folded.slice(from, to).replace(/^(?:căn cứ|trên cơ sở) [^,;:]{2,80}, /u, "");
  if (!before.trimEnd().endsWith(";")) return false;
  const rest = units.reduce((text, { name }) => text.replace(nameKey(name), ""), before);
  return rest.replace(regex.g`[^\p{L}]`, "").length <= MOST_LETTERS_BESIDE;
}
/** "các cơ quan, đơn vị, địa phương sau" */
const MOST_LETTERS_BESIDE = 30;
/** Those words with their marks, and a clause before them. */
const LONGEST_BESIDE = 160;
const LONGEST_JOINT = 6;

function isAmong(list: readonly UnitRef[]): (unit: UnitRef) => boolean {
  const names = new Set(list.map(({ name }) => nameKey(name)));
  return ({ name }) => names.has(nameKey(name));
}

/** "Sở Nội vụ theo dõi, đôn đốc. Báo cáo gửi về Sở Nội vụ trước ngày …": the subject is the receiver, and nobody is named who owes it. */
function areReceivers(units: readonly UnitRef[], to: readonly UnitRef[]): boolean {
  const receivers = new Set(to.map(({ name }) => nameKey(name)));
  return units.length > 0 && units.every(({ name }) => receivers.has(nameKey(name)));
}

/**
 * The units, each once; names that end too early or too late in the form that the task of the date has: "Phòng Bưu chính | , Viễn thông chủ trì",
 * "Phòng Văn hóa - Xã hội | làm".
 */
function inWholeNames(units: readonly UnitRef[], ofTask: readonly UnitRef[]): UnitRef[] {
  const whole = units.map((unit) => {
    const isSame = ({ name }: UnitRef) =>
      name.startsWith(`${unit.name}, `) ||
      (unit.name.startsWith(name) && TAKEN.test(unit.name.slice(name.length)));
    return unit.unitId === null ? (ofTask.find(isSame) ?? unit) : unit;
  });
  return [...new Map(whole.map((unit) => [nameKey(unit.name), unit])).values()];
}

/** The rest of a name that has taken a word of the sentence; "UBND xã Tân Hòa | Đông" is another place. */
const TAKEN = regex`^ \p{Ll}`;

/** True for a heading over items, such as "VIỆC CẦN LÀM TRONG THÁNG 12/2025": the items state what is due. */
const isTitleOf = (section: Section, line: TextLine) =>
  section.line === line && section.children.length > 0 && isCapitals(section.text);

/**
 * True for an event before the day of issue: "vào ngày 29/8" in a document of November. A deadline ("trước ngày 29/8") in the
 * past is kept, because the work may still not be done.
 */
export function isPastEvent({ date, bound }: Deadline, issued: PartialDate): boolean {
  if (bound !== "in" || date.recurring || date.year === null || issued.year === null) return false;
  if (date.iso && issued.iso) return date.iso < issued.iso;
  const months = ({ year, month }: PartialDate) => year! * 12 + (month ?? 12);
  return issued.month !== null && date.month !== null && months(date) < months(issued);
}
