import type { Catalogue } from "../../catalogue/catalogue.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import { dayOfIssue } from "../plan/plan-years.ts";
import type { ClaimedUnit } from "./expand-units.ts";

/** Most provinces have one board for industrial and economic zones, and plans use either name for it. */
const BOARDS = ["ban-quan-ly-khu-cong-nghiep", "ban-quan-ly-khu-kinh-te"] as const;
const OTHER_BOARD: ReadonlyMap<string, string> = new Map([
  [BOARDS[0], BOARDS[1]],
  [BOARDS[1], BOARDS[0]],
]);

interface SenderSource {
  readonly issuersOf: (plan: PlanRecord) => readonly Issuer[];
  readonly catalogue: Catalogue;
}

type Claimed = ClaimedUnit & { readonly parentId: string };

/** A unit that sent a plan for a claimed one. */
interface MergedSender {
  readonly key: string;
  /** False for the unit before the merger. */
  readonly isSuccessor: boolean;
}

/**
 * Returns a function that finds the units that sent a plan in place of a claimed one that sent none: its successors, the board under its
 * other name, else the units before the merger. `isNamed`: whether a parent names a unit itself, not only in a group; `claimed`: the keys of
 * all units with such claims.
 */
export function mergedSenders(
  plans: readonly PlanRecord[],
  isNamed: (key: string, parentId: string) => boolean,
  source: SenderSource,
) {
  const successorsWithPlans = successorFinder(plans, source);
  const predecessorsWithPlans = predecessorFinder(plans, isNamed, source);
  const sent = new Set(plans.flatMap((plan) => source.issuersOf(plan).map(unitKey)));
  /** The board under its other name, where it sent a plan and none of the same claims or requests names it so. */
  const otherBoard = ({ key }: ClaimedUnit, claimed: ReadonlySet<string>) => {
    const other = OTHER_BOARD.get(key);
    return other !== undefined && !claimed.has(other) && sent.has(other) ? [other] : [];
  };
  return (found: Claimed, claimed: ReadonlySet<string>): MergedSender[] => {
    const later = [...successorsWithPlans(found), ...otherBoard(found, claimed)];
    if (later.length > 0) return later.map((key) => ({ key, isSuccessor: true }));
    return predecessorsWithPlans(found).map((key) => ({ key, isSuccessor: false }));
  };
}

/** Finds the units that sent a plan and had replaced the claimed unit on the day of their plan. */
function successorFinder(plans: readonly PlanRecord[], { catalogue, issuersOf }: SenderSource) {
  const found = new Map<string, readonly string[]>();
  const search = (unitId: string) => {
    const keys = plans.flatMap((plan) => {
      const day = dayOfIssue(plan);
      if (day === null) return [];
      const successors = catalogue.successorsOf(unitId, day);
      return issuersOf(plan)
        .filter((issuer) => issuer.unitId !== null && successors.includes(issuer.unitId))
        .map(unitKey);
    });
    return [...new Set(keys)];
  };
  return ({ unitId }: ClaimedUnit): readonly string[] => {
    if (unitId === null) return [];
    const keys = found.get(unitId) ?? search(unitId);
    found.set(unitId, keys);
    return keys;
  };
}

/** Finds the units that sent a plan before a claimed unit was formed of them, without those that the parent names itself. */
function predecessorFinder(
  plans: readonly PlanRecord[],
  isNamed: (key: string, parentId: string) => boolean,
  { catalogue, issuersOf }: SenderSource,
) {
  const senders = new Map(
    plans.flatMap((plan) => {
      const day = dayOfIssue(plan);
      return issuersOf(plan).flatMap((one) =>
        one.unitId === null || day === null ? [] : [[one.unitId, { key: unitKey(one), day }] as const],
      );
    }),
  );
  return ({ unitId, parentId }: Claimed): readonly string[] => {
    const formed = unitId === null ? null : (catalogue.unit(unitId)?.valid.from ?? null);
    if (unitId === null || formed === null) return [];
    return catalogue.predecessorsOf(unitId).flatMap((before) => {
      const sent = senders.get(before);
      return sent && sent.day < formed && !isNamed(sent.key, parentId) ? [sent.key] : [];
    });
  };
}
