import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { GroupView, View } from "../../src/report/model/view.ts";
import type { Outputs } from "./disagreements.ts";
import { subIndicesOf } from "./finding-sub-indices.ts";

type Entry = Omit<ComparisonGroup["targets"][number], "subIndex">;
type TargetItem = GroupView["targets"][number];

const MISMATCH = new Set(["higher", "lower", "differs"]);

/**
 * Compares what comparison.json, the targets table, its sheet, the panels of the matrix and the findings state about the
 * targets of a group. Returns one line for each difference.
 */
export function targetDisagreements(
  group: ComparisonGroup,
  shown: GroupView,
  { findings, corpus, view }: Outputs,
): string[] {
  const checked = new Set(corpus.checkedIds);
  const has = (planId: string, rule: string, subIndex: string | null) =>
    checked.has(planId) &&
    findings.some(
      (f) =>
        f.rule === rule && f.planId === planId && subIndicesOf(f).some((id) => (id ?? null) === subIndex),
    );
  const wrong = shown.targets.flatMap((item) => {
    const { subIndex } = item;
    const entries = entriesOf(group, subIndex);
    const rows = rowsOf(group, entries, subIndex);
    return [
      ...(rows.length === item.rows.length ? [] : [`${item.rows.length} rows of ${rows.length} targets`]),
      ...rows.flatMap((entry, i) => rowDisagreements(entry, item.rows[i]!, view)),
      ...rows.flatMap(({ planId, pointer, state, target }, i) => {
        if (target === null) return [];
        const says = (word: string) => item.rows[i]!.verdict.split("; ").includes(word);
        const fault = corpus.arithmeticFaults.some((f) => f.planId === planId && f.pointer === pointer);
        const pairs = [
          [MISMATCH.has(state ?? "") && !has(planId, "target-mismatch", subIndex), `${state}, no finding`],
          [fault !== says(view.words.targets.arithmetic), "arithmetic, table and corpus differ"],
          [fault && !has(planId, "target-arithmetic", subIndex), "arithmetic, no finding"],
        ] as const;
        return pairs.flatMap(([isWrong, text]) => (isWrong ? [`${planId}: ${text}`] : []));
      }),
      ...(subIndex === null
        ? []
        : silentDisagreements(entries, item, (id) => has(id, "target-missing", subIndex))),
    ].map((text) => `${group.index} ${group.year}, ${subIndex}, ${text}`);
  });
  return [...wrong, ...sheetDisagreements(shown, view), ...panelDisagreements(group, shown, view)];
}

const entriesOf = (group: ComparisonGroup, subIndex: string | null): readonly Entry[] =>
  subIndex === null ? (group.overall ?? []) : group.targets.filter((t) => t.subIndex === subIndex);

/** The entries with a row: the parents' first, then in the order of the units. */
function rowsOf(group: ComparisonGroup, entries: readonly Entry[], subIndex: string | null): Entry[] {
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const shown = entries.filter((t) => t.target !== null || subIndex === null);
  const unitAt = ({ planId }: Entry) => {
    const at = group.units.findIndex(
      ({ planIds, supersededIds = [] }) => planIds.includes(planId) || supersededIds.includes(planId),
    );
    return at < 0 ? group.units.length : at;
  };
  return [
    ...shown.filter((t) => parents.has(t.planId)),
    ...shown.filter((t) => !parents.has(t.planId)).toSorted((a, b) => unitAt(a) - unitAt(b)),
  ];
}

function rowDisagreements(
  { planId, state }: Entry,
  { verdict }: TargetItem["rows"][number],
  view: View,
): string[] {
  const words = view.words.targets;
  const said = (Object.keys(words.states) as (keyof typeof words.states)[]).filter((key) =>
    verdict.split("; ").includes(words.states[key]),
  );
  // The table prints the verdict on wrong arithmetic instead of "agrees".
  const isHidden = verdict === words.arithmetic && (state === "same" || state === "other-kind");
  const expected = state && !isHidden ? [state] : [];
  return said.join() === expected.join() ? [] : [`${planId}: the table says “${verdict}”, not ${state}`];
}

/** A plan without a target is in the list of plans without one, and only such a plan has the finding `target-missing`. */
function silentDisagreements(
  entries: readonly Entry[],
  { silent }: TargetItem,
  isMissing: (planId: string) => boolean,
): string[] {
  return entries.flatMap(({ planId, target, state }) => {
    const wrong: string[] = [];
    const isSilent = state === "not-stated" || state === "not-read";
    if (isMissing(planId) !== isSilent) wrong.push(`${planId}: ${state}, target-missing differs`);
    if (isSilent && (target !== null || silent === null)) wrong.push(`${planId}: not silent`);
    return wrong;
  });
}

/** The rows of the sheet are those of the targets tables. */
function sheetDisagreements(shown: GroupView, view: View): string[] {
  const sheet = view.tables.find(({ name }) => name === view.words.sheets.targets)!;
  const listed = sheet.rows.filter(([group]) => group!.text === shown.shortName);
  const rows = shown.targets.flatMap((item) =>
    item.rows.map((row) => [item.label, row.who, row.target.text, row.verdict]),
  );
  const texts = listed.map((row) => [row[1], row[2], row[3], row[7]].map((cell) => cell!.text));
  return JSON.stringify(rows) === JSON.stringify(texts)
    ? []
    : [`${shown.name}: the sheet of targets differs`];
}

/** The panel of a cell shows every verdict on the unit's targets for that sub-index. */
function panelDisagreements(group: ComparisonGroup, shown: GroupView, view: View): string[] {
  if (group.asWhole) return [];
  const panels = new Map(shown.evidence.map((panel) => [panel.id, panel]));
  return group.units.flatMap((unit, i) =>
    group.subIndices.flatMap(({ id }, column) => {
      const panel = panels.get(shown.matrix.rows[i]!.cells[column]!.evidence ?? "");
      if (!panel) return [];
      const states = entriesOf(group, id).flatMap(({ planId, state }) =>
        state && unit.planIds.includes(planId) ? view.words.targets.states[state] : [],
      );
      const said = panel.targets.map(({ text }) => text);
      return [...new Set(states)].join() === said.join()
        ? []
        : [`${unit.name}, ${id}: the panel says “${said}”`];
    }),
  );
}
