import { allMatches } from "../../../../language/matcher.ts";
import { trimEndSigns } from "../../../../language/trim-end-signs.ts";
import { pushAll } from "../../../../model/lists.ts";
import { BOUND_WORD } from "../../../lexicon/due-bounds.ts";
import { EACH } from "../../../lexicon/frequency.ts";
import { COORDINATE } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { type Detail, dueInWords } from "./detail-label.ts";
import { onlyHelps, readRoleLine } from "./role-line.ts";

const UNITS_AND_TIME_RULE = "assignment/labels/units-and-time";
const LONGEST = 300;

const TIME = new RegExp(
  `^(?:(?:làm|thực hiện|báo cáo|hoàn thành|xong) )?(?:thường xuyên|định kỳ|(?:${EACH}|mỗi|trong) |quý |tháng \\d|năm 2|khi có |cùng thời hạn|[^ ]{1,4} tháng một lần|${BOUND_WORD.source})[^;]{0,60}$`,
  "u",
);
const MARK = /; |, (?=[^;]{1,60}$)/gu;
const MARK_LENGTH = 2;
const WITH = new RegExp(`^${COORDINATE}(?: chặt chẽ)?(?: với| cùng)?:? (?=\\S)`, "u");
const ENDS = /^[ .;,]*$/u;

interface UnitsAndTime {
  readonly units: readonly LabelledUnits[];
  readonly details: readonly Detail[];
}

/**
 * The units of a line below a task whose clauses only say who does it, who helps and when: "Phòng A; phối hợp Trung tâm B; làm thường
 * xuyên", "Sở A chủ trì, Sở B phối hợp; quý II/2026". null for every other line.
 */
export function unitsAndTime(line: TextLine, from: number, context: RuleContext): UnitsAndTime | null {
  if (line.text.length - from > LONGEST) return null;
  const end = trimEndSigns(line.text, ".;,").length;
  const marks = allMatches(MARK, line.text.slice(from, end));
  const isTime = (at: number) => TIME.test(line.folded.slice(at, end));
  const last = marks.at(-1);
  const time = last && isTime(from + last.index + last[0].length) ? from + last.index : null;
  const clauses = marks.filter(({ 0: mark, index }) => mark === "; " && from + index < (time ?? end));
  if (time === null && clauses.length === 0) return null;
  const starts = [from, ...clauses.map(({ index, 0: mark }) => from + index + mark.length)];
  const found: LabelledUnits[] = [];
  for (const [n, start] of starts.entries()) {
    const clause = line.upTo((starts[n + 1] ?? (time ?? end) + MARK_LENGTH) - MARK_LENGTH);
    const units = n === 0 ? whoWorks(clause, start, context) : whoHelps(clause, start, context);
    if (units.length === 0) return null;
    pushAll(found, units);
  }
  const due = time === null ? null : dueInWords(line, time + MARK_LENGTH, end, context);
  return { units: found, details: due ? [{ kind: "due", due, product: null }] : [] };
}

/** The due date in the last sentence of a line of labels, if it only says when: "Thực hiện: Phòng A. | Trước 30/6/2026." */
export function timeAtEnd(line: TextLine, from: number, context: RuleContext): Detail[] {
  const end = trimEndSigns(line.text, ".;,").length;
  const mark = LAST_SENTENCE.exec(line.text.slice(Math.max(from, end - LONGEST_TIME), end));
  if (!mark) return [];
  const at = Math.max(from, end - LONGEST_TIME) + mark.index + mark[0].length;
  const due = TIME.test(line.folded.slice(at, end)) ? dueInWords(line, at, end, context) : null;
  return due ? [{ kind: "due", due, product: null }] : [];
}
const LAST_SENTENCE = /\. (?=[^.]{4,50}$)/u;
const LONGEST_TIME = 60;

/** "Sở A, Sở B", "Sở A chủ trì, Sở B phối hợp" */
function whoWorks(clause: TextLine, from: number, context: RuleContext): readonly LabelledUnits[] {
  const withRoles = readRoleLine(clause, from, context);
  return withRoles.length > 0 ? withRoles : namesAt(clause, from, "member", context);
}

/** "phối hợp Sở B", "Sở B phối hợp" */
function whoHelps(clause: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const words = WITH.exec(clause.folded.slice(from))?.[0].length;
  return namesAt(clause, from + (words ?? 0), "coordinate", context, words === undefined);
}

/** The names of bodies that a clause consists of. `mustHelp`: "phối hợp" must follow them. */
function namesAt(
  clause: TextLine,
  from: number,
  role: LabelledUnits["role"],
  context: RuleContext,
  mustHelp = false,
): LabelledUnits[] {
  const list = readUnitList(clause, from, context);
  if (list?.start !== from || list.units.length === 0 || !list.units.every(namesBody)) return [];
  const after = clause.folded.slice(list.end);
  if (!(mustHelp ? onlyHelps(after) : ENDS.test(after))) return [];
  return [{ role, units: list.units, span: spanIn(clause, list.start, list.end), rule: UNITS_AND_TIME_RULE }];
}
