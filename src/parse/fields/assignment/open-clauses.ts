import type { RuleContext } from "../../text/rule.ts";
import { bracketedUnits } from "./brackets/bracketed.ts";
import { ordersInBrackets } from "./brackets/orders-in-brackets.ts";
import type { ReadClause } from "./clauses/clause-units.ts";
import { onlyHelps } from "./labels/role-line.ts";
import type { OpenAssignments } from "./open-assignments.ts";
import { concludesAt } from "./sentence/author-order.ts";
import { saysMore } from "./sentence/author-statement.ts";
import type { Item } from "./shared/items.ts";

/** Opens the work of each clause of an item. The items below it belong to the last clause that names units. */
export function openClauses(
  item: Item,
  clauses: readonly ReadClause[],
  opened: OpenAssignments,
  context: RuleContext,
): void {
  const { folded } = item.line;
  const helps = ({ units, to }: ReadClause, i: number) =>
    i > 0 && units !== null && onlyHelps(folded.slice(units.end, to));
  const last = clauses.findLastIndex((clause, i) => clause.units !== null && !helps(clause, i));
  for (const [i, clause] of clauses.entries()) {
    const { units, to } = clause;
    if (clause.statement && !saysMore(folded.slice(clause.from, to))) continue;
    const next = clauses[i + 1];
    if (units === null && next?.units && concludesAt(item.line, next.from)) continue;
    const from = clauses.length === 1 ? item.start : clause.from;
    if (units && units.rule !== bracketedUnits.id) openBrackets(item, clause, opened, context);
    if (units === null) opened.addTask(item, clause.from, to);
    else if (helps(clause, i)) opened.work.addPartners(units.units);
    else opened.open(i === last ? item : { ...item, items: [] }, units, from, to);
  }
}

function openBrackets(item: Item, clause: ReadClause, opened: OpenAssignments, context: RuleContext): void {
  for (const { from, to, units } of ordersInBrackets(item.line, clause, context))
    opened.open({ ...item, items: [] }, { ...units, rule: bracketedUnits.id }, from, to);
}
