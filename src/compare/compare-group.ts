import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lang } from "../language/lang.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { BoundUnit, CorpusGroup, ParentLink } from "../model/corpus.ts";
import { deadlinesOf } from "./deadlines-of.ts";
import type { LinksByPlan, PlansById } from "./plans-by-id.ts";
import { targetsOf } from "./targets-of.ts";
import { tasksOf } from "./tasks-of.ts";

interface CompareContext {
  readonly links: LinksByPlan;
  readonly plans: PlansById;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
}

/** One group of the corpus in the shape of `comparison.json`. */
export function compareGroup(
  group: CorpusGroup,
  { links, plans, catalogue, lang }: CompareContext,
): ComparisonGroup {
  return {
    index: group.index,
    indexName: catalogue.index(group.index)?.name ?? group.index,
    province: group.province,
    year: group.year,
    parents: parentsOf(group, links, lang),
    subPlans: [...group.subPlanIds],
    others: [...group.otherIds],
    subIndices: group.subIndices.map((subIndex) => ({ ...subIndex })),
    units: group.bound.map(unitOf),
    coverage: group.bound.flatMap(coverageOf),
    targets: targetsOf(group, plans, links),
    deadlines: deadlinesOf(group, plans),
    tasks: tasksOf(group, plans),
  };
}

function unitOf(unit: BoundUnit): ComparisonGroup["units"][number] {
  const { name, unitId, group, planIds, state, due, days, received } = unit;
  const plan = { name, unitId, group, planIds: [...planIds], state, due, days };
  return received === null ? plan : { ...plan, received };
}

function coverageOf({ name, unitId, coverage }: BoundUnit): ComparisonGroup["coverage"] {
  return coverage.map(({ subIndex, state, due, planId, coveredBy }) => ({
    unitId,
    unit: name,
    subIndex,
    state,
    because: due?.because ?? null,
    planId,
    assignedBy: [...(due?.places ?? [])],
    coveredBy: [...coveredBy],
  }));
}

const UNCITED = {
  vi: "Kế hoạch của tỉnh cùng chỉ số, cùng năm; chưa có kế hoạch nào của đơn vị dẫn chiếu.",
  en: "The province's plan on this index and year; no unit's plan cites it.",
};

/** The parents of the group and how the sub-plans of the group were joined to them. */
function parentsOf(group: CorpusGroup, links: LinksByPlan, lang: Lang): ComparisonGroup["parents"] {
  const own = group.subPlanIds.flatMap((id) => links.get(id) ?? []).sort(byPlan);
  const byParent = Map.groupBy(own, ({ parentId }) => parentId);
  return group.parentIds.map((planId) => {
    const answers = byParent.get(planId) ?? [];
    const link = answers.find((l) => l.joinedBy === "reference") ?? answers[0];
    const reasons = link?.reason ?? UNCITED;
    return {
      planId,
      joinedBy: link?.joinedBy ?? "reference",
      reason: reasons[lang],
      reasons: { ...reasons },
    };
  });
}

// The reason shown for a parent is that of the first plan by id.
const byPlan = (a: ParentLink, b: ParentLink) => (a.planId < b.planId ? -1 : a.planId > b.planId ? 1 : 0);
