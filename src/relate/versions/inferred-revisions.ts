import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../language/compare-text.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ParentLink, Revision } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { isChecked } from "../plan/is-checked.ts";
import { mayBeDraft } from "../plan/may-be-draft.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { taskRuns } from "../plan/task-runs.ts";
import { titleSimilarity } from "../plan/title-similarity.ts";
import { haveOneIssuer } from "./stated-revisions.ts";

type Links = Pick<ParentLink, "planId" | "parentId">;

const SAME_TITLE = 0.9;
/** Share of the earlier plan's runs of words that the later plan repeats. */
const REPEATED_TASKS = 0.6;
const REPEATED_UNDER_SAME_TITLE = 0.25;
/** A title of a plan for a part of the year or of the work, or of one that adds to another. */
const PARTIAL = regex.g`(?<!\p{L})(?:sửa đổi|bổ sung|điều chỉnh|phụ lục|(?:quý|tháng|đợt|lần|giai đoạn|học kỳ) [\divx]{1,3}|(?:\d{1,2}|sáu|ba|chín) tháng)(?![\p{L}\d])`;

/**
 * Sub-plans that another one of the same unit replaces without saying so, for the same parent, index and years: a draft beside the plan
 * with a number that has most of its tasks; and an earlier plan, where a later one under the same title has every sub-index and most
 * tasks of it. In doubt both plans count.
 */
export function inferredRevisions(
  plans: readonly PlanRecord[],
  links: readonly Links[],
  stated: readonly Revision[],
  catalogue: Catalogue,
): Revision[] {
  const revised = new Set(stated.map(({ earlierId }) => earlierId));
  const amending = new Set(stated.flatMap(({ relation, planId }) => (relation === "amends" ? planId : [])));
  const parentsOf = Map.groupBy(links, ({ planId }) => planId);
  const candidates = plans.filter(
    (plan) =>
      plan.planKind === "sub-plan" &&
      isChecked(plan) &&
      plan.issuer !== null &&
      !amending.has(plan.id) &&
      parentsOf.has(plan.id),
  );
  const byScope = Map.groupBy(candidates, (plan) =>
    JSON.stringify([
      unitKey(plan.issuer!),
      // A plan that a decision promulgates was drafted as a plan.
      plan.docType === "quyet-dinh" ? "ke-hoach" : plan.docType,
      indicesOf(plan).toSorted(),
      yearsOf(plan).toSorted(),
      parentsOf
        .get(plan.id)!
        .map(({ parentId }) => parentId)
        .toSorted(),
    ]),
  );
  return [...byScope.values()].flatMap((same) => {
    const byDate = same.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
    return byDate.flatMap((earlier, i): Revision[] => {
      if (revised.has(earlier.id)) return [];
      const later =
        same.find((plan) => isFinalVersion(plan, earlier, catalogue)) ??
        byDate.slice(i + 1).find((plan) => isNewVersion(plan, earlier, catalogue));
      if (!later) return [];
      return [{ planId: later.id, earlierId: earlier.id, relation: "replaces", reference: null }];
    });
  });
}

const dayOf = ({ issueDate }: PlanRecord) => earliestIso(issueDate) ?? "";

/**
 * True for the plan with a number that was made of a draft, which states neither number nor day. Under the same title a few common tasks are
 * enough, because a part of the draft may have been left out.
 */
function isFinalVersion(plan: PlanRecord, draft: PlanRecord, catalogue: Catalogue): boolean {
  if (!mayBeDraft(draft) || plan.number?.serial == null) return false;
  if (partsIn(plan.title) !== partsIn(draft.title) || !haveOneIssuer(plan, draft, catalogue)) return false;
  const isSameTitle = titleSimilarity(plan.title, draft.title, catalogue) >= SAME_TITLE;
  return repeatsTasks(plan, draft, isSameTitle ? REPEATED_UNDER_SAME_TITLE : REPEATED_TASKS);
}

function isNewVersion(later: PlanRecord, earlier: PlanRecord, catalogue: Catalogue): boolean {
  const [from, before] = [earliestIso(later.issueDate), latestIso(earlier.issueDate)];
  if (from === null || before === null || from <= before) return false;
  // A draft replaces no signed plan.
  if (later.number?.serial == null && earlier.number?.serial != null) return false;
  if (partsIn(later.title) !== "" || partsIn(earlier.title) !== "") return false;
  if (!haveOneIssuer(later, earlier, catalogue)) return false;
  const own = new Set(later.subIndices.map(subIndexKey));
  if (!earlier.subIndices.every((subIndex) => own.has(subIndexKey(subIndex)))) return false;
  return titleSimilarity(later.title, earlier.title, catalogue) >= SAME_TITLE && repeatsTasks(later, earlier);
}

const partsIn = (title: string) => (fold(title).match(PARTIAL) ?? []).join(" ");

function repeatsTasks(later: PlanRecord, earlier: PlanRecord, share = REPEATED_TASKS): boolean {
  const runs = taskRuns(earlier);
  const repeated = runs.intersection(taskRuns(later)).size;
  return repeated >= share * runs.size;
}
