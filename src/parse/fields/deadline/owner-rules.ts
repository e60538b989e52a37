import { fold } from "../../../language/fold.ts";
import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { PAPER } from "../../lexicon/documents.ts";
import { ASSIGN, ORDER, OWN_VERB } from "../../lexicon/orders.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../units/agents/agents.ts";
import { namesThings } from "../../units/agents/no-subject.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { unitsInBracket } from "../assignment/brackets/bracketed.ts";
import { extendedUnits } from "../assignment/sentence/extension.ts";
import { passiveSubject } from "../assignment/subjects/passive.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import { askedAddressees } from "./asked-addressees.ts";
import type { DatePlace } from "./dated-line.ts";
import { unitsOfClause } from "./label-units.ts";
import { ownersOfListAround, ownersOfSentence, ownersOfWhatIsSent } from "./owners-across-clauses.ts";
import { ownersAfterDate } from "./owners-after-date.ts";
import { leadingList, ownersAt, ownersIn } from "./owners-at.ts";
import { ownersAtEnd } from "./owners-at-end.ts";
import { ownersBeforeBracket, ownersOfPaper, ownersOfThis } from "./owners-of-papers.ts";
import { unitsAfterDate } from "./units-after-date.ts";

/** A date whose owners are asked for. */
export interface OwnerQuestion extends DatePlace {
  /** Where its clause begins, after the label of the line. */
  readonly start: number;
  /** True if the clause is not the first one of the line. */
  readonly isLater: boolean;
  /** True if the line only asks somebody for a decision. */
  readonly isPetition: boolean;
  readonly context: RuleContext;
}

/**
 * Returns the units that a date binds; an empty list where the sentence names nobody in particular; null where the rule does not
 * apply, so that the next one is asked.
 */
type OwnerRule = (question: OwnerQuestion) => readonly UnitRef[] | null;

/**
 * The rules for the owners of a date, in order: the first one that applies decides. A new rule is a line here, and its sentences
 * are in the `deadlines-….corpus.ts` beside this file.
 */
export const OWNER_RULES: readonly OwnerRule[] = [
  // "đề nghị Giám đốc các sở; Chủ tịch UBND các xã gửi … trước ngày …"
  (asked) => ownersOfListAround(asked, asked.context),
  // "…; Sở tổng hợp, báo cáo UBND tỉnh trước ngày …": the issuer.
  issuerItself,
  // "(Phòng Tài chính chủ trì, hoàn thành trước 20/8)" on a line of its own
  unitsOfBracketLine,
  // "Đồng ý lùi thời hạn gửi kế hoạch của UBND xã A đến hết ngày …"
  unitsWithMoreTime,
  // "Phòng này tổng hợp trước ngày …"
  ({ on, start, context }) => ownersOfThis(on.line, start, context),
  // "nhận báo cáo của các phòng (hạn 05/11/2026)"
  ({ on, start, date, context }) => ownersBeforeBracket(on.line, start, date, context),
  // "Báo cáo năm của các sở phải có mặt tại Sở Nội vụ trước ngày …"
  ({ on, start, context }) => ownersOfPaper(on.line, start, context),
  // "Trước ngày 20/10: kế hoạch của các sở được ban hành"
  ownersOfPaperAfterDate,
  // "…; kinh phí do Phòng Kế hoạch bố trí trước …"
  ({ on, clause, isLater, context }) => (isLater ? passiveSubject(on.line, clause.start, context) : null),
  // "…, Văn phòng tổng hợp, báo cáo trước ngày …": the subject of a later clause
  ({ on, clause, isLater, context }) => (isLater ? ownersAt(on.line, clause.start, context) : null),
  // "Sở Y tế hướng dẫn kê khai. Doanh nghiệp nộp hồ sơ trước ngày …": persons and bodies that are no units
  agentsOfLaterClause,
  // "Sở Y tế theo dõi. Trạm y tế ở 12 xã được chọn mở lớp trong quý III": not the unit of the sentence before
  unknownSubject,
  // "Trước ngày 10/12, các phòng gửi …"
  (asked) => unitsAfterDate(asked, asked.start, asked.context),
  // "Sở Nội vụ hướng dẫn các sở. Báo cáo gửi Sở Nội vụ trước ngày …"
  guidedUnits,
  // "Sở A cung cấp số liệu; Sở B cung cấp danh sách. Dữ liệu gửi Sở Tài chính trước ngày …"
  (asked) => ownersOfWhatIsSent(asked, asked.context),
  // "Căn cứ Kế hoạch này, các đơn vị báo cáo trước ngày …"
  ({ on, start, date, context }) => ownersAfterOpening(on.line, start, date.start, context),
  // "Để nhà trường chuẩn bị, đề nghị xác nhận trước ngày …": the readers of a letter
  ({ on, start, date, context }) => askedAddressees(on.line, start, date.start, context),
  // "các sở thực hiện …; UBND các xã xây dựng …; định kỳ báo cáo …": a clause without a subject
  (asked) => (asked.isLater ? ownersOfSentence(asked, asked.context) : null),
  // The subject of the line, or those to whom it gives an order
  ({ on }) => on.owners(),
  // "Giải pháp: Giao Sở Nội vụ …", in the clause and then in the line
  ({ on, start, date, context }) => orderedUnits(on.line, start, date.start, context),
  (asked) =>
    asked.start > asked.on.start
      ? orderedUnits(asked.on.line, near(asked), asked.date.start, asked.context)
      : null,
  // "Đề nghị các sở …. Định kỳ … báo cáo …": the nearest order before the date
  (asked) => ownersOfOrder(asked.on.line, near(asked), asked.date.start, asked.context),
  // An opening phrase of an earlier sentence of the line
  (asked) =>
    asked.start > asked.on.start
      ? ownersAfterOpening(asked.on.line, near(asked), asked.date.start, asked.context)
      : null,
  // The labels of the line ("Đơn vị thực hiện: …"), or the units of its clauses
  ({ on, date, isPetition }) =>
    someOf(on.ofLabels() ?? (isPetition ? [] : unitsOfClause(on.clauses(), date))),
  // "Báo cáo năm (trước 20/12) gửi Sở Tài chính - các sở, ban, ngành."
  ({ on, date, context }) => ownersAtEnd(on.line, date, context),
  // The headings above, then the paragraph above
  ({ on }) => on.above(),
  ({ on }) => on.paragraphAbove(),
  // "1. Các sở lồng ghép nội dung …" over "2. Kết quả thực hiện gửi Sở Nội vụ trước ngày …"
  ({ on }) => on.itemsBefore(),
  // "Hoàn thiện kho dữ liệu (trước ngày 30/6). Sở Y tế chuẩn hóa số liệu"
  ({ on, date, context }) => ownersAfterDate(on.line, on.start, date, context),
  // "Báo cáo gửi về Sở Y tế trước ngày …" in a letter: its addressees
  sendersOf,
];

