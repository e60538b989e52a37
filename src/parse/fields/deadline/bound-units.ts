import { fold } from "../../../language/fold.ts";
import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { lazy } from "../../../language/memoize.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { EACH } from "../../lexicon/frequency.ts";
import { ASSIGN, ORDER, OWN_VERB } from "../../lexicon/orders.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { unitsInBracket } from "../assignment/bracketed.ts";
import { type ReadClause, readClauses } from "../assignment/clause-units.ts";
import { passiveSubject } from "../assignment/passive.ts";
import { isPetition } from "../assignment/petition.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import type { Clause } from "./clause.ts";
import { unitsOfClause, unitsOfLabels } from "./label-units.ts";
import { leadingList, ownersAt, ownersIn } from "./owners-at.ts";
import { ownersBeforeBracket, ownersOfPaper, ownersOfThis } from "./owners-of-papers.ts";
import { unitsOfParagraphAbove } from "./paragraph-above.ts";
import type { SectionLines } from "./section-lines.ts";
import { unitsAbove } from "./units-above.ts";

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
  readonly paragraphAbove: () => readonly UnitRef[] | null;
}

/** The offset after the label of a section's heading; 0 for the lines below it. */
export const startIn = (section: Section, line: TextLine): number =>
  section.line === line ? section.textStart : 0;

/** A line of a section, or its heading. */
export function datedLine(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): DatedLine {
  const start = startIn(section, line);
  return {
    line,
    start,
    leading: lazy(() => leadingList(line, start, context)),
    owners: lazy(() => ownersAt(line, start, context)),
    ofLabels: lazy(() => unitsOfLabels(section, line, start, sections, context)),
    clauses: lazy(() => readClauses(line, start, context)),
    above: lazy(() => unitsAbove(section, line, sections, context)),
    paragraphAbove: lazy(() => unitsOfParagraphAbove(section, line, sections, context)),
  };
}

/** A date in its clause and line. */
interface DatePlace {
  readonly on: DatedLine;
  readonly clause: Clause;
  readonly date: Span;
}

const INNER = new RegExp(`(?:: |[:,.;] (?:${ASSIGN}) )(?=\\S)`, "gu");

/**
 * The units that a date binds: those that the clause begins with or gives an order to, or those right after a date at its
 * beginning ("Trước ngày 10/12, các phòng gửi …"); else those of the line, else those of the headings above. An empty list
 * where the sentence names nobody in particular; null where nothing shows who is bound.
 */
export function boundUnits(place: DatePlace, context: RuleContext): readonly UnitRef[] | null {
  const { on, clause, date } = place;
  const { line } = on;
  // "Giám đốc các sở; Chủ tịch UBND các xã …": the semicolon is inside the list.
  const subject = on.leading();
  if (subject && subject.end > clause.start)
    return ownersBeforeBracket(line, Math.max(clause.start, on.start), date, context) ?? on.owners() ?? [];
  const isAsked = subject !== null && isPetition(line, on.start, subject);
  const start = Math.max(clause.start, on.start);
  const near = Math.max(on.start, date.start - LONGEST_DISTANCE);
  const candidates = [
    () => ownersOfListAround(place, context),
    () => issuerItself(line, start, context),
    () => (line.text[on.start] === "(" ? (unitsInBracket(line, on.start, context)?.units ?? null) : null),
    () => ownersOfThis(line, start, context),
    () => ownersBeforeBracket(line, start, date, context),
    () => ownersOfPaper(line, start, context),
    () => (clause.start > on.start ? passiveSubject(line, clause.start, context) : null),
    () => (clause.start > on.start ? ownersAt(line, clause.start, context) : null),
    () => unitsAfterDate(place, start, context),
    () => guidedUnits(place, context),
    () => ownersAfterOpening(line, start, date.start, context),
    () => (clause.start > on.start ? ownersOfSentence(place, context) : null),
    on.owners,
    () => orderedUnits(line, start, date.start, context),
    () => (start > on.start ? orderedUnits(line, near, date.start, context) : null),
    () => ownersOfOrder(line, near, date.start, context),
    () => (start > on.start ? ownersAfterOpening(line, near, date.start, context) : null),
    () => someOf(on.ofLabels() ?? (isAsked ? [] : unitsOfClause(on.clauses(), date))),
    on.above,
    on.paragraphAbove,
    () => sendersOf(place, context),
  ];
  for (const candidate of candidates) {
    const units = candidate();
    if (units) return units;
  }
  return null;
}

