import type { Catalogue } from "../catalogue/catalogue.ts";
import { documentName } from "../language/document-name.ts";
import type { Lang } from "../language/lang.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { ParentLink } from "../model/corpus.ts";
import type { BoundUnit, CorpusGroup } from "../model/corpus-group.ts";
import type { Wording } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { PlanVersions } from "../model/plan-versions.ts";
import type { UnnamedPlans } from "../model/senders.ts";
import type { NearestTask } from "../model/similar-texts.ts";
import { deadlinesOf } from "./deadlines-of.ts";
import { explainUnclear } from "./explain-unclear.ts";
import { overallOf } from "./overall-of.ts";
import type { LinksByPlan, PlansById } from "./plans-by-id.ts";
import type { TargetComparisons } from "./target-entries.ts";
import { targetsOf } from "./targets-of.ts";
import { nearestTasksOf, tasksOf } from "./tasks-of.ts";

interface CompareContext {
  readonly links: LinksByPlan;
  readonly targetComparisons: TargetComparisons;
  readonly versions: PlanVersions;
  /** The key is the id of the unit's plan. */
  readonly nearestTasks: ReadonlyMap<string, readonly NearestTask[]>;
  readonly plans: PlansById;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
}

/** One group of the corpus in the shape of `comparison.json`. */
export function compareGroup(group: CorpusGroup, context: CompareContext): ComparisonGroup {
  const { targetComparisons, versions, plans, catalogue } = context;
  const nearestTasks = nearestTasksOf(group, context.nearestTasks);
  const superseded = group.supersededIds.map((planId) => ({ planId, byId: versions.newestOf(planId) }));
  const current = [...group.parentIds, ...group.subPlanIds];
  const amendments = current.flatMap((planId) => {
    const amends = versions.amendedBy(planId);
    return amends.length > 0 ? [{ planId, amends: [...amends] }] : [];
  });
  return {
    index: group.index,
    indexName: catalogue.index(group.index)?.name ?? group.index,
    province: group.province,
    year: group.year,
    ...(group.years.length > 1 ? { years: [...group.years] } : {}),
    parents: parentsOf(group, context),
    subPlans: [...group.subPlanIds],
    others: [...group.otherIds],
    ...(superseded.length > 0 ? { superseded } : {}),
    ...(amendments.length > 0 ? { amendments } : {}),
    ...(group.unnamed ? { unnamed: copyOf(group.unnamed) } : {}),
    ...(group.asWhole ? { asWhole: true as const } : {}),
    subIndices: group.subIndices.map((subIndex) => ({ ...subIndex })),
    units: group.bound.map((unit) => unitOf(unit, plans)),
    coverage: group.bound.flatMap(coverageOf),
    targets: targetsOf(group, targetComparisons, plans),
    overall: overallOf(group, targetComparisons, plans),
    deadlines: deadlinesOf(group, plans),
    tasks: tasksOf(group, plans),
    ...(nearestTasks.length > 0 ? { nearestTasks } : {}),
  };
}

const copyOf = ({ planIds, units, least }: UnnamedPlans) => ({
  planIds: [...planIds],
  units: [...units],
  least,
});

function unitOf(unit: BoundUnit, plans: PlansById): ComparisonGroup["units"][number] {
  const { name, unitId, group, planIds, supersededIds, state, due, days, received, members } = unit;
  const earlier = supersededIds.length > 0 ? { supersededIds: [...supersededIds] } : {};
  const unclear = unit.unclear && { unclear: explainUnclear(unit.unclear, plans) };
  const asked = unit.asked ? { asked: true as const } : {};
  const plan = {
    name,
    unitId,
    group,
    ...asked,
    planIds: [...planIds],
    ...earlier,
    state,
    ...unclear,
    due,
    days,
  };
  if (received === null) return plan;
  if (!members) return { ...plan, received };
  const { total, sent, missing, unclear: unsure } = members;
  return {
    ...plan,
    received,
    members: total,
    sent: sent.map((member) => ({ ...member })),
    missing: [...missing],
    ...(unsure.length > 0 ? { unclearMembers: unsure.map((member) => member.unit) } : {}),
  };
}

function coverageOf({ name, unitId, coverage }: BoundUnit): ComparisonGroup["coverage"] {
  return coverage.map(({ subIndex, state, due, planId, coveredBy, similarAt, mentionedAt }) => ({
    unitId,
    unit: name,
    subIndex,
    state,
    because: due?.because ?? null,
    planId,
    assignedBy: [...(due?.places ?? [])],
    coveredBy: [...coveredBy],
    ...(similarAt.length > 0 ? { similarAt: [...similarAt] } : {}),
    ...(mentionedAt.length > 0 ? { mentionedAt: [...mentionedAt] } : {}),
  }));
}

/** The sentence that says why a parent is in the group although no plan of the group cites it. */
function uncited(parent: PlanRecord | undefined): Wording {
  const name = parent ? documentName(parent) : { vi: "Kế hoạch", en: "The plan" };
  return {
    vi: `${name.vi} cùng chỉ số, cùng năm; chưa có kế hoạch nào của đơn vị dẫn chiếu.`,
    en: `${name.en} is on this index and year; no unit's plan cites it.`,
  };
}

/** The parents of the group and how the sub-plans of the group were joined to them. */
function parentsOf(group: CorpusGroup, { links, plans, lang }: CompareContext): ComparisonGroup["parents"] {
  const own = group.subPlanIds.flatMap((id) => links.get(id) ?? []).sort(byPlan);
  const byParent = Map.groupBy(own, ({ parentId }) => parentId);
  return group.parentIds.map((planId) => {
    const answers = byParent.get(planId) ?? [];
    const citing = answers.filter(({ cited }) => cited);
    const link = citing.find((l) => l.joinedBy === "reference") ?? citing[0] ?? answers[0];
    const reasons = link?.reason ?? uncited(plans.get(planId));
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
