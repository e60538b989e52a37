import { nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { ComparisonGroup, UnitState } from "../../model/comparison.ts";
import type { CountedRows } from "../model/counted-rows.ts";
import type { FilesView } from "../model/file-view.ts";
import type { FindingItem, FindingsView } from "../model/finding-view.ts";
import type { LinkedText } from "../model/links.ts";
import { type AssignedClass, assignedClasses, onlyMembers } from "./class-members.ts";
import type { ViewContext } from "./context.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import type { GroupFacts } from "./group-facts.ts";
import type { MissingToCheck } from "./missing-to-check.ts";
import { planFile, planShortLabelInside, planUnit, planUnits } from "./plan-label.ts";
import { unitsWithTasks, unlistedUnitsWithTasks } from "./whole-index.ts";
import { whyUnclear } from "./why-unclear.ts";

type GroupUnit = ComparisonGroup["units"][number];
type Coverage = ComparisonGroup["coverage"][number];

/** Everything that the first sentence of a group counts, in the order of the sentence. */
const COUNTS = [
  /** Units to which the parent assigns something or that it asks for a plan, without the members of groups that are counted by themselves. */
  "units",
  /** Those of them that must send no plan; none where no unit must send one. */
  "tasksOnly",
  "received",
  "late",
  /** Units that must issue a plan and have sent none, where the plan is overdue or has no due date. */
  "notReceived",
  /** Units that sent no plan for a year that is over: nobody is reminded. */
  "closed",
  "notDue",
  /** Units without a plan in the month of a due date whose day is blank. */
  "dueMonth",
  /** Units for which it is unclear whether they sent a plan, or whether they must. */
  "unclear",
  /** Documents of which nobody knows who sent them, and units without a plan that may have sent one of them. */
  "unnamed",
  "waiting",
  /** Units whose plan lacks a sub-index that the province assigned, without those that are only to check. */
  "missing",
  /** Units whose parent plan is absent and whose plan lacks a sub-index. */
  "lacking",
  /** Plans with at least one target that differs from the province's. */
  "mismatch",
  /** Plans that set a later date for their report than the province does. */
  "lateReport",
  /** Plans that cite a wrong, unknown or replaced document. */
  "wrongReference",
  /** Plans without a number or a date. */
  "blank",
  /** Documents with pages that could not be read. */
  "unreadPages",
] as const;
export type CountName = (typeof COUNTS)[number];

/** The checks whose findings a count is about: their plans are its rows. */
const RULES = {
  lateReport: ["report-deadline-late"],
  wrongReference: ["parent-reference-unknown", "reference-outdated", "issued-before-parent", "year-mismatch"],
  blank: ["number-blank", "date-blank"],
  unreadPages: ["pages-unreadable"],
} as const satisfies Partial<Record<CountName, readonly string[]>>;

/** The rows of every count of a group. */
export type GroupCounts = Readonly<Record<CountName, CountedRows>>;

interface CountSource {
  readonly group: ComparisonGroup;
  readonly facts: GroupFacts;
  readonly files: FilesView;
  readonly findings: FindingsView;
  readonly isToCheck: MissingToCheck;
  /** See `owingClasses`. */
  readonly owingClasses: ReadonlySet<string>;
}

/**
 * The units and plans that the first sentence counts, each with a link to its first finding or its row, and the groups of
 * units to which the parent assigns something or which it asks for plans: their members are not among the counted units.
 */
export function groupCounts(
  anchors: GroupAnchors,
  source: CountSource,
  context: ViewContext,
): { readonly counts: GroupCounts; readonly classes: readonly AssignedClass[] } {
  const { group, facts, files, findings, isToCheck, owingClasses } = source;
  const cellsOf = Map.groupBy(group.coverage, ({ unitId, unit }) => unitKey({ unitId, name: unit }));
  const hasCell = (row: GroupUnit, test: (cell: Coverage) => boolean) =>
    (cellsOf.get(unitKey(row)) ?? []).some(test);
  const linkTo = linkFinder(anchors, group, findings);
  const { units, plans, found } = rowFinders(source, linkTo, context);
  const isMissing = (unit: GroupUnit) =>
    hasCell(unit, ({ state, subIndex }) => state === "missing" && !isToCheck(unit.planIds, subIndex));
  const isLacking = (unit: GroupUnit) =>
    !facts.isParentKnown(unit) && hasCell(unit, ({ state }) => state === "not-assigned");
  const isIn = (state: UnitState) => (unit: GroupUnit) => unit.state === state && !unit.group;
  const withTasks = unitsWithTasks(group, context);
  const isAssigned = (unit: GroupUnit) =>
    unit.asked === true || hasCell(unit, ({ because }) => because !== null) || withTasks.has(unitKey(unit));
  const members = onlyMembers(group);
  const amendments = new Set(group.amendments?.map(({ planId }) => planId));
  const isCounted = (unit: GroupUnit) => !unit.group && isAssigned(unit) && !members.has(unitKey(unit));
  const owesNothing = (unit: GroupUnit) => isCounted(unit) && unit.state === "tasks-only";
  const areSome = group.units.some((unit) => isCounted(unit) && !owesNothing(unit));
  const rows: Readonly<Record<CountName, readonly LinkedText[]>> = {
    units: [
      ...units(isCounted),
      ...unlistedUnitsWithTasks(group, context).map((text) => ({ text, href: `#${anchors.id}-tasks` })),
    ],
    tasksOnly: areSome ? units(owesNothing) : [],
    // A plan and its amendments are one plan.
    received: plans(group.subPlans.filter((id) => !amendments.has(id))),
    late: unitsByPlans(group.units.filter(isIn("late")), linkTo, "issued-late"),
    notReceived: units(isIn("not-received"), "plan-not-received"),
    closed: units(isIn("closed"), "plan-not-received"),
    notDue: units(isIn("not-due"), "plan-not-received"),
    dueMonth: units(isIn("due-month"), "plan-not-received"),
    unclear: units(isIn("unclear"), "plan-not-received", nameWithReason(context)),
    unnamed: filesOf(group.unnamed?.planIds ?? [], files, anchors.id, context),
    waiting: (group.unnamed?.units ?? []).map((name) => ({
      text: name,
      href: linkTo(name, "plan-not-received"),
    })),
    missing: unitsByPlans(group.units.filter(isMissing), linkTo, "sub-index-missing"),
    lacking: unitsByPlans(group.units.filter(isLacking), linkTo, "sub-index-missing"),
    mismatch: plans(
      group.subPlans.filter((id) => facts.mismatchedPlans.has(id)),
      "target-mismatch",
    ),
    lateReport: found(RULES.lateReport),
    wrongReference: found(RULES.wrongReference),
    blank: found(RULES.blank),
    unreadPages: found(RULES.unreadPages),
  };
  const counts = countsOf(rows, anchors.id, context);
  const isNamed = (unit: GroupUnit) => isAssigned(unit) || isAskedForPlans(unit, owingClasses);
  const named = group.units.filter((unit) => unit.group && isNamed(unit));
  return { counts, classes: assignedClasses(anchors.id, named, { group, owingClasses, linkTo }, context) };
}

/** Functions that find the rows of counts: units, plans, and plans with open findings of some checks. */
function rowFinders(
  { group, findings }: CountSource,
  linkTo: ReturnType<typeof linkFinder>,
  context: ViewContext,
) {
  const units = (test: (unit: GroupUnit) => boolean, rule?: string, nameOf = plainName): LinkedText[] =>
    group.units.filter(test).map((unit) => ({ text: nameOf(unit), href: linkTo(unit.name, rule) }));
  const plans = (ids: Iterable<string>, rule?: string): LinkedText[] =>
    Array.from(ids, (id) => ({
      text: `${planUnit(id, group, context)} (${planShortLabelInside(id, context)})`,
      href: linkTo(planUnits(id, group, context)[0]!, rule, id),
    }));
  const found = (rules: readonly string[]): LinkedText[] => {
    const items = findings.units.flatMap((unit) => unit.items);
    const open = items.filter(({ rule, accepted }) => accepted === null && rules.includes(rule));
    return [...Map.groupBy(open, ({ planId }) => planId)].map(([planId, [first]]) => ({
      text: `${planUnit(planId, group, context)} (${planShortLabelInside(planId, context)})`,
      href: `#${first!.id}`,
    }));
  };
  return { units, plans, found };
}

/** The files of some plans, one for each plan, with a link to the file's row in the list of files. */
const filesOf = (
  planIds: readonly string[],
  { rows }: FilesView,
  groupId: string,
  context: ViewContext,
): LinkedText[] =>
  planIds.map((planId) => {
    const row = rows.find((file) => file.planIds.includes(planId));
    if (row) return { text: row.file.path, href: `#${row.id}` };
    return { text: planFile(planId, context)?.path ?? planId, href: `#${groupId}-matrix` };
  });

/** The plans of some units by the names of the units: a joint plan is in the rows of all its issuers, and is one plan. */
function unitsByPlans(
  rows: readonly GroupUnit[],
  linkTo: (unit: string, rule: string) => string,
  rule: string,
): LinkedText[] {
  return [...Map.groupBy(rows, ({ planIds }) => planIds.join(" ")).values()].map((joint) => ({
    text: joint.map(({ name }) => name).join(", "),
    href: linkTo(joint[0]!.name, rule),
  }));
}

const isAskedForPlans = ({ due, name }: GroupUnit, owingClasses: ReadonlySet<string>): boolean =>
  due !== null || owingClasses.has(nameKey(name));

function countsOf(
  rows: Readonly<Record<CountName, readonly LinkedText[]>>,
  groupId: string,
  { words }: ViewContext,
): GroupCounts {
  const { rows: columns, waiting } = words.summary;
  const labels: Readonly<Record<CountName, string>> = { ...columns, waiting };
  return Object.fromEntries(
    COUNTS.map((name) => [name, { id: `${groupId}-n-${name}`, label: labels[name], rows: rows[name] }]),
  ) as Record<CountName, CountedRows>;
}

const nameWithReason =
  ({ lang }: ViewContext) =>
  ({ name, unclear }: GroupUnit) =>
    unclear ? `${name} (${whyUnclear(unclear, lang)})` : name;

const plainName = ({ name }: GroupUnit) => name;

/** Returns a function that links a unit to its first finding of a rule, or else to its row in the matrix. */
function linkFinder({ id: groupId, rows }: GroupAnchors, group: ComparisonGroup, findings: FindingsView) {
  const positions = new Map(group.units.map(({ name }, i) => [name, i]));
  const byUnit = new Map<string, FindingItem[]>();
  for (const { units, items } of findings.units)
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...items]);
  return (unit: string, rule?: string, planId?: string): string => {
    const open = (byUnit.get(unit) ?? []).filter(
      (finding) => finding.rule === rule && finding.accepted === null,
    );
    const item = open.find((finding) => finding.planId === planId) ?? open[0];
    const position = positions.get(unit);
    if (item) return `#${item.id}`;
    return position === undefined ? `#${groupId}-matrix` : `#${rows[position]}`;
  };
}
