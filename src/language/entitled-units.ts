import type { PlanRecord } from "../model/plan.ts";
import { unitKey } from "./unit-key.ts";

/** The keys of the units whose letters can change a parent: those that receive the plans it asks for, and its issuer. */
export function entitledUnits({ issuer, deadlines }: PlanRecord): {
  readonly receivers: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
} {
  const receivers = deadlines.flatMap(({ what, to }) => (what === "sub-plan" ? to.map(unitKey) : []));
  return {
    receivers: new Set(receivers),
    all: new Set([...receivers, ...(issuer ? [unitKey(issuer)] : [])]),
  };
}
