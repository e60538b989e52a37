import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ASSIGN, ORDER } from "../../lexicon/orders.ts";
import { ancestors, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import type { Clause } from "./clause.ts";
import { unitsOfFirstLabels, unitsOfLabels } from "./label-units.ts";
import type { SectionLines } from "./section-lines.ts";

/** A date in its clause, line and section. */
export interface DatePlace {
  readonly section: Section;
  readonly line: TextLine;
  readonly clause: Clause;
  readonly date: Span;
}

const LEADING_ORDER = new RegExp(`^(?:${ORDER}) (?=\\S)`, "u");
const INNER = new RegExp(`(?:: |[:,.;] (?:${ASSIGN}) )(?=\\S)`, "gu");

/**
 * The units that a date binds: those that the clause begins with, or those right after a date at its beginning ("Trước
 * ngày 10/12, các phòng gửi …"); else those of the line, else those of the headings above.
 */
export function boundUnits(place: DatePlace, sections: SectionLines, context: RuleContext): UnitRef[] {
  const { section, line, clause, date } = place;
  const lineStart = section.line === line ? section.textStart : 0;
  // "Giám đốc các sở; Chủ tịch UBND các xã …": the semicolon is inside the list.
  const subject = leadingList(line, lineStart, context);
  if (subject && subject.end > clause.start) return [...subject.units];
  const start = Math.max(clause.start, lineStart);
  const candidates = [
    () => (clause.start > lineStart ? leadingUnits(line, clause.start, context) : []),
    () => unitsAfterDate(place, start, context),
    () => leadingUnits(line, lineStart, context),
    () => orderedUnits(line, start, date.start, context),
    () => unitsOfLabels(section, line, lineStart, sections, context),
    () => unitsAbove(section, line, sections, context),
  ];
  for (const candidate of candidates) {
    const units = candidate();
    if (units.length > 0) return units;
  }
  return [];
}

const LONGEST_OPENING = 59;

/** "Trước ngày 10/12, các phòng gửi …". */
function unitsAfterDate({ line, date }: DatePlace, start: number, context: RuleContext): UnitRef[] {
  const before = line.folded.slice(start, date.start);
  if (before.length > LONGEST_OPENING || /gửi|báo cáo|trình|về (?:sở|ubnd|văn phòng)/u.test(before))
    return [];
  const gap = /^[ ,:)]{1,4}/u.exec(line.folded.slice(date.end, date.end + 6));
  return gap ? leadingUnits(line, date.end + gap[0].length, context) : [];
}

/** "Giải pháp: Giao Sở Nội vụ …", "Cách làm: Sở Tư pháp rà soát … trước ngày …". */
function orderedUnits(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  for (const { index, 0: mark } of allMatches(INNER, line.folded.slice(from, to))) {
    const list = leadingList(line, from + index + mark.length, context);
    if (list && list.units.length > 0 && regex`^ \p{Ll}`.test(line.text.slice(list.end)))
      return [...list.units];
  }
  return [];
}

/** The units of the nearest heading that names some, or of the labels right below it. */
function unitsAbove(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): UnitRef[] {
  for (const above of ancestors(section)) {
    if (!above.line) continue;
    const units = leadingUnits(above.line, above.textStart, context);
    if (units.length > 0) return units;
    const labelled = unitsOfFirstLabels(above, line, sections, context);
    if (labelled.length > 0) return labelled;
  }
  return [];
}

const leadingUnits = (line: TextLine, from: number, context: RuleContext): UnitRef[] => [
  ...(leadingList(line, from, context)?.units ?? []),
];

function leadingList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const order = LEADING_ORDER.exec(line.folded.slice(from));
  return readUnitList(line, from + (order?.[0].length ?? 0), context);
}
