import type { ComparisonGroup } from "../../model/comparison.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";
import type { CountedRows } from "../model/counted-rows.ts";
import type { FilesView } from "../model/file-view.ts";
import type { GroupView } from "../model/view.ts";
import type { YearView } from "../model/year-view.ts";
import { owingClasses } from "./class-members.ts";
import type { ViewContext } from "./context.ts";
import { groupCounts } from "./counted-rows.ts";
import { deadlinesView } from "./deadlines.ts";
import { answeredInside, plansToSign } from "./document-names.ts";
import { findingsView } from "./findings.ts";
import type { NumberedFinding } from "./findings-by-group.ts";
import { groupAnchors } from "./group-anchors.ts";
import { groupFacts } from "./group-facts.ts";
import { groupIndexYear, groupName, groupShortName, provinceName } from "./group-name.ts";
import { hasUnits, isComparable } from "./has-units.ts";
import { matrixView } from "./matrix.ts";
import { missingToCheck } from "./missing-to-check.ts";
import { nameSenders } from "./name-senders.ts";
import { planFile, planLabel } from "./plan-label.ts";
import { groupSentence, summaryForPapers } from "./summary.ts";
import { targetsView } from "./targets.ts";
import { tasksView } from "./tasks.ts";
import { supersededParents, versionNote } from "./versions.ts";
import { wholeIndexText } from "./whole-index.ts";

/** How a parent was joined, and which versions it replaces or is replaced by; null if there is nothing to say. */
function noteOn(
  { planId, joinedBy }: ComparisonGroup["parents"][number],
  context: ViewContext,
): string | null {
  const notes = [
    versionNote(planId, context),
    joinedBy === "inferred" ? context.words.group.inferred : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join("; ") : null;
}

const parentsOf = (group: ComparisonGroup, context: ViewContext): GroupView["parents"] => [
  ...group.parents.map((p) => ({
    text: planLabel(p.planId, context),
    file: planFile(p.planId, context),
    note: noteOn(p, context),
    reason: p.joinedBy === "inferred" ? (p.reasons?.[context.lang] ?? p.reason) : null,
  })),
  ...supersededParents(group, context),
];

/** The comparison of a group with the year before it; null where there is none. */
const lastYearOf = (group: ComparisonGroup, years: readonly YearView[]): YearView | null =>
  years.find(
    ({ index, province, to, isSameProvince }) =>
      index === group.index &&
      province === group.province &&
      yearsOfGroup(group).includes(to) &&
      isSameProvince,
  ) ?? null;

/** What a group's view needs besides the group. */
interface OtherGroups {
  readonly unread: readonly CountedRows[];
  readonly files: FilesView;
  readonly years: readonly YearView[];
  /** The groups without a later year. */
  readonly latest: readonly ComparisonGroup[];
  /** Whether a group has a parent and units. */
  readonly anyComparable: boolean;
}

/** Everything that the report shows of one group. */
export function groupView(
  group: ComparisonGroup,
  findings: readonly NumberedFinding[],
  { unread, files, years, latest, anyComparable }: OtherGroups,
  context: ViewContext,
): GroupView {
  const facts = groupFacts(group, context.facts);
  const anchors = groupAnchors(group, context);
  const { id } = anchors;
  const name = groupName(group, context);
  const isToCheck = missingToCheck(findings);
  const found = findingsView(anchors, findings, group, context);
  const { matrix, evidence } = matrixView(anchors, { group, facts, isToCheck }, found, context);
  const hasParent = group.parents.length > 0;
  const owing = owingClasses(findings);
  const source = { group, facts, files, findings: found, isToCheck, owingClasses: owing };
  const { counts, classes } = groupCounts(anchors, source, context);
  return {
    id,
    name,
    shortName: groupShortName(group, context),
    indexYear: groupIndexYear(group, context),
    province: provinceName(group.province, context),
    parentsToSign: hasParent
      ? plansToSign(
          group.parents.map(({ planId }) => planId),
          context,
        )
      : "",
    parentsUnread: facts.isPartlyRead(group.parents.map(({ planId }) => planId)),
    summary: groupSentence({ id, name, hasParent, counts, classes, unread }, context),
    nameSenders: nameSenders(group, counts, context),
    summaryForPapers: summaryForPapers({ counts, classes, least: group.unnamed?.least ?? 0 }, context),
    counts: [...Object.values(counts), ...classes.flatMap((one) => one.counts)],
    parents: parentsOf(group, context),
    noParent: hasParent ? null : context.words.group.noParent(answeredInside(group.subPlans, context)),
    // A document of an unknown sender may be a plan: the list has only documents that are no plans.
    others: group.others
      .filter((planId) => !context.unnamed.has(planId))
      .map((planId) => ({
        text: planLabel(planId, context),
        file: planFile(planId, context),
      })),
    asWhole: wholeIndexText(group, context),
    matrix,
    targets: targetsView(id, { group, facts }, context),
    tasks: tasksView({ group, facts, findings, found }, anchors, context),
    deadlines: deadlinesView({ group, facts, owingClasses: owing }, context),
    findings: found,
    evidence,
    hasUnits: hasUnits(group, context),
    folded: anyComparable && !isComparable(group, context),
    isLatest: latest.includes(group),
    lastYear: lastYearOf(group, years),
  };
}
