import { createHash } from "node:crypto";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";

/** What a finding is about, before its sentences are written. */
interface Subject {
  readonly unit?: string;
  readonly subIndex?: string;
}

const LONGEST_PART = 120;

/**
 * The key of a finding: rule, unit, province, sub-index, number of the parent, index and years. The plan itself states all
 * of these, so the key does not depend on other files, and is the same for another copy of the plan.
 */
export function findingKey(
  rule: string,
  { unit, subIndex }: Subject,
  plan: PlanRecord,
  catalogue: Catalogue,
): string {
  const parts = [
    unitKeyOf(unit, plan, catalogue),
    provinceOf(plan, catalogue),
    subIndex ?? "",
    numberOf(plan),
    plan.index?.id ?? "",
    yearsOf(plan),
  ];
  return [rule, ...parts.map(plainPart)].join("|");
}

/** Without separators, control characters and marks that change the direction of text. */
const plainPart = (part: string) =>
  nameKey(part)
    .replace(/[|\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .slice(0, LONGEST_PART);

function unitKeyOf(unit: string | undefined, plan: PlanRecord, catalogue: Catalogue): string {
  const sender = senderOf(plan);
  if (unit === undefined || unit === sender) return plan.issuer?.unitId ?? sender;
  return catalogue.matchUnit(unit)?.id ?? unit;
}

/** The issuer's province: every province has a UBND tỉnh and a Sở Y tế, so their unit id is not enough. */
function provinceOf({ issuer }: PlanRecord, catalogue: Catalogue): string {
  const province = issuer?.province ?? "";
  return catalogue.matchProvince(province)?.id ?? province;
}

/** The number of the parent as a sub-plan cites it; for a parent, its own number. */
function numberOf(plan: PlanRecord): string {
  const own = plan.planKind === "parent" ? plan.number : null;
  return (own ?? plan.references.find(({ relation }) => relation === "implements")?.number)?.text ?? "";
}

const yearsOf = ({ years, issueDate }: PlanRecord) =>
  years.length > 0 ? years.toSorted((a, b) => a - b).join("-") : String(issueDate.year ?? "");

/** A hash of the compared values. @param values plain data */
export function valuesKey(values: unknown): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 12);
}
