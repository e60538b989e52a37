import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ParentLink } from "../../model/corpus.ts";
import type { PartialDate } from "../../model/date.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";
import { contradicts, sameSymbol } from "../plan/contradicts.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { titleSimilarity } from "../plan/title-similarity.ts";
import { formatInferredReason, formatReferenceReason } from "./format-reason.ts";

export type FoundParent = Pick<ParentLink, "parentId" | "joinedBy" | "reason" | "citedOn">;

// Without index and year a title is short: half of the letter pairs in common is a rewording, less is another plan
// ("tuyên truyền", "kiểm tra"). In addition only one parent may fit.
const SIMILAR = 0.5;

// From November on, plans are issued for the next year.
const NEXT_YEARS_PLANS_FROM_MONTH = 11;

// For a plan that does not state which parent it answers: its own title and years decide.
const UNSTATED: Reference = {
  docType: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  relation: "implements",
};

/**
 * Finds the parents of a sub-plan among the corpus's parents: by the number it cites, else (where that number or the
 * parent's own is blank) by issuer, index, year and similar title. A reference that fits two parents joins neither, unless
 * one of them amends or replaces the other. `familyOf`: the versions and amendments of a parent, the main one first.
 */
export function parentFinder(
  parents: readonly PlanRecord[],
  catalogue: Catalogue,
  familyOf: (parentId: string) => readonly string[],
): (plan: PlanRecord) => FoundParent[] {
  const bySerial = Map.groupBy(parents, ({ number }) => number?.serial ?? null);
  const ofSerial = (serial: number | null) => bySerial.get(serial) ?? [];
  return (plan) =>
    findParents(plan, catalogue, {
      cited: ({ number }) => (number?.serial == null ? [] : ofSerial(number.serial)),
      // Where both serials are known, they decide.
      likely: ({ number }) => (number?.serial == null ? parents : ofSerial(null)),
      familyOf,
    });
}

/** Narrows the parents down to those that a reference can mean. They are then examined one by one. */
interface Candidates {
  cited(reference: Reference): readonly PlanRecord[];
  likely(reference: Reference): readonly PlanRecord[];
  familyOf(parentId: string): readonly string[];
}

function findParents(plan: PlanRecord, catalogue: Catalogue, candidates: Candidates): FoundParent[] {
  const stated = plan.references.filter((reference) => reference.relation === "implements");
  const answered = stated.length > 0 ? stated : citedParents(plan, catalogue, candidates);
  const found = new Map<string, FoundParent>();
  const join = (
    { id: parentId }: PlanRecord,
    joinedBy: FoundParent["joinedBy"],
    reason: FoundParent["reason"],
    date: PartialDate | null,
  ) => {
    if (!found.has(parentId)) found.set(parentId, { parentId, joinedBy, reason, citedOn: date?.iso ?? null });
  };
  const open: Reference[] = answered.length === 0 ? [UNSTATED] : [];
  for (const reference of answered) {
    const fitting = candidates
      .cited(reference)
      .filter((parent) => isCited(reference, plan, parent, catalogue));
    const only = onlyOneOf(fitting, candidates);
    if (only) join(only, "reference", formatReferenceReason(reference, plan), reference.date);
    if (fitting.length === 0) open.push(reference);
  }
  for (const reference of open) {
    const fitting = candidates
      .likely(reference)
      .filter((parent) => isLikely(reference, plan, parent, catalogue));
    const only = onlyOneOf(fitting, candidates);
    if (only) join(only, "inferred", formatInferredReason(reference, plan, only), reference.date);
  }
  return [...found.values()];
}

/**
 * Of a sub-plan that does not say which document it implements: its references to parents on its index and for its years. A
 * decision that promulgates the plan may be cited without the words "ban hành Kế hoạch".
 */
function citedParents(plan: PlanRecord, catalogue: Catalogue, { cited }: Candidates): Reference[] {
  const indices = indicesOf(plan);
  const isAnswerable = (parent: PlanRecord) =>
    indicesOf(parent).some((index) => indices.includes(index)) && isForYears(parent, yearsOf(plan));
  return plan.references.filter(
    (reference) =>
      reference.relation === "cites" &&
      cited(reference).some((parent) => isAnswerable(parent) && isCited(reference, plan, parent, catalogue)),
  );
}

/** The only one of some parents, or the main one of a family that they all belong to; else null. */
function onlyOneOf(
  fitting: readonly PlanRecord[],
  { familyOf }: Pick<Candidates, "familyOf">,
): PlanRecord | null {
  const [first] = fitting;
  if (!first || fitting.length === 1) return first ?? null;
  const mains = new Set(fitting.map(({ id }) => familyOf(id)[0]));
  if (mains.size > 1) return null;
  return fitting.find(({ id }) => mains.has(id)) ?? first;
}

function isCited(reference: Reference, plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): boolean {
  const { number, date } = reference;
  if (number?.serial == null || parent.number?.serial == null) return false;
  if (number.serial !== parent.number.serial || !sameSymbol(number, parent.number)) return false;
  if (contradicts(reference, parent)) return false;
  // Serials restart each year: without two dates to compare, the parent must be for a year that the reference means.
  if (
    (date?.year == null || parent.issueDate.year === null) &&
    !isForYears(parent, yearsMeant(reference, plan))
  ) {
    return false;
  }
  const province = provinceCited(reference, plan, catalogue);
  const own = provinceOf(parent, catalogue);
  return (
    province === null ||
    own === null ||
    provincesFit({ province, plan }, { province: own, plan: parent }, catalogue)
  );
}

function isLikely(reference: Reference, plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): boolean {
  if (reference.number?.serial != null && parent.number?.serial != null) return false;
  if (contradicts(reference, parent)) return false;
  if (reference.docType !== null && reference.docType !== parent.docType) return false;
  // A plan of the province that assigns nothing (training, publicity) has no sub-plans.
  if (parent.subIndices.length === 0) return false;
  const province = provinceCited(reference, plan, catalogue);
  const own = { province: provinceOf(parent, catalogue), plan: parent };
  if (province === null || !provincesFit({ province, plan }, own, catalogue)) return false;
  const named = catalogue.findIndices(reference.title ?? "").map(({ entry }) => entry.id);
  const indices = named.length > 0 ? named : indicesOf(plan);
  if (!indicesOf(parent).some((index) => indices.includes(index))) return false;
  if (yearsOf(parent).length === 0 || !isForYears(parent, yearsMeant(reference, plan))) return false;
  return titleSimilarity(reference.title ?? plan.title, parent.title, catalogue) >= SIMILAR;
}

function provinceCited(reference: Reference, plan: PlanRecord, catalogue: Catalogue): string | null {
  const named = catalogue.findProvinces(reference.issuer?.name ?? "")[0];
  return named?.entry.name ?? provinceOf(plan, catalogue);
}

/** The years of the plan that a reference means: those in its title, else that of its date, else the citing plan's. */
function yearsMeant(reference: Reference, plan: PlanRecord): readonly number[] {
  const inTitle = (reference.title ?? "").match(/(?<!\d)20\d\d(?!\d)/gu)?.map(Number) ?? [];
  if (inTitle.length > 0) return inTitle;
  const { year = null, month = null } = reference.date ?? {};
  if (year === null) return yearsOf(plan);
  return month !== null && month >= NEXT_YEARS_PLANS_FROM_MONTH ? [year, year + 1] : [year];
}

/** Whether a plan is for one of some years; true where either states no year. */
function isForYears(plan: PlanRecord, years: readonly number[]): boolean {
  const own = yearsOf(plan);
  return own.length === 0 || years.length === 0 || own.some((year) => years.includes(year));
}
