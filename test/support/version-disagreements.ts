import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { GroupView } from "../../src/report/model/view.ts";
import type { Outputs } from "./disagreements.ts";

/** Rules that state nothing about the contents of a plan: only they may be found in an earlier version. */
const ON_EARLIER_VERSIONS: ReadonlySet<string> = new Set([
  "plan-superseded",
  "issued-late",
  "duplicate-document",
]);

/** Places where an output uses a plan that has a newer version, does not report it, or uses a target that was changed. */
export function versionDisagreements(
  groups: readonly { readonly group: ComparisonGroup; readonly shown: GroupView }[],
  { corpus, findings, view }: Outputs,
): string[] {
  const newest = new Map(corpus.superseded.map(({ planId, byId }) => [planId, byId]));
  const checked = new Set(corpus.checkedIds);
  const onContents = findings
    .filter(({ planId, rule }) => newest.has(planId) && !ON_EARLIER_VERSIONS.has(rule))
    .map(({ planId, rule }) => `${planId} has a newer version, and ${rule} is found in it`);
  const unfolded = [...newest.keys()]
    .filter((id) => checked.has(id))
    .filter((id) => findings.filter((f) => f.planId === id && f.rule === "plan-superseded").length !== 1)
    .map((id) => `${id} has a newer version, and no finding says so`);
  const used = groups.flatMap(({ group, shown }) => {
    const ids = [
      ...group.parents.map(({ planId }) => planId),
      ...group.subPlans,
      ...group.units.flatMap(({ planIds }) => planIds),
      ...group.coverage.map(({ planId }) => planId),
      ...[...group.targets, ...group.deadlines, ...group.tasks].map(({ planId }) => planId),
      ...group.coverage.flatMap((c) => [...c.assignedBy, ...c.coveredBy]).map(({ planId }) => planId),
    ];
    const at = `${group.index} ${group.year}`;
    const { superseded: note } = view.words.versions;
    const notes =
      shown.matrix.rows.flatMap(({ plans }) => plans).filter(({ text }) => text.includes(note)).length +
      shown.parents.filter((parent) => parent.note?.includes(note)).length;
    const inRows = group.units.flatMap(({ supersededIds = [] }) => supersededIds).length;
    const ofParents = (group.superseded ?? []).filter(({ byId }) =>
      group.parents.some((p) => p.planId === byId),
    );
    return [
      ...ids.flatMap((id) => (id && newest.has(id) ? [`${at}: ${id} has a newer version, and is used`] : [])),
      ...(notes === inRows + ofParents.length
        ? []
        : [`${at}: ${notes} earlier versions are shown, not ${inRows + ofParents.length}`]),
    ];
  });
  const restated = new Set(corpus.restatedTargets.map(({ planId, pointer }) => `${planId} ${pointer}`));
  const compared = corpus.targetComparisons
    .filter(
      (c) => restated.has(`${c.planId} ${c.pointer}`) || restated.has(`${c.parentId} ${c.parentPointer}`),
    )
    .map((c) => `${c.planId} ${c.pointer}: a target that was changed is compared`);
  return [...onContents, ...unfolded, ...used, ...compared];
}
