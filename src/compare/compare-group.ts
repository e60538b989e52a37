import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lang } from "../language/lang.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { Corpus, CorpusGroup } from "../model/corpus.ts";
import type { PlanRecord } from "../model/plan.ts";
import { coverageOf } from "./coverage-of.ts";
import { deadlinesOf } from "./deadlines-of.ts";
import { targetsOf } from "./targets-of.ts";
import { tasksOf } from "./tasks-of.ts";

export type Plans = ReadonlyMap<string, PlanRecord>;

/** The plans of some ids, in their order. */
export function plansOf(ids: readonly string[], plans: Plans): PlanRecord[] {
  return ids.flatMap((id) => plans.get(id) ?? []);
}

/** One group of the corpus as the report shows it. */
export function compareGroup(
  group: CorpusGroup,
  corpus: Corpus,
  plans: Plans,
  catalogue: Catalogue,
  lang: Lang,
): ComparisonGroup {
  return {
    index: group.index,
    indexName: catalogue.index(group.index)?.name ?? group.index,
    province: group.province,
    year: group.year,
    parents: group.parentIds.map((id) => joinOf(id, group, corpus, lang)),
    subPlans: [...group.subPlanIds],
    others: [...group.otherIds],
    subIndices: group.subIndices.map((subIndex) => ({ ...subIndex })),
    units: group.bound.map((row) => ({
      name: row.name,
      unitId: row.unitId,
      group: row.group,
      planIds: [...row.planIds],
      state: stateOf(row.planIds, group, corpus),
    })),
    coverage: coverageOf(group, corpus, plans),
    targets: targetsOf(group, corpus, plans),
    deadlines: deadlinesOf(group, plans),
    tasks: tasksOf(group, plans),
  };
}

/** "late": every plan of the unit is. */
function stateOf(
  planIds: readonly string[],
  group: CorpusGroup,
  corpus: Corpus,
): ComparisonGroup["units"][number]["state"] {
  if (planIds.length === 0) return "not-received";
  const isLate = (id: string) =>
    corpus.late.some(({ planId, parentId }) => planId === id && group.parentIds.includes(parentId));
  return planIds.every(isLate) ? "late" : "received";
}

const UNCITED = {
  vi: "Kế hoạch của tỉnh cùng chỉ số, cùng năm; chưa có kế hoạch nào của đơn vị dẫn chiếu.",
  en: "The province's plan on this index and year; no unit's plan cites it.",
};

function joinOf(
  parentId: string,
  group: CorpusGroup,
  corpus: Corpus,
  lang: Lang,
): ComparisonGroup["parents"][number] {
  const links = corpus.links.filter((l) => l.parentId === parentId && group.subPlanIds.includes(l.planId));
  const link = links.find((l) => l.joinedBy === "reference") ?? links[0];
  const reasons = link?.reason ?? UNCITED;
  return {
    planId: parentId,
    joinedBy: link?.joinedBy ?? "reference",
    reason: reasons[lang],
    reasons: { ...reasons },
  };
}
