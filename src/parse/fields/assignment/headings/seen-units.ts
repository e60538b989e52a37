import { nameKey } from "../../../../language/fold.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { LocatedAssignment } from "../shared/assignment-draft.ts";

export type Assigned = Located<Pick<LocatedAssignment, "role" | "units" | "tasks">>;

export interface SeenUnit {
  readonly unit: UnitRef;
  readonly first: number;
  /** -1 without a row. */
  readonly lastRow: number;
}

/** Each unit of some assignments once, with its first line and the last row that names it. */
export function seenUnits(
  assignments: readonly Assigned[],
  lines: readonly TextLine[],
): ReadonlyMap<string, SeenUnit> {
  const seen = new Map<string, SeenUnit>();
  for (const { span, value } of assignments)
    for (const unit of value.units) {
      const known = seen.get(keyOf(unit)) ?? { unit, first: span.from, lastRow: -1 };
      const isRow = lines[span.from]?.source.kind === "row";
      const lastRow = isRow ? Math.max(known.lastRow, span.from) : known.lastRow;
      seen.set(keyOf(unit), { unit, first: Math.min(known.first, span.from), lastRow });
    }
  return seen;
}

/**
 * The assignments of those who lead; all of them where nobody does, or where a section lists the work of each unit and calls
 * one of them the focal point.
 */
export function leadingOf(assignments: readonly Assigned[]): readonly Assigned[] {
  const ofRole = (...roles: readonly string[]) =>
    assignments.filter(({ value }) => roles.includes(value.role));
  const units = (list: readonly Assigned[]) => new Set(list.flatMap(({ value }) => value.units.map(keyOf)));
  const leading = ofRole("lead", "focal");
  const doTheirWork = units(ofRole("member")).difference(units(leading)).size;
  const isListOfUnits = units(leading).size < 2 && doTheirWork >= LEAST_OF_LIST;
  return leading.length === 0 || isListOfUnits ? assignments : leading;
}
const LEAST_OF_LIST = 3;

/** The units of the work in some lines. Where a task below a heading names its own units, those count instead of the heading's. */
export function unitsInLines(
  assignments: readonly Assigned[],
  inside: ReadonlySet<number>,
): readonly UnitRef[] {
  return assignments.flatMap(({ span, value: { units, tasks } }) => {
    if (inside.has(span.from)) return units;
    const own = tasks.filter((task) => inside.has(task.span.from));
    return own.flatMap(({ value }) => (value.units.length > 0 ? value.units : units));
  });
}

/** Without groups that mean units of another place themselves. */
export const certain = (units: readonly UnitRef[]): readonly UnitRef[] =>
  distinct(units.filter(({ assigned }) => assigned === undefined));

const keyOf = ({ unitId, name }: UnitRef) => unitId ?? nameKey(name);

/** Each unit once. */
export const distinct = (units: readonly UnitRef[]): readonly UnitRef[] => [
  ...new Map(units.map((unit) => [keyOf(unit), unit])).values(),
];
