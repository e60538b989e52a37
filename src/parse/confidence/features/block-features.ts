import { parseLabel } from "../../../language/labels.ts";
import type { Assignment } from "../../../model/plan.ts";
import type { AssessedValue, Features } from "./features.ts";
import { hasGap } from "./heading-features.ts";

/** Features of an assignment under the wrong heading: its label does not continue the labels above, or a unit is repeated. */
export function addBlock(into: Features, assessed: AssessedValue<Assignment>): void {
  const { value, plan, facts } = assessed;
  const ofPlan = facts.ofPlan(plan);
  const { subIndex: block, siblings, at, units } = ofPlan.blockOf(value);
  const before = siblings[at - 1];
  into.flag("block:none", block === null);
  into.flag("block:unknown", block?.id === null);
  into.flag(
    "block:unit-again",
    value.units.some(({ name }) => (units.get(facts.fold(name)) ?? 0) > 1),
  );
  into.flag("block:large", siblings.length > 5 && siblings.length > 2 * ofPlan.middleSize);
  if (into.needs("block:restarts")) into.flag("block:restarts", restarts(before?.label ?? null, value.label));
  into.flag("block:other-number", isOtherNumber(before?.label ?? null, value.label));
  if (into.needs("block:gap")) into.flag("block:gap", hasGap(assessed));
  into.flag(
    "unit:part-of-other",
    value.units.some(({ name, unitId }) => unitId === null && ofPlan.isPartOfOther(facts.fold(name))),
  );
}

/** "a)" after "c)": a heading between them was not read. */
function restarts(before: string | null, own: string | null): boolean {
  if (before === null || own === null) return false;
  const [a, b] = [ordinalOf(before), ordinalOf(own)];
  return a !== null && b !== null && a.kind === b.kind && b.ordinal <= a.ordinal;
}

/** "7.1." after "6.2.". */
const isOtherNumber = (before: string | null, own: string | null) =>
  before !== null &&
  own !== null &&
  /^\d+\.\d/u.test(own) &&
  /^\d+\.\d/u.test(before) &&
  before.split(".")[0] !== own.split(".")[0];

function ordinalOf(label: string): { kind: string; ordinal: number } | null {
  const parsed = parseLabel(`${label} A`);
  return parsed?.ordinal ? { kind: parsed.kind, ordinal: parsed.ordinal } : null;
}
