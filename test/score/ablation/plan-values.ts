import type { ParsedPlan } from "../../../src/model/plan.ts";

/** Every value of a plan with the names of its fields, and how often it occurs: "assignments.units.name=Sở Y tế". */
export type PlanValues = ReadonlyMap<string, number>;

/** The values of a plan without evidence and warnings. Their order in lists does not count. */
export function valuesOf({ evidence: _, warnings: __, ...plan }: ParsedPlan): PlanValues {
  const values = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, path);
    else if (typeof value === "object" && value !== null)
      for (const [key, entry] of Object.entries(value)) visit(entry, `${path}.${key}`);
    else if (value !== null && value !== "") {
      const named = `${path.slice(1)}=${value}`;
      values.set(named, (values.get(named) ?? 0) + 1);
    }
  };
  visit(plan, "");
  return values;
}

/** The number of values that only one of two readings has. */
export function differencesOf(a: PlanValues, b: PlanValues): number {
  let count = 0;
  for (const [value, times] of a) count += Math.abs(times - (b.get(value) ?? 0));
  for (const [value, times] of b) if (!a.has(value)) count += times;
  return count;
}
