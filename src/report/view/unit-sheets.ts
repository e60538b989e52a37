import { formatTarget } from "../../language/format-target.ts";
import type { ComparisonGroup, TargetState } from "../../model/comparison.ts";
import type { MatrixRow } from "../model/matrix-view.ts";
import type { TaskItem, TaskRow } from "../model/task-view.ts";
import type { UnitSheet, UnitSheetRow } from "../model/unit-sheet.ts";
import type { GroupView } from "../model/view.ts";
import { unitFileNames } from "./ascii-names.ts";
import type { ViewContext } from "./context.ts";
import { plansInside } from "./document-names.ts";
import { type GroupFacts, groupFacts } from "./group-facts.ts";
import { groupIndexYear } from "./group-name.ts";

/** A group with its part of the view. */
export interface ViewedGroup {
  readonly group: ComparisonGroup;
  readonly view: GroupView;
}

type Unit = ComparisonGroup["units"][number];
type Target = ComparisonGroup["targets"][number];

/** A group with what is looked up for each of its units. */
interface SheetGroup extends ViewedGroup {
  readonly known: GroupFacts;
  matrixRowOf(unit: string): MatrixRow | undefined;
  tasksOf(unit: string): readonly TaskRow[];
  /** The targets of a sub-index in some plans, in the order of the group. */
  targetsIn(planIds: readonly string[], subIndex: string): readonly Target[];
}

/**
 * A sheet for every unit of a province that has a row in one of the latest groups, from the first of them; the sheet names the unit's
 * other groups. Groups of units have no sheet, because their members are the units; nor has a plan of an unknown sender.
 */
export function unitSheets(groups: readonly ViewedGroup[], context: ViewContext): UnitSheet[] {
  const shown = groups.filter(({ view }) => view.isLatest);
  const idOf = unitFileNames(new Set(shown.map(({ group }) => group.province)));
  const first = new Map<string, { readonly unit: Unit; readonly of: SheetGroup }>();
  for (const of of shown.map((one) => withLookups(one, context)))
    for (const unit of of.group.units) {
      const key = `${unit.name}\n${of.group.province}`;
      const isUnnamed = unit.planIds.some((id) => context.unnamed.has(id));
      if (!unit.group && !isUnnamed && !first.has(key)) first.set(key, { unit, of });
    }
  return [...first.values()].map(({ unit, of }) => {
    const others = groups.filter(
      (other) =>
        other.group !== of.group &&
        other.group.province === of.group.province &&
        other.group.parents.length > 0 &&
        other.group.units.some(({ name }) => name === unit.name),
    );
    return sheetOf(
      unit,
      of,
      {
        id: idOf({ unit: unit.name, province: of.group.province }),
        others: others.map(({ view }) => view.shortName),
      },
      context,
    );
  });
}

function withLookups(of: ViewedGroup, { facts }: ViewContext): SheetGroup {
  const key = (planId: string, subIndex: string) => `${planId}\n${subIndex}`;
  const current = of.group.targets
    .map((target, place) => ({ target, place }))
    .filter(({ target }) => target.restatedBy === undefined);
  const targets = Map.groupBy(current, ({ target }) => key(target.planId, target.subIndex));
  const rows = Map.groupBy(of.view.matrix.rows, ({ unit }) => unit);
  const tasks = Map.groupBy(of.view.tasks.rows, ({ unit }) => unit);
  return {
    ...of,
    known: groupFacts(of.group, facts),
    matrixRowOf: (unit) => rows.get(unit)?.[0],
    tasksOf: (unit) => tasks.get(unit) ?? [],
    targetsIn: (planIds, subIndex) =>
      [...new Set(planIds)]
        .flatMap((planId) => targets.get(key(planId, subIndex)) ?? [])
        .sort((a, b) => a.place - b.place)
        .map(({ target }) => target),
  };
}

