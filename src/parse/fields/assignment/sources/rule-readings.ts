import { nameKey } from "../../../../language/fold.ts";
import type { Task } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { LocatedAssignment } from "../shared/assignment-draft.ts";
import type { RuleReading } from "./source-features.ts";

/** What rules have read: assignments, and tasks that nobody is given. */
interface ReadWork {
  readonly assignments: readonly Located<LocatedAssignment>[];
  readonly withoutUnit: readonly Located<Task>[];
}

/** What the rules read in each line, by the index of the line. */
export function ruleReadings({ assignments, withoutUnit }: ReadWork): ReadonlyMap<number, RuleReading> {
  const read = new Map<number, { units: Set<string>; partners: Set<string> }>();
  const add = ({ span, value }: Located<Task>, names: readonly { readonly name: string }[]) => {
    for (let line = span.from; line <= span.to; line++) {
      const known = read.get(line) ?? { units: new Set<string>(), partners: new Set<string>() };
      read.set(line, known);
      for (const { name } of names) known.units.add(nameKey(name));
      for (const { name } of value.partners) known.partners.add(nameKey(name));
    }
  };
  for (const { value } of assignments)
    for (const task of value.tasks) add(task, task.value.units.length > 0 ? task.value.units : value.units);
  for (const task of withoutUnit) add(task, []);
  return read;
}
