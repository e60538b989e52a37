import type { AssessedValue, Features } from "./features.ts";

/** More lines than this between a heading and a value: other headings may have been missed between them. */
const FAR_LINES = 14;

/** Features of the heading of the sub-index that a value was read under: how sure it is, and what is between them. */
export function addHeading(into: Features, { pointer, evidence, all, plan, facts }: AssessedValue<unknown>) {
  const at = subIndexPointer(pointer);
  const heading = at === null ? undefined : all[at]?.[0];
  if (at === null || heading === undefined) return;
  into.amount("heading:doubt", 1 - heading.confidence);
  into.category("heading", heading.rule);
  into.flag("heading:restored", heading.original !== undefined);
  const { line } = evidence[0];
  into.flag("heading:same-line", heading.line === line);
  into.flag("heading:below", heading.line > line);
  into.flag("heading:far", line - heading.line > FAR_LINES);
  const subIndex = plan.subIndices[Number(at.slice(at.lastIndexOf("/") + 1))]!;
  const ofPlan = facts.ofPlan(plan);
  if (into.needs("heading:gap")) into.flag("heading:gap", ofPlan.lacksNext(subIndex.id));
  if (into.needs("heading:other-between"))
    into.flag("heading:other-between", facts.isNamedBetween(subIndex.id, plan, heading.endLine, line));
  if (into.needs("heading:unread-between"))
    into.flag("heading:unread-between", facts.isUnreadBetween(heading.endLine, line));
}

/** "/subIndices/3" of "/subIndices/3/tasks/0"; null for a value outside sub-indices. */
function subIndexPointer(pointer: string): string | null {
  if (!pointer.startsWith(SUB_INDICES)) return null;
  const end = pointer.indexOf("/", SUB_INDICES.length);
  return end < 0 ? null : pointer.slice(0, end);
}
const SUB_INDICES = "/subIndices/";
