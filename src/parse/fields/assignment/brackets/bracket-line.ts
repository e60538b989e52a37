import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { applyLabels } from "../labels/apply-labels.ts";
import { newDraft, withPartners } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import type { OpenWork } from "../shared/open-work.ts";
import { bracketedUnits, unitsInBracket } from "./bracketed.ts";

/**
 * Reads a line that is only a bracket with units: "(Sở Tài chính chủ trì)". The units get the tasks above that have no unit yet. Directly
 * below a heading, they get the tasks that follow. Returns false for any other line. `start`: the offset of the bracket.
 */
export function readBracketLine(
  { line, label }: Pick<Item, "line" | "label">,
  start: number,
  work: OpenWork,
  context: RuleContext,
): boolean {
  if (!"([".includes(line.text[start]!)) return false;
  // Directly below a task of the heading's units, it is about this task alone.
  const above = label === null ? work.awaitingTasks?.tasks.at(-1) : undefined;
  const isBelowOwn = above !== undefined && above.span.to === line.index - 1;
  const isBelowTask = isBelowOwn || (label === null && work.isAwaitingUnits());
  const bracket = unitsInBracket(line, start, context, isBelowTask);
  if (!bracket) return false;
  const span = spanIn(line, start, bracket.end);
  const { units, role, partners } = bracket;
  const own = isBelowOwn ? work.awaitingTasks!.tasks.pop() : undefined;
  if (own && role === "coordinate") {
    work.awaitingTasks!.tasks.push(withPartners(own, units));
    return true;
  }
  if (own) work.drafts.tasks.push(own);
  if (isBelowTask) {
    const stated = { span, rule: bracketedUnits.id };
    const read = [
      { role, units, ...stated },
      { role: "coordinate" as const, units: partners, ...stated },
    ];
    const [due] = readDueDates(line, context);
    const details = due ? [{ kind: "due" as const, due, product: null }] : [];
    applyLabels({ units: read, details }, span, work.drafts, work.block);
    return true;
  }
  const draft = newDraft({ label, units, role, span, rule: bracketedUnits.id }, partners);
  work.awaitingTasks = draft;
  work.drafts.assignments.push(draft);
  return true;
}
