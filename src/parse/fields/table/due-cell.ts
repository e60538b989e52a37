import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Deadline, UnitRef } from "../../../model/plan.ts";
import { BOUND_WORD } from "../../lexicon/due-bounds.ts";
import { EACH } from "../../lexicon/frequency.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { whatIsDue } from "../deadline/what-is-due.ts";
import { readDueDates } from "../due-date/due-dates.ts";
import type { DueDay } from "../due-date/due-day.ts";
import { type Cell, textOf } from "./grid.ts";

/** The due date of a cell, with the whole cell as its text. */
export function readDueCell(cell: Cell | undefined, context: RuleContext): Located<DueDay> | null {
  const [found] = cell ? readDueDates(withBound(cell), context) : [];
  if (!cell || !found) return null;
  const date = { ...found.value.date, text: textOf(cell) };
  return {
    ...found,
    value: { ...found.value, date },
    span: spanIn(cell.line, cell.start, cell.line.text.length),
  };
}

/** The deadline of a row: its task is due on the date of its cell. */
export const deadlineOf = (
  due: Located<DueDay>,
  task: string,
  units: readonly UnitRef[],
): Located<Deadline> => ({
  ...due,
  value: {
    ...due.value,
    what: whatIsDue(fold(task), fold(task)),
    units: [...units],
    to: [],
    text: task,
  },
});

/** In a column headed "Thời gian" dates need no "trước": the heading is the bound. */
function withBound(cell: Cell): TextLine {
  const text = textOf(cell);
  const bounded = STARTS_WITH_BOUND.test(text) ? text : `trong ${dateWordFor(text)}${text}`;
  return cell.line.reworded(bounded, bounded.toLowerCase());
}

const STARTS_WITH_BOUND = regex.i`^(?:${BOUND_WORD.source}|đến|${EACH})(?!\p{L})`;

/** The word for a number alone in the column: "15/12" is a day, "6/2026" a month, "2026" a year. */
function dateWordFor(text: string): string {
  const figures = text.replace(/[.;]$/u, "");
  if (/^\d{1,2} ?\/ ?\d{4}$/u.test(figures)) return "tháng ";
  if (/^\d{1,2} ?\/ ?\d{1,2}(?: ?\/ ?\d{4})?$/u.test(figures)) return "ngày ";
  return /^(?:19|20)\d{2}$/u.test(figures) ? "năm " : "";
}
