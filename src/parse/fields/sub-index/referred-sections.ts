import type { Section } from "../../structure/outline/section.ts";
import { PartFinder } from "../../structure/references/part-finder.ts";
import type { Located } from "../../text/located.ts";
import type { ReferredWork } from "../assignment/references/referred-work.ts";
import { isSameUnit, type LocatedAssignment } from "../assignment/shared/assignment-draft.ts";
import { keyOf, type NamedSubIndex } from "./named-sub-index.ts";
import type { LocatedSubIndex } from "./sub-indices.ts";

// "Sở A chủ trì các lĩnh vực tại khoản 1, khoản 3 Mục III": the parts that a line gives to units are sections about sub-indices.

/** The sections of an outline that are about sub-indices. */
export type SectionsOfSubIndices = ReadonlyMap<Section, NamedSubIndex>;

/** The sub-indices with the units to which lines of other places give their sections by number. */
export function withReferredSections(
  subIndices: readonly Located<LocatedSubIndex>[],
  readReferred: () => readonly ReferredWork[],
  tree: Section,
  named: SectionsOfSubIndices,
): readonly Located<LocatedSubIndex>[] {
  const referred = named.size === 0 ? [] : readReferred();
  if (referred.length === 0) return subIndices;
  const finder = new PartFinder(tree);
  const given = new Map<string, Located<LocatedAssignment>[]>();
  for (const work of referred) {
    // "Các sở thực hiện mục 1": each does what concerns it.
    if (work.role === "member" && work.units.some(({ group }) => group)) continue;
    const line = work.place.span.from;
    const sections = work.parts.map((part) => finder.find(part, line, (section) => named.has(section)));
    const keys = new Set(sections.flatMap((section) => subIndexOf(section, named)));
    for (const key of keys) given.set(key, [...(given.get(key) ?? []), assignmentOf(work)]);
  }
  return subIndices.map((one) => {
    const { id, name, assignments } = one.value;
    const further = (given.get(id ?? name.toLowerCase()) ?? []).filter((assignment) =>
      assignment.value.units.some((unit) => !hasRole(assignments, unit, assignment.value.role)),
    );
    return further.length === 0
      ? one
      : { ...one, value: { ...one.value, assignments: [...assignments, ...further] } };
  });
}

function subIndexOf(section: Section | null, named: SectionsOfSubIndices): string[] {
  const found = section && named.get(section);
  return found ? [keyOf(found)] : [];
}

const hasRole = (
  assignments: readonly Located<LocatedAssignment>[],
  unit: LocatedAssignment["units"][number],
  role: LocatedAssignment["role"],
): boolean =>
  assignments.some(({ value }) => value.role === role && value.units.some((one) => isSameUnit(one, unit)));

const assignmentOf = ({ units, role, partners, place }: ReferredWork): Located<LocatedAssignment> => ({
  ...place,
  value: { label: null, units: [...units], role, partners: [...partners], tasks: [] },
});
