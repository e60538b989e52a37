import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { BOUND_WORD } from "../../../lexicon/due-bounds.ts";
import { EACH } from "../../../lexicon/frequency.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { beginsBody } from "../../../units/shared/names-body.ts";
import { isDetail } from "../labels/detail-label.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";
import { personBeforeVerb } from "../shared/person-office.ts";
import { isExplained, isOtherName } from "./bracket-explains.ts";
import {
  type BracketUnits,
  byClauses,
  byLabel,
  byMarks,
  byName,
  byVerb,
  partnersAfter,
  TIME,
  WHEN_SOURCE,
} from "./bracket-units.ts";

/** The bracket at the end of a task, or before the date that ends it. */
const LAST_BRACKET = regex`[([](?<inside>[^()[\]]{4,400}(?:\([^()[\]]{1,80}\)[^()[\]]{0,400}){0,4})[)\]](?:[\s.;:,]{0,3}$|(?=${WHEN_SOURCE}[^()]{0,80}$))`;
/** A bracket before a further sentence; the last one of a line counts. */
const BRACKET_BEFORE_SENTENCE = regex`\((?<inside>[^()]{6,400})\)[.;,] (?=[^()]{1,90}$)`;
/** A bracket that says who leads, wherever it is: "… (Phòng A chủ trì; Phòng B phối hợp), trình Lãnh đạo Sở trong quý II". */
const LEADING_BRACKET = regex`\((?<inside>[^()]{4,200} ${LEAD}[^()]{0,200})\)`;
/** "(hằng quý; | Phòng A thực hiện)", "(trước ngày 20/6, | Sở Y tế chủ trì)". */
const TIME_FIRST = new RegExp(
  `^(?:(?:${EACH}|mỗi|định kỳ|quý|tháng|năm|${BOUND_WORD.source}) [^;,()]{1,40})[;,] (?=\\p{L})`,
  "u",
);

/** "… (Sở Tài chính chủ trì, Sở Nội vụ phối hợp)", "… (Chủ trì: Sở Y tế; phối hợp: …)", "… (Sở Y tế)" after a task. */
export const bracketedUnits: AssignmentRule = {
  id: "assignment/brackets/bracketed",
  read({ line, from, to, start, leading }, context) {
    const before = beforeColon(line, from, to, context) ?? betweenDashes(line, from, to, context);
    if (before) return before;
    const bracket = lastBracket(line, from, to);
    if (!bracket || bracket.index < 8) return null;
    const begin = from + bracket.index + 1;
    const cut = line.upTo(begin + bracket.groups!.inside!.length);
    if (isOtherName(line.folded.slice(from), cut.folded.slice(begin))) return null;
    const inside = begin + (TIME_FIRST.exec(cut.folded.slice(begin))?.[0].length ?? 0);
    const label = labelAt(cut.text, cut.folded, inside);
    const clauses = byClauses(cut, label?.kind === "role" ? label.end : inside, context);
    if (clauses) return { ...clauses, end: to, taskStart: from };
    // "Ban A (đồng chí Lê Văn An, Phó Trưởng ban phụ trách)": who in it.
    const isOfBody = leading !== null || beginsBody(line.folded.slice(start));
    const read =
      (isOfBody ? null : personBeforeVerb(cut, inside, context)) ??
      byLabel(cut, inside, context) ??
      byVerb(cut, inside, context) ??
      byName(cut, inside, context);
    const marked = cut.text.includes("(", inside) ? byMarks(cut, inside, context) : null;
    if (marked) return { ...marked, end: to, taskStart: from };
    if (!read) return null;
    return {
      units: read.units,
      partners: partnersAfter(cut, read, context),
      role: read.role,
      end: to,
      taskStart: from,
    };
  },
};

const TITLED = regex`^(?<title>(?:\p{L}[^:().;]{2,60} )?)\((?<inside>[^()]{6,200})\)(?<colon> ?: )(?=\p{L})`;

