import { parseLabel } from "../../../language/labels.ts";
import type { Assignment } from "../../../model/plan.ts";
import type { AssessedValue, Features } from "./features.ts";

/** Signs that an assignment is under the wrong heading: its label does not continue the labels above, or a unit is repeated. */
export function addBlock(into: Features, { value, plan, facts }: AssessedValue<Assignment>): void {
  const { subIndex: block, siblings, at } = facts.blockOf(value, plan);
  const before = siblings[at - 1];
  into.flag("block:none", block === null);
  into.flag("block:unknown", block?.id === null);
  const names = new Set(value.units.map(({ name }) => facts.fold(name)));
  const isAgain = siblings.some(
    (other) => other !== value && other.units.some(({ name }) => names.has(facts.fold(name))),
  );
  into.flag("block:unit-again", isAgain);
  into.flag("block:large", siblings.length > 5 && siblings.length > 2 * middleSize(plan.subIndices));
  into.flag("block:restarts", restarts(before?.label ?? null, value.label));
  into.flag("block:other-number", isOtherNumber(before?.label ?? null, value.label));
  into.flag("block:gap", block?.id != null && lacksNext(block.id, plan.subIndices));
  const known = facts.unitNamesOf(plan);
  const isPart = value.units.some(
    ({ name, unitId }) => unitId === null && known.some((other) => other.startsWith(`${facts.fold(name)} `)),
  );
  into.flag("unit:part-of-other", isPart);
}

function middleSize(subIndices: AssessedValue<Assignment>["plan"]["subIndices"]): number {
  const sizes = subIndices.map(({ assignments }) => assignments.length).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** "a)" after "c)": a heading between them was not read. */
function restarts(before: string | null, own: string | null): boolean {
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

function ordinalOf(label: string | null): { kind: string; ordinal: number } | null {
  const parsed = label === null ? null : parseLabel(`${label} A`);
  return parsed?.ordinal ? { kind: parsed.kind, ordinal: parsed.ordinal } : null;
}

/** True where the plan has a later sub-index but not the next one. */
function lacksNext(id: string, all: readonly { readonly id: string | null }[]): boolean {
  const at = Number(/\.(\d{1,2})$/u.exec(id)?.[1]);
  const numbers = all.map((other) => Number(/\.(\d{1,2})$/u.exec(other.id ?? "")?.[1] ?? 0));
  return !numbers.includes(at + 1) && numbers.some((number) => number > at + 1);
}