/** Limit on the characters between an order and the date that it sets. */
const LONGEST_DISTANCE = 4000;
const near = ({ on, date }: DatePlace): number => Math.max(on.start, date.start - LONGEST_DISTANCE);

function unitsWithMoreTime({ on: { line }, start, clause, date, context }: OwnerQuestion) {
  const from = clause.start > start && line.text[clause.start - 2] === "." ? clause.start : start;
  const list = extendedUnits(line, from, date.end, context);
  if (!list || list.end > date.start) return null;
  return OTHER_CLAUSE.test(line.folded.slice(list.end, date.start)) ? null : list.units;
}
/** "…, | do hai địa phương tập trung cho bầu cử trong tháng 3": why, and no time that is set. */
const OTHER_CLAUSE = /[.;(]|, (?:do|vì|bởi|nhằm|để) /u;

function unitsOfBracketLine({ on: { line, start }, context }: OwnerQuestion) {
  return line.text[start] === "(" ? (unitsInBracket(line, start, context)?.units ?? null) : null;
}

function ownersOfPaperAfterDate({ on: { line }, start, date, context }: OwnerQuestion) {
  const begins = line.folded.slice(start, date.start).trim() === "";
  const mark = begins ? /^ ?[:,-] /u.exec(line.folded.slice(date.end))?.[0] : undefined;
  return mark === undefined ? null : ownersOfPaper(line, date.end + mark.length, context);
}

/** Nobody where a later sentence begins with units and their place, and its verb is not known: the units before it do not owe its date. */
function unknownSubject({ on: { line, start: first }, start, context }: OwnerQuestion) {
  if (start <= first || !line.text.startsWith(". ", start - 1)) return null;
  const list = readUnitList(line, start + 1, context);
  if (!list || list.units.length === 0 || namesThings(line.folded.slice(list.start, list.end))) return null;
  return /^ (?:ở|tại|thuộc) /u.test(line.folded.slice(list.end, list.end + 7)) ? [] : null;
}

/** The persons or bodies that a later clause begins with; nobody where it is doubtful which words name them. */
function agentsOfLaterClause({ on: { line }, start, isLater, date, context }: OwnerQuestion) {
  const from = start + (line.text[start] === " " ? 1 : 0);
  if (!isLater || !agentAt(line, from)) return null;
  const subject = readAgentSubject(line, from, context);
  if (!subject || subject.end > date.start) return null;
  return subject.isSure
    ? subject.units.map((unit) => ({ ...unit, name: unit.name.replace(HANDS_IN, "") }))
    : [];
}
/** "Doanh nghiệp | nộp hồ sơ": never part of a name. */
const HANDS_IN = / (?:nộp|gửi|báo cáo|kê khai|đăng ký|cung cấp|bàn giao|trình) .{1,200}$/u;

const IS_SENT = new RegExp(`^ ?(?:các )?(?:${PAPER})(?: [^.;,]{0,80})? (?:gửi|nộp) `, "u");
const GUIDES = /(?:hướng dẫn|đôn đốc|kiểm tra|nhắc nhở) (?=(?:các|những|ubnd|sở) )/gu;

/**
 * The units that the sentence before guides: in "Sở Nội vụ hướng dẫn các sở thực hiện. Báo cáo gửi Sở Nội vụ trước ngày …" the
 * departments send the report. null for "Sở Y tế hướng dẫn các xã; báo cáo kết quả về Sở Nội vụ …", where Sở Y tế sends it.
 */
function guidedUnits({ on: { line, start }, clause, context }: OwnerQuestion) {
  if (clause.start <= start || !IS_SENT.test(line.folded.slice(clause.start, clause.end))) return null;
  const sentence = line.folded.slice(start, clause.start);
  const from = start + sentence.slice(0, -1).lastIndexOf(". ") + 1;
  const guides = allMatches(GUIDES, line.folded.slice(from, clause.start)).at(-1);
  const list = guides && readUnitList(line, from + guides.index + guides[0].length, context);
  return list ? ownersIn(line, list, context) : null;
}

const SUBMITTED = new RegExp(
  `(?:^|[.;] )(?:các |nội dung )?(?:${PAPER}|đăng ký|bài dự thi|đề án|tài liệu)[^.;:]{0,140} (?:gửi (?:về|đến|cho)|nộp (?:về|cho|tại)) |(?:^|[.;] )(?:thời gian|thời hạn|hạn) (?:gửi|nộp|báo cáo|kê khai|đăng ký|cung cấp|góp ý|trả lời)(?=[ :])`,
  "u",
);

/** "Báo cáo gửi về Sở Y tế trước ngày …" names only what is sent; in a letter its addressees send it. */
function sendersOf({ on: { line, start }, date, context }: OwnerQuestion): readonly UnitRef[] | null {
  return SUBMITTED.test(line.folded.slice(start, date.end)) ? someOf(context.addressed ?? []) : null;
}

/**
 * "…; Sở tổng hợp, báo cáo UBND tỉnh trước ngày …": the issuer speaks of itself without its name. Nobody where its name begins with
 * another word.
 */
function issuerItself({ on: { line }, start: at, context }: OwnerQuestion): readonly UnitRef[] | null {
  const { issuer } = context;
  const word = ITSELF.exec(line.folded.slice(at, at + 40))?.groups?.word;
  if (word === undefined) return null;
  // "Ban xây dựng Đảng của các đảng ủy": a name that begins with such words.
  const list = readUnitList(line, at + (line.text[at] === " " ? 1 : 0), context);
  if (list && list.end > at + word.length + 1) return null;
  if (issuer && fold(issuer.name).startsWith(`${word} `)) return [{ ...issuer, group: false }];
  // A division whose whole name is this word.
  return list && DIVISION.test(word) ? null : [];
}
const DIVISION = /^(?:văn phòng|thanh tra)$/u;
const ITSELF =
  /^ ?(?:và )?(?<word>sở|ban|cục|chi cục|thanh tra|văn phòng|trung tâm) (?=(?:sẽ )?(?:tổng hợp|báo cáo|gửi|trình|tham mưu|ban hành|xây dựng)[ ,])/u;

/** null instead of an empty list, so that the next rule is asked. */
const someOf = (units: readonly UnitRef[]) => (units.length > 0 ? units : null);

const ANY_ORDER = new RegExp(`(?<!\\p{L})(?<!(?:được|theo|${OWN_VERB}) )(?:${ORDER}) (?=\\S)`, "gu");

const ASKS_FOR_HELP = /^, (?:đề nghị|mời|yêu cầu) [^.;]{2,160}? phối hợp(?= )/u;

/** The addressee of the nearest order before the date, also in an earlier sentence: "Đề nghị các sở …. Định kỳ … báo cáo …". */
function ownersOfOrder(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  for (const { index } of allMatches(ANY_ORDER, line.folded.slice(from, to)).toReversed()) {
    // "Trung tâm A cung cấp số liệu, | đề nghị Sở B phối hợp. Hoàn thành trước ngày …": who only helps.
    if (ASKS_FOR_HELP.test(line.folded.slice(Math.max(0, from + index - 2), to))) continue;
    const owners = ownersAt(line, from + index, context);
    if (owners && owners.length > 0) return owners;
  }
  return null;
}

const INNER = new RegExp(`(?:: |[:,.;] (?:${ASSIGN}) )(?=\\S)`, "gu");
/** The units after a colon or an order inside a clause: "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát …". */
function orderedUnits(line: TextLine, from: number, to: number, context: RuleContext) {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const list = leadingList(line, from + index + mark.length, context);
    if (list && smallWordFollows(line.text, list.end)) return ownersIn(line, list, context);
  }
  return null;
}
