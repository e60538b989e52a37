import { parseLabel } from "../../../language/labels.ts";
import type { AssessedValue, Features } from "./features.ts";

/** More lines than this between a heading and a value: other headings may have been missed between them. */
const FAR_LINES = 14;

/** Features of the heading of the sub-index that a value was read under: how sure it is, and what is between them. */
export function addHeading(into: Features, assessed: AssessedValue<unknown>): void {
  const { pointer, evidence, all, plan, facts } = assessed;
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
  if (into.needs("heading:farther"))
    into.flag("heading:farther", line - heading.line > Math.max(FAR_LINES, 2 * middleSpan(assessed)));
  const subIndex = plan.subIndices[Number(at.slice(at.lastIndexOf("/") + 1))]!;
  if (into.needs("heading:gap")) into.flag("heading:gap", hasGap(assessed));
  if (into.needs("heading:other-between"))
    into.flag("heading:other-between", facts.isNamedBetween(subIndex.id, plan, heading.endLine, line));
  if (into.needs("heading:unread-between"))
    into.flag("heading:unread-between", facts.isUnreadBetween(heading.endLine, line));
}

/** The median number of lines from a heading of a sub-index to the next. Documents differ: some have a page for each. */
function middleSpan({ all, plan, facts }: AssessedValue<unknown>): number {
  return facts.remember("heading-span", "", () => {
    const lines = plan.subIndices.flatMap((_, i) => all[`${SUB_INDICES}${i}`]?.[0]?.line ?? []);
    const spans = lines.slice(1).map((line, i) => line - lines[i]!);
    return spans.sort((a, b) => a - b)[spans.length >> 1] ?? 0;
  });
}

/**
 * True where a heading seems to be lost after that of a value's sub-index: the plan has a later one of the index but not the next,
 * and the printed numbers do not show that the plan itself leaves it out.
 */
export function hasGap(assessed: AssessedValue<unknown>): boolean {
  const at = subIndexPointer(assessed.pointer);
  if (at === null) return false;
  const own = Number(at.slice(SUB_INDICES.length));
  const { plan, facts } = assessed;
  return facts.ofPlan(plan).lacksNext(plan.subIndices[own]?.id ?? null) && !isFollowed(own, assessed);
}

/** True if the heading of the next sub-index has the next printed number, or is in a later row of the same table. */
function isFollowed(own: number, { all, facts }: AssessedValue<unknown>): boolean {
  const [heading, next] = [own, own + 1].map((i) => all[`${SUB_INDICES}${i}`]?.[0]);
  if (heading === undefined || next === undefined) return false;
  if (heading.cell && next.cell) return heading.cell.table === next.cell.table;
  const [label, after] = [heading, next].map(({ line }) => parseLabel(facts.line(line)?.text ?? ""));
  if (!label || !after || label.ordinal === null || after.ordinal === null) return false;
  return label.kind === after.kind && after.ordinal === label.ordinal + 1;
}

/** "/subIndices/3" of "/subIndices/3/tasks/0"; null for a value outside sub-indices. */
function subIndexPointer(pointer: string): string | null {
  if (!pointer.startsWith(SUB_INDICES)) return null;
  const end = pointer.indexOf("/", SUB_INDICES.length);
  return end < 0 ? null : pointer.slice(0, end);
}
const SUB_INDICES = "/subIndices/";
