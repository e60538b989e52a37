import { fold } from "../../language/fold.ts";
import type { Deadline, UnitRef } from "../../model/plan.ts";
import { type Found, spanIn, type TextLine } from "../document.ts";
import { ancestors, descendants, type Section } from "../outline.ts";
import type { RuleContext } from "../rule.ts";
import { readUnitList } from "../unit-list.ts";
import { readDueDates } from "./due-dates.ts";

const REPORT = /báo cáo|gửi (?:kết quả|số liệu|tổng hợp)|tổng hợp kết quả/u;
const SUB_PLAN =
  /(?:xây dựng|ban hành|hoàn thành|gửi|cụ thể hóa).{0,60}kế hoạch|kế hoạch (?:cụ thể|chi tiết|triển khai|thực hiện) (?:của|tại)/u;
const TO =
  /(?<!\p{L})(?:gửi(?: về)?|báo cáo|về|qua|trình|cho)(?: kết quả| báo cáo)?(?: về| cho| đến| tới)? (?=\S)/gu;
const ORDER = /^(?:giao|đề nghị|yêu cầu|phân công) (?=\S)/u;

/** The deadlines of the outline, with what is due, from whom and to whom. */
export function readDeadlines(root: Section, context: RuleContext): Found<Deadline>[] {
  return [root, ...descendants(root)].flatMap((section) => {
    const lines = [...(section.line ? [section.line] : []), ...section.lines];
    return lines.flatMap((line) =>
      readDueDates(line, context).map((found) => {
        const clause = clauseAround(line, found.span.start, found.span.end);
        const value: Deadline = {
          date: found.value.date,
          bound: found.value.bound,
          what: whatIsDue(line, clause, found.span.start),
          units: unitsOf(section, line, context),
          to: addressees(line, clause, context),
          text: line.text.slice(clause.start, clause.end).trim(),
        };
        return { ...found, value, span: spanIn(line, found.span.start, found.span.end) };
      }),
    );
  });
}

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The sentence around a date, between full stops and semicolons. */
function clauseAround(line: TextLine, from: number, to: number): Clause {
  const before = [...line.text.slice(0, from).matchAll(/[;.](?= )/gu)].filter(
    (m) => !/\d$/.test(line.text.slice(0, m.index)) || line.text[m.index] === ";",
  );
  const start = before.length > 0 ? before.at(-1)!.index + 1 : 0;
  const after = /[;.](?= |$)/u.exec(line.text.slice(to));
  return { start, end: after ? to + after.index : line.text.length };
}

/** The words nearest in front of the date tell what is due; else those of the whole sentence. */
function whatIsDue(line: TextLine, clause: Clause, at: number): Deadline["what"] {
  const before = line.folded.slice(clause.start, at);
  const report = lastMatch(before, REPORT);
  const plan = lastMatch(before, SUB_PLAN);
  if (plan >= 0 && plan >= report) return "sub-plan";
  if (report >= 0) return "report";
  const whole = line.folded.slice(clause.start, clause.end);
  if (REPORT.test(whole)) return "report";
  return SUB_PLAN.test(whole) ? "sub-plan" : "task";
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, "gu"))) last = match.index;
  return last;
}

/** Whom it binds: the unit that the line, or the heading above it, begins with. */
function unitsOf(section: Section, line: TextLine, context: RuleContext): UnitRef[] {
  const own = leading(line, section.line === line ? section.textStart : 0, context);
  if (own.length > 0) return own;
  for (const above of ancestors(section)) {
    if (!above.line) continue;
    const units = leading(above.line, above.textStart, context);
    if (units.length > 0) return units;
  }
  return [];
}

function leading(line: TextLine, from: number, context: RuleContext): UnitRef[] {
  const order = ORDER.exec(line.folded.slice(from));
  return [...(readUnitList(line, from + (order?.[0].length ?? 0), context)?.units ?? [])];
}

function addressees(line: TextLine, clause: Clause, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  for (const match of line.folded.slice(clause.start, clause.end).matchAll(TO)) {
    const list = readUnitList(line, clause.start + match.index + match[0].length, context);
    for (const unit of list?.units ?? []) found.set(fold(unit.name), unit);
  }
  return [...found.values()];
}
