import type { Catalogue } from "../../catalogue/catalogue.ts";
import { unitKey } from "../../language/unit-key.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { BoundUnit } from "../../model/corpus-group.ts";
import type { Predecessor } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import { groupOf } from "../plan/unit-groups.ts";
import type { ClassList } from "./expand-units.ts";
import type { Claim } from "./find-claims.ts";
import type { PlanRequest } from "./find-requests.ts";

/** A row before its state and coverage are decided. */
export interface UnitRow
  extends Omit<
    BoundUnit,
    "supersededIds" | "state" | "unclear" | "due" | "days" | "received" | "members" | "coverage"
  > {
  /** Identifies the unit or class within its group. */
  readonly key: string;
  /** The sentences of its parents that ask the unit for a plan. */
  readonly requests: readonly PlanRequest[];
  readonly members: ClassList | null;
  /** Units that the parents name and that were merged into this one before the due date. */
  readonly before: readonly Predecessor[];
}

interface ClaimedRow {
  readonly claims: readonly Claim[];
  readonly plans: readonly PlanRecord[];
  readonly unit: UnitRow;
}

const NAMED = 0;
const UNASKED = 9;

/**
 * Orders rows as the officer reads them: units of the officer's list, in its order; units that the parent names, in its
 * order; then members of its groups (departments, other agencies, districts, communes); last, by name, units that nobody
 * asked. Claims must be in the order of the parent's text.
 */
export function orderRows(
  rows: readonly ClaimedRow[],
  required: readonly RequiredUnit[],
  catalogue: Catalogue,
): UnitRow[] {
  const positions = new Map(required.map((unit, i) => [unitKey(unit), i]));
  return rows
    .map((row) => ({
      unit: row.unit,
      listed: positions.get(unitKey(row.unit)) ?? required.length,
      rank: rankOf(row, catalogue),
      order: (row.claims.find(isByName) ?? row.claims[0])?.order ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort(
      (a, b) =>
        a.listed - b.listed || a.rank - b.rank || a.order - b.order || compareNames(a.unit.name, b.unit.name),
    )
    .map(({ unit }) => unit);
}

const isByName = (claim: Claim) => claim.because !== "group";

function rankOf({ claims, plans, unit }: ClaimedRow, catalogue: Catalogue): number {
  if (claims.length === 0 && unit.requests.length === 0) return UNASKED;
  return claims.some(isByName) ? NAMED : 1 + levelOf(unit, plans, catalogue);
}

/** 0 departments, 1 other agencies of the province, 2 districts, 3 communes. */
function levelOf(unit: UnitRow, plans: readonly PlanRecord[], catalogue: Catalogue): number {
  const level = plans[0]?.issuer?.level;
  if (level === "department") return 0;
  if (level === "district") return 2;
  if (level === "commune") return 3;
  if (unit.group) {
    const kinds: readonly string[] = groupOf({ ...unit, group: true }, catalogue)?.memberKinds ?? [];
    if (kinds.includes("ubnd-cap-xa")) return 3;
    return kinds.includes("ubnd-cap-huyen") ? 2 : 1;
  }
  const entry = unit.unitId === null ? null : catalogue.unit(unit.unitId);
  if (entry?.kind === "department") return 0;
  const byName = catalogue.matchUnit(unit.name)?.level;
  if (entry?.level === "district" || byName === "district") return 2;
  return entry?.level === "commune" || byName === "commune" ? 3 : 1;
}