/**
 * "Nghiệp vụ Y (Phòng Nghiệp vụ Y): chủ trì …", "(Sở A chủ trì; Sở B phối hợp): mở 15 lớp nghề": the units in a bracket, before the colon
 * and the work.
 */
function beforeColon(line: TextLine, from: number, to: number, context: RuleContext): ClauseUnits | null {
  const { title, inside, colon } = TITLED.exec(line.text.slice(from, to))?.groups ?? {};
  if (title === undefined) return null;
  const start = from + title.length + 1;
  const end = start + inside!.length;
  const cut = line.upTo(end);
  const stated = byLabel(cut, start, context) ?? byVerb(cut, start, context);
  if (stated) {
    const partners = partnersAfter(cut, stated, context);
    const taskFrom = title === "" ? end + 1 + colon!.length : from;
    return { units: stated.units, partners, role: stated.role, end: end + 1, taskStart: taskFrom };
  }
  const list = readUnitList(cut, start, context);
  const taskStart = end + 1 + colon!.length;
  const isWhole = list !== null && list.units.length > 0 && list.start === start && list.end === end;
  if (!isWhole || (title !== "" && !taskVerbAt(line.folded, taskStart))) return null;
  return { units: list.units, partners: null, role: null, end: end + 1, taskStart };
}

/** "Bố trí ghế chờ | - Văn phòng Sở | - Quý I": the units between the task and its time, each after a dash. */
function betweenDashes(line: TextLine, from: number, to: number, context: RuleContext): ClauseUnits | null {
  const words = line.folded.slice(from, to);
  const time = DASHED_TIME.exec(words);
  if (!time) return null;
  const cut = line.upTo(from + time.index);
  for (const { index } of allMatches(DASH, words.slice(0, time.index))) {
    const start = from + index + DASH_LENGTH;
    const list = index < SHORTEST_TASK ? null : readUnitList(cut, start, context);
    if (list && list.units.length > 0 && list.start === start && list.end === cut.text.length)
      return { units: list.units, partners: null, role: null, end: to, taskStart: from };
  }
  return null;
}
const DASH = / [-–] (?=\S)/gu;
const DASH_LENGTH = 3;
const SHORTEST_TASK = 8;
const DASHED_TIME = regex` [-–] (?:\d{1,2}\/\d{1,4}(?:\/\d{4})?|(?:${TIME})(?!\p{L}))[^-–;]{0,40}[;.]?\s*$`;

/** The bracket at the end of a task, before the date in the same sentence, or before a label: "(…). Thời gian hoàn thành: tháng 3". */
function lastBracket(line: TextLine, from: number, to: number): RegExpExecArray | null {
  const words = line.folded.slice(from, to);
  const bracket = LAST_BRACKET.exec(words);
  if (bracket) return bracket;
  const before = BRACKET_BEFORE_SENTENCE.exec(words);
  if (before && isDetail(line, from + before.index + before[0].length)) return before;
  const leading = LEADING_BRACKET.exec(words);
  return leading && !isExplained(words.slice(0, leading.index).trimEnd(), "", null) ? leading : null;
}

/**
 * A bracket alone after a heading: "Gia nhập thị trường (Sở Tài chính chủ trì)" over the tasks. `isBelowTask`: on a line below a task, where
 * names are enough.
 */
export function unitsInBracket(
  line: TextLine,
  from: number,
  context: RuleContext,
  isBelowTask = false,
): (BracketUnits & { partners: readonly UnitRef[] }) | null {
  const bracket = LAST_BRACKET.exec(line.folded.slice(from));
  if (bracket?.index !== 0) return null;
  const inside = from + 1;
  const cut = line.upTo(inside + bracket.groups!.inside!.length);
  const read =
    byLabel(cut, inside, context) ??
    byVerb(cut, inside, context) ??
    byName(cut, inside, context, { isTimed: from === 0 && !isBelowTask });
  return read && { ...read, partners: partnersAfter(cut, read, context) };
}