const IS_SENT = /^ ?(?:các )?(?:báo cáo|kết quả|kế hoạch|văn bản)(?: [^.;,]{0,80})? (?:gửi|nộp) /u;
const GUIDES = /(?:hướng dẫn|đôn đốc|kiểm tra|nhắc nhở) (?=(?:các|những|ubnd|sở) )/gu;

/**
 * The units that the sentence before guides: in "Sở Nội vụ hướng dẫn các sở thực hiện. Báo cáo gửi Sở Nội vụ trước ngày …" the
 * departments send the report. null for "Sở Y tế hướng dẫn các xã; báo cáo kết quả về Sở Nội vụ …", where Sở Y tế sends it.
 */
function guidedUnits({ on: { line, start }, clause }: DatePlace, context: RuleContext) {
  if (clause.start <= start || !IS_SENT.test(line.folded.slice(clause.start, clause.end))) return null;
  const sentence = line.folded.slice(start, clause.start);
  const from = start + sentence.slice(0, -1).lastIndexOf(". ") + 1;
  const guides = allMatches(GUIDES, line.folded.slice(from, clause.start)).at(-1);
  const list = guides && readUnitList(line, from + guides.index + guides[0].length, context);
  return list ? ownersIn(line, list, context) : null;
}

const SUBMITTED =
  /(?:^|[.;] )(?:các |nội dung )?(?:báo cáo|kết quả|văn bản|hồ sơ|danh sách|ý kiến|số liệu|đăng ký)[^.;:]{0,140} gửi (?:về|đến|cho) |(?:^|[.;] )(?:thời gian|thời hạn|hạn) (?:gửi|nộp|báo cáo)(?= )/u;

/** "Báo cáo gửi về Sở Y tế trước ngày …" names only what is sent; in a letter its addressees send it. */
const sendersOf = ({ on: { line, start }, date }: DatePlace, { addressed }: RuleContext) =>
  SUBMITTED.test(line.folded.slice(start, date.end)) ? someOf(addressed ?? []) : null;

/**
 * "…; Sở tổng hợp, báo cáo UBND tỉnh trước ngày …": the issuer speaks of itself without its name. Nobody where its name begins with
 * another word.
 */
function issuerItself(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const { issuer } = context;
  const word = ITSELF.exec(line.folded.slice(at, at + 40))?.groups?.word;
  if (word === undefined) return null;
  // "Ban xây dựng Đảng của các đảng ủy": a name that begins with such words.
  const list = readUnitList(line, at + (line.text[at] === " " ? 1 : 0), context);
  if (list && list.end > at + word.length + 1) return null;
  return issuer && fold(issuer.name).startsWith(`${word} `) ? [{ ...issuer, group: false }] : [];
}
const ITSELF =
  /^ ?(?:và )?(?<word>sở|ban|cục|chi cục|thanh tra|văn phòng|trung tâm) (?=(?:sẽ )?(?:tổng hợp|báo cáo|gửi|trình|tham mưu|ban hành|xây dựng)[ ,])/u;

/** null instead of an empty list, so that `??` continues with the next candidate. */
const someOf = (units: readonly UnitRef[]) => (units.length > 0 ? units : null);

/** Limit on the characters between an order and the date that it sets. */
const LONGEST_DISTANCE = 4000;
const ANY_ORDER = new RegExp(`(?<!\\p{L})(?<!(?:được|theo|${OWN_VERB}) )(?:${ORDER}) (?=\\S)`, "gu");

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
 * The subject of a sentence inside the line, where it has one subject. null where only the first clause of the line has a
 * subject, or where the line is a unit's list of duties ("Sở Y tế: …; …").
 */
function ownersOfSentence({ on, clause }: DatePlace, context: RuleContext): readonly UnitRef[] | null {
  const { line } = on;
  if (line.text[clause.start - 1] !== ";") return null;
  const from = Math.max(on.start, line.text.lastIndexOf(". ", clause.start - 2) + 1);
  const starts = [from];
  for (
    let at = line.text.indexOf("; ", from);
    at >= 0 && at + 2 <= clause.start && starts.length < MAX_CLAUSES;
    at = line.text.indexOf("; ", at + 2)
  )
    starts.push(at + 1);
  const subjects = starts.flatMap((start) => {
    const units = ownersAt(line, start, context) ?? ownersAfterOpening(line, start, clause.start, context);
    return units && units.length > 0 ? [units] : [];
  });
  const [only] = subjects;
  if (subjects.length < 2) return only && from > on.start ? only : null;
  const first = leadingList(line, from, context);
  if (first && /^ ?:/u.test(line.text.slice(first.end))) return null;
  const all = subjects.flat();
  return all.every(({ group }) => group) ? all : [];
}

