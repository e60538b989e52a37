import { allMatches } from "../../../../language/matcher.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import type { Item } from "../shared/items.ts";
import { unitsInBracket } from "./bracketed.ts";

export const TITLED_UNITS_RULE = "assignment/brackets/titled-units";

/** Between a title and its units: "Công tác tuyên truyền | - Sở A", "| : Sở A", "| (Sở A chủ trì)". */
const MARK = / [-–] (?=\S)|: (?=\S)| (?=\()/gu;
const SHORTEST_TITLE = 6;
const LONGEST_HEADING = 220;
const SENTENCE_END = /[.;,]\s*$/u;

/**
 * The units that end a heading over items, after a title that is no task: "1. Công tác tuyên truyền: Sở Nội vụ". The title only
 * says what their tasks are about. null for other lines.
 */
export function titledUnits({ line, start, items }: Item, context: RuleContext): ClauseUnits | null {
  const { text, folded } = line;
  const to = text.trimEnd().length;
  if (items.length === 0 || to - start > LONGEST_HEADING || SENTENCE_END.test(text)) return null;
  if (taskVerbAt(folded, start) || labelAt(text, folded, start)) return null;
  for (const { index, 0: mark } of allMatches(MARK, text.slice(start, to)))
    if (index >= SHORTEST_TITLE) {
      // "Ngân hàng Nhà nước - Chi nhánh tỉnh": the mark is in the name of the unit.
      const title = readUnitList(line, start, context);
      if ((title?.end ?? 0) >= to) return null;
      // "Phòng Cải cách hành chính | (Sở Nội vụ)": the bracket says whose division it is.
      if (title?.end === start + index && isNamesInBracket(line, start + index + mark.length, to, context))
        return null;
      const units = unitsUpTo(line, start + index + mark.length, to, context);
      if (units) return units;
    }
  return null;
}

/** True for a bracket up to the end of a line that has names and no role. */
function isNamesInBracket(line: TextLine, at: number, to: number, context: RuleContext): boolean {
  const names = line.text[at] === "(" ? readUnitList(line, at + 1, context) : null;
  return names !== null && line.text.slice(names.end, to).trim() === ")";
}

const MARK_AT = /["”»]?(?: [-–] |: ?| ?(?=\())(?=\S)/uy;

/** The units after a mark at an offset up to the end of a line: "| - Sở A", "| (Sở A chủ trì)". null where others follow. */
export function unitsAfterMark(line: TextLine, at: number, context: RuleContext): ClauseUnits | null {
  MARK_AT.lastIndex = at;
  return MARK_AT.test(line.text)
    ? unitsUpTo(line, MARK_AT.lastIndex, line.text.trimEnd().length, context)
    : null;
}

/** The units from an offset on, where nothing follows them. */
function unitsUpTo(line: TextLine, at: number, to: number, context: RuleContext): ClauseUnits | null {
  const whole = { end: to, taskStart: to };
  const bracket = line.text[at] === "(" ? unitsInBracket(line, at, context) : null;
  if (bracket) return { units: bracket.units, partners: bracket.partners, role: bracket.role, ...whole };
  const list = readUnitList(line, at, context);
  if (!list || list.units.length === 0 || list.start !== at || list.end < to) return null;
  return { units: list.units, partners: null, role: null, ...whole };
}
