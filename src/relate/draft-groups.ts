import type { Catalogue } from "../catalogue/catalogue.ts";
import { unitKey } from "../language/unit-key.ts";
import type { ParentLink } from "../model/corpus.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RequiredUnit } from "../model/required-unit.ts";
import type { DraftGroup } from "./duties/find-duties.ts";
import type { AskedUnit } from "./duties/possible-senders.ts";
import { bindUnits, type GroupSource } from "./groups/bind-units.ts";
import { groupPlans, type PlanGroup } from "./groups/group-plans.ts";
import { joinEqualYears } from "./groups/join-equal-years.ts";
import { subIndicesOf } from "./groups/sub-indices-of.ts";
import { yearsOf } from "./plan/plan-years.ts";

/** A group with its rows before their states are decided. */
export interface Draft extends DraftGroup {
  readonly group: PlanGroup;
  readonly subIndices: CorpusGroup["subIndices"];
}

/** The group of a parent without an index. It is not part of the result; it serves to compare sub-plans with due dates. */
export const NO_INDEX = "";

/** The groups of the plans with the units that their parents bind. `required`: the officer's list; `texts`: the stored texts of plans. */
export function draftGroups(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  required: readonly RequiredUnit[],
  { texts, catalogue }: Pick<GroupSource, "texts" | "catalogue">,
): Draft[] {
  const groups = joinEqualYears(groupPlans(plans, links, catalogue), catalogue);
  const isListed = listedGroups(groups, catalogue);
  return [...groups, ...answeredWithoutIndex(plans, links, groups)].map((group) => {
    const subIndices = subIndicesOf(group, catalogue);
    const list = isListed(group) ? required.map((unit) => inGroup(unit, group, catalogue)) : [];
    const bound = bindUnits({ group, subIndices, links, required: list, texts, catalogue });
    return {
      group,
      subIndices,
      parentIds: Array.from([...group.parents, ...group.citedParents], ({ id }) => id),
      ...bound,
    };
  });
}

/** The units that parents ask for plans, by their own names or as members of a group. */
export function askedUnits(drafts: readonly Draft[]): AskedUnit[] {
  const asked = drafts.flatMap(({ rows }) => rows.filter(({ requests }) => requests.length > 0));
  const units = asked.flatMap((row): AskedUnit[] =>
    row.group
      ? (row.members?.units ?? []).map(({ name, unitId }) => ({ name, unitId, isMember: true }))
      : [{ name: row.name, unitId: row.unitId, isMember: false }],
  );
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
}

/** A unit of the officer's list; a commune with the id that it has in the province of a group. */
function inGroup(unit: RequiredUnit, { province, year }: PlanGroup, catalogue: Catalogue): RequiredUnit {
  const commune = catalogue.communeOf(unit, province, year === null ? null : `${year}-12-31`);
  return commune === null ? unit : { ...unit, unitId: commune.id };
}

/** The officer's list says who must send now: it is for the newest parents of an index and province only. */
function listedGroups(groups: readonly PlanGroup[], catalogue: Catalogue) {
  const key = ({ index, province }: PlanGroup) =>
    `${index} ${(province && catalogue.matchProvince(province)?.id) ?? province}`;
  const newest = new Map<string, number>();
  for (const group of groups) {
    const year = group.parents.size > 0 ? (group.years.at(-1) ?? 0) : 0;
    newest.set(key(group), Math.max(newest.get(key(group)) ?? 0, year));
  }
  return (group: PlanGroup) => {
    const year = newest.get(key(group)) ?? 0;
    return group.years.includes(year) || [...group.parents].some((parent) => yearsOf(parent).includes(year));
  };
}

function answeredWithoutIndex(
  plans: readonly PlanRecord[],
  links: readonly ParentLink[],
  groups: readonly PlanGroup[],
): PlanGroup[] {
  const grouped = new Set(groups.flatMap(({ parents, citedParents }) => [...parents, ...citedParents]));
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const answers = Map.groupBy(links, ({ parentId }) => parentId);
  return plans
    .filter((plan) => plan.planKind === "parent" && !grouped.has(plan) && answers.has(plan.id))
    .map((parent) => ({
      index: NO_INDEX,
      province: null,
      year: null,
      years: [],
      parents: new Set([parent]),
      citedParents: new Set(),
      subPlans: new Set(answers.get(parent.id)!.map(({ planId }) => byId.get(planId)!)),
      others: new Set(),
    }));
}