const MAX_CLAUSES = 8;

/** The units of a list that a semicolon inside it divides: "…; đề nghị Giám đốc các sở; Chủ tịch UBND các xã gửi …". */
function ownersOfListAround({ on: { line, start }, clause }: DatePlace, context: RuleContext) {
  if (clause.start <= start || line.text[clause.start - 1] !== ";") return null;
  for (const at of clausesBefore(line.text, start, clause.start)) {
    const list = leadingList(line, at, context);
    if (list && list.end > clause.start) return ownersAt(line, at, context);
  }
  return null;
}

/** Where the last clauses of a sentence before an offset begin. It looks back over these only, because a line may have thousands. */
function clausesBefore(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let at = to - 1;
  while (at > 0 && starts.length < MAX_CLAUSES) {
    at = text.lastIndexOf("; ", at - 2);
    if (at < from) break;
    starts.unshift(at + 2);
  }
  const first = Math.max(from, at);
  const sentence = first + text.slice(first, to).lastIndexOf(". ") + 1;
  return starts.filter((start) => start - 2 >= sentence);
}

const LONGEST_OPENING = 59;

/** A label before a list of dates: "Chế độ báo cáo: | 6 tháng (trước ngày 10/6), …". */
const LABEL = /^ ?(?:về |thực hiện )?(?:chế độ|thời hạn|thời gian|kỳ|lịch)(?: [^ .;:,()]{1,8}){1,8} ?: /u;
/** "Báo cáo năm | trước ngày 5/12, …": a report by its period is what is due, and no verb. */
const PERIODIC = new RegExp(
  `(?<!\\p{L})(?:các )?báo cáo(?: kết quả)?(?: định kỳ)? (?=(?:${EACH} |cả )?(?:quý|tháng|năm|0?[69] tháng|sáu tháng)(?!\\p{L}))`,
  "gu",
);
/** What the owners of such reports do; with "tổng hợp" it is the unit that collects them. */
const SENDS_THEM = /^ (?:phải |có trách nhiệm )?(?:gửi|nộp|báo cáo|hoàn thành|lập|xây dựng) /u;

/** The units right after a date at the beginning of a clause: "Trước ngày 10/12, các phòng gửi …". */
function unitsAfterDate({ on: { line }, date }: DatePlace, start: number, context: RuleContext) {
  // "Trước ngày 10/6 (báo cáo 6 tháng) và ngày 10/12 (báo cáo năm), Phòng A gửi …"
  const words = line.folded
    .slice(start, date.start)
    .replace(/\([^()]{0,60}\)/gu, "")
    .replace(LABEL, "");
  const before = words.replace(PERIODIC, "");
  if (before.length > LONGEST_OPENING || /gửi|báo cáo|trình|về (?:sở|ubnd|văn phòng)/u.test(before))
    return null;
  if (hasOwnSubject(line, start, date.start, context)) return null;
  const gap = /^(?: (?:của )?(?:hằng|hàng|mỗi) (?:năm|quý|tháng))?(?: ?\([^()]{1,60}\))?[ ,:)]{1,4}/u.exec(
    line.folded.slice(date.end, date.end + 70),
  );
  const from = date.end + (gap?.[0].length ?? 0);
  const list = gap && before !== words ? leadingList(line, from, context) : null;
  if (list && !SENDS_THEM.test(line.folded.slice(list.end, list.end + 40))) return null;
  return gap ? ownersAt(line, from, context) : null;
}

/** "Việc đánh giá: Văn phòng Sở hoàn thành | trong tháng 12, các phòng gửi …": the date has a subject of its own. */
function hasOwnSubject(line: TextLine, start: number, end: number, context: RuleContext): boolean {
  const colon = line.folded.slice(start, end).lastIndexOf(": ");
  if (colon < 0) return false;
  const list = leadingList(line, start + colon + 2, context);
  return list !== null && list.end < end && taskVerbAt(line.folded, list.end + 1);
}

/** The units after a colon or an order inside a clause: "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát …". */
function orderedUnits(line: TextLine, from: number, to: number, context: RuleContext) {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const list = leadingList(line, from + index + mark.length, context);
    if (list && smallWordFollows(line.text, list.end)) return ownersIn(line, list, context);
  }
  return null;
}