function sheetOf(
  unit: Unit,
  of: SheetGroup,
  rest: Pick<UnitSheet, "id" | "others">,
  context: ViewContext,
): UnitSheet {
  const { group, view, known } = of;
  const row = of.matrixRowOf(unit.name);
  const tasks = of.tasksOf(unit.name);
  const found = view.findings.units.flatMap(({ units, items }) => (units.includes(unit.name) ? items : []));
  const parentIds = context.facts.groups
    .find(
      ({ index, province, year }) =>
        index === group.index && province === group.province && year === group.year,
    )
    ?.bound.find(({ name }) => name === unit.name)?.parentIds;
  const compared = parentIds?.length ? parentIds : group.parents.map(({ planId }) => planId);
  return {
    ...rest,
    unit: unit.name,
    group: groupIndexYear(group, context),
    parents: plansInside(compared, context),
    parentsUnread: known.isPartlyRead(compared),
    plans: row?.plans.map(({ text }) => text) ?? [],
    state: row?.stateWord ?? "",
    rows: rowsOf(unit, of, tasks, context),
    findings: found
      .filter(({ accepted, severity }) => accepted === null && severity !== "info")
      .map(({ severityWord, sentence }) => ({ severity: severityWord, sentence })),
  };
}

/** A row for every sub-index that is assigned to the unit or that its plan has, then one for tasks without a sub-index. */
function rowsOf(unit: Unit, of: SheetGroup, tasks: readonly TaskRow[], context: ViewContext): UnitSheetRow[] {
  const { view } = of;
  const cells = of.matrixRowOf(unit.name)?.cells ?? [];
  const ofSubIndex = view.matrix.columns.flatMap(({ id, label }, i): UnitSheetRow[] => {
    const cell = cells[i];
    const taskRow = tasks.find((one) => one.subIndex === label);
    if (!cell || cell.state === "not-assigned" || (cell.state === "extra" && !taskRow)) return [];
    const targets = targetsOf(id, unit, of, context);
    return [
      {
        subIndex: label,
        state: `${cell.sign} ${cell.meaning}`,
        province: [...targets.province, ...textsOf(taskRow?.province)],
        own: [...targets.own, ...textsOf(taskRow?.own)],
        difference: targets.difference,
      },
    ];
  });
  const labels = new Set(view.matrix.columns.map(({ label }) => label));
  const general = tasks.filter(({ subIndex }) => !labels.has(subIndex));
  const others = general.map(
    ({ subIndex, province, own }): UnitSheetRow => ({
      subIndex,
      state: "",
      province: textsOf(province),
      own: textsOf(own),
      difference: "",
    }),
  );
  const none = nothingFoundText(unit, of, context);
  return [...ofSubIndex, ...others.filter(({ province, own }) => province.length + own.length > 0)].map(
    (row) => (row.own.length > 0 || none === null ? row : { ...row, own: [none] }),
  );
}

/** What stands for content that was not found in the unit's plans; null for a unit without a plan. */
function nothingFoundText(
  { planIds }: Unit,
  { known: { isPartlyRead, isDoubtful } }: SheetGroup,
  { facts, words: { papers } }: ViewContext,
): string | null {
  if (planIds.length === 0) return null;
  if (isPartlyRead(planIds)) return papers.partlyRead;
  if (facts.absentVersions.some(({ planId, relation }) => relation === "amends" && planIds.includes(planId)))
    return papers.amendsAbsent;
  return isDoubtful(planIds) ? papers.nothingFoundDoubtful : papers.nothingFound;
}

/** The tasks in words, each once: a document may give several divisions the same. */
const textsOf = (items: readonly TaskItem[] = []): string[] => [
  ...new Set(
    items.map(({ text, due, duePhrase }) =>
      // A text that states the day does not need it again.
      due && !text.includes(due) && !(duePhrase && text.includes(duePhrase))
        ? `${text.replace(/[.;/\s]{1,4}$/u, "")} (${due})`
        : text,
    ),
  ),
];

/** The targets of one sub-index in the parents and in the unit's plans, and the verdicts on the latter. */
function targetsOf(
  subIndex: string,
  { planIds }: Unit,
  { group: { parents }, targetsIn }: SheetGroup,
  { lang, words }: ViewContext,
): { province: string[]; own: string[]; difference: string } {
  const stated = (ids: readonly string[], word: (value: string) => string) =>
    targetsIn(ids, subIndex).flatMap(({ target }) =>
      target ? word(formatTarget(target, lang) || target.text) : [],
    );
  const states = targetsIn(planIds, subIndex).flatMap(({ state }): TargetState[] => (state ? [state] : []));
  return {
    province: stated(
      parents.map(({ planId }) => planId),
      words.papers.provinceTarget,
    ),
    own: stated(planIds, words.papers.target),
    difference: [...new Set(states)].map((state) => words.targets.states[state]).join("; "),
  };
}
