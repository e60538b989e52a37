import type { Assignment, Issuer, ParsedPlan, Reference, SubIndex } from "../../../model/plan.ts";

/**
 * Parent, sub-plan or other. A province's People's Committee that assigns units makes a parent, also when it carries
 * out a plan of its own; who answers a plan and has sections on its sub-indices makes a sub-plan; a document without
 * any section, row or target for a sub-index (training, publicity) is other.
 */
export function planKind(
  docType: string | null,
  issuer: Issuer | null,
  subIndices: readonly SubIndex[],
  assignments: readonly Assignment[],
  references: readonly Reference[],
  holdsPlan: boolean,
): ParsedPlan["planKind"] {
  // A programme on an index, with sections on its parts, is its plan by another name.
  const programme = docType === "chuong-trinh" && subIndices.length > 0;
  if (!holdsPlan && docType !== "ke-hoach" && !programme) return "other";
  const units = [...subIndices.flatMap((sub) => sub.assignments), ...assignments].flatMap((a) => a.units);
  // A board under the province's party committee answers it as a department does.
  const ofProvince = issuer?.level === "province" && issuer.superior === null;
  if (ofProvince && units.some((unit) => unit.unitId !== null || unit.group)) {
    const answersOwn = references.some((r) => r.relation === "implements" && isPlanOf(issuer, r));
    return subIndices.length > 0 || !answersOwn ? "parent" : "other";
  }
  return subIndices.length > 0 ? "sub-plan" : "other";
}

/**
 * A plan of the same committee; one of a ministry or the Prime Minister is carried out by a plan of the province's own,
 * and so is a programme of years that a decision promulgated.
 */
const isPlanOf = (issuer: Issuer, { docType, issuer: by, number }: Reference) =>
  docType === "ke-hoach" && (by?.unitId ? by.unitId === issuer.unitId : /-UBND$/u.test(number?.symbol ?? ""));
