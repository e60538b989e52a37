import { fold } from "../../../language/fold.ts";
import { smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { PAPER } from "../../lexicon/documents.ts";
import { ASSIGN, ORDER, OWN_VERB } from "../../lexicon/orders.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { unitsInBracket } from "../assignment/bracketed.ts";
import { passiveSubject } from "../assignment/passive.ts";
import { isPetition } from "../assignment/petition.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import { askedAddressees } from "./asked-addressees.ts";
import type { DatePlace } from "./dated-line.ts";
import { unitsOfClause } from "./label-units.ts";
import { ownersOfListAround, ownersOfSentence } from "./owners-across-clauses.ts";
import { leadingList, ownersAt, ownersIn } from "./owners-at.ts";
import { ownersBeforeBracket, ownersOfPaper, ownersOfThis } from "./owners-of-papers.ts";
import { unitsAfterDate } from "./units-after-date.ts";

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
  const start = Math.max(clause.start, on.start);
  if (subject && subject.end > clause.start)
    return (
      ownersBeforeBracket(line, start, date, context) ??
      askedAddressees(line, start, date.start, context) ??
      on.owners() ??
      []
    );
  const isAsked = subject !== null && isPetition(line, on.start, subject);
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
    () => askedAddressees(line, start, date.start, context),
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

const IS_SENT = new RegExp(`^ ?(?:các )?(?:${PAPER})(?: [^.;,]{0,80})? (?:gửi|nộp) `, "u");
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

const SUBMITTED = new RegExp(
  `(?:^|[.;] )(?:các |nội dung )?(?:${PAPER}|đăng ký|bài dự thi|đề án|tài liệu)[^.;:]{0,140} (?:gửi (?:về|đến|cho)|nộp (?:về|cho|tại)) |(?:^|[.;] )(?:thời gian|thời hạn|hạn) (?:gửi|nộp|báo cáo|kê khai|đăng ký|cung cấp|góp ý|trả lời)(?=[ :])`,
  "u",
);

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

/** The units after a colon or an order inside a clause: "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát …". */
function orderedUnits(line: TextLine, from: number, to: number, context: RuleContext) {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const list = leadingList(line, from + index + mark.length, context);
    if (list && smallWordFollows(line.text, list.end)) return ownersIn(line, list, context);
  }
  return null;
}
