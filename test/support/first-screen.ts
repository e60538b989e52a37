import { isDeepStrictEqual } from "node:util";
import { unitKey } from "../../src/language/unit-key.ts";
import type { ComparisonGroup } from "../../src/model/comparison.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CountedRows } from "../../src/report/model/counted-rows.ts";
import type { GroupView, View } from "../../src/report/model/view.ts";
import { wordsIn } from "../../src/report/words/words.ts";
import { subIndicesOf } from "./finding-sub-indices.ts";
import { unitsWithTasksIn } from "./whole-index-disagreements.ts";

const NAMES = wordsIn("vi").summary.rows;

/** Compares the numbers of the first screen with the findings and the states of the comparison. */
export function countDisagreements(
  group: ComparisonGroup,
  { counts }: GroupView,
  findings: readonly Finding[],
): string[] {
  const shown = (label: string) => counts.find((count) => count.label === label)!.rows.length;
  const parents = new Set(group.parents.map(({ planId }) => planId));
  const subPlans = new Set(group.subPlans);
  const ofRule = (rule: string, planIds: ReadonlySet<string>) =>
    findings.filter((f) => f.rule === rule && planIds.has(f.planId));
  const unsent = ofRule("plan-not-received", parents).filter(
    ({ severity, data }) => severity === "error" || (data.ended !== null && data.state === "overdue"),
  );
  const owing = new Set(unsent.map(({ unit }) => unit));
  const differing = ofRule("target-mismatch", subPlans).filter(
    ({ subIndex }) => subIndex === undefined || group.subIndices.some(({ id }) => id === subIndex),
  );
  const superseded = new Set(group.superseded?.map(({ planId }) => planId));
  const sent = new Set([...subPlans, ...superseded]);
  const late = new Set(ofRule("issued-late", sent).map(({ planId }) => planId));
  const amendments = group.subPlans.filter((id) => group.amendments?.some((a) => a.planId === id)).length;
  const unitsWith = (test: (cell: ComparisonGroup["coverage"][number]) => boolean) =>
    new Set(group.coverage.filter(test).map((c) => `${c.unitId} ${c.unit}`)).size;
  const keyOf = ({ unitId, unit }: { readonly unitId: string | null; readonly unit: string }) =>
    unitKey({ unitId, name: unit });
  const planIdsOf = new Map(group.units.map((unit) => [unitKey(unit), unit.planIds]));
  const isToCheck = (cell: ComparisonGroup["coverage"][number]) => {
    const planIds = new Set(planIdsOf.get(keyOf(cell)));
    const own = ofRule("sub-index-missing", planIds).filter((f) => subIndicesOf(f).includes(cell.subIndex));
    return own.length > 0 && !own.some(({ severity }) => severity === "error");
  };
  // Groups of units are named, not counted.
  const groupKeys = new Set(group.units.filter((unit) => unit.group).map((unit) => unitKey(unit)));
  // Members of a group that the sentence names, unless the parents also name them, are counted with the group.
  const named = new Set([
    ...group.coverage.filter(({ because }) => because !== null && because !== "group").map(keyOf),
    ...group.tasks.filter(({ planId }) => parents.has(planId)).map(keyOf),
  ]);
  const onlyMembers = new Set(group.units.flatMap(({ sent = [] }) => sent.map(unitKey))).difference(named);
  // Units that are asked for a plan count as well: each of them can be among those that sent none.
  const asked = group.units.filter((unit) => unit.asked).map((unit) => unitKey(unit));
  const assigned = group.asWhole
    ? unitsWithTasksIn(group)
    : group.coverage.filter(({ because }) => because !== null).map(keyOf);
  const single = new Set([...assigned, ...asked]).difference(groupKeys).difference(onlyMembers);
  const expected: readonly (readonly [string, number])[] = [
    [NAMES.units, single.size + (group.asWhole ? unlistedUnitsIn(group) : 0)],
    [NAMES.received, group.subPlans.length - amendments],
    [NAMES.notReceived, group.units.filter((unit) => owing.has(unit.name)).length],
    // A gap is only to check where all findings on it are; without any, one on another year of the plan counts it.
    [NAMES.missing, unitsWith((c) => c.state === "missing" && !isToCheck(c))],
    [NAMES.mismatch, new Set(differing.map(({ planId }) => planId)).size],
    [
      NAMES.late,
      group.units.filter(({ planIds, supersededIds = [] }) =>
        [...planIds, ...supersededIds].some((id) => late.has(id)),
      ).length,
    ],
  ];
  return expected.flatMap(([label, n]) =>
    shown(label) === n ? [] : [`${group.index} ${group.year}: “${label}” is ${shown(label)}, not ${n}`],
  );
}

/** The number of units without a row to which a parent gives tasks by name. */
function unlistedUnitsIn({ parents, tasks, units }: ComparisonGroup): number {
  const ids = new Set(parents.map(({ planId }) => planId));
  const listed = new Set(units.map(unitKey));
  const isListed = (unitId: string | null, name: string) => listed.has(unitKey({ unitId, name }));
  const unlisted = tasks.filter(
    ({ planId, unit, unitId, assignedTo = [] }) =>
      ids.has(planId) &&
      unitId !== null &&
      ![{ unit, unitId }, ...assignedTo].some((one) => isListed(one.unitId, one.unit)),
  );
  return new Set(unlisted.map(({ unitId }) => unitId)).size;
}

/** Every number on the first screen is the number of rows at its link, and every link leads to something. */
export function linkDisagreements(view: View): string[] {
  const lists = new Map<string, number>([["#files", view.files.rows.length]]);
  const addList = ({ id, rows }: CountedRows) => lists.set(`#${id}`, rows.length);
  for (const list of [...view.groups.flatMap(({ counts }) => counts), ...view.files.counts]) addList(list);
  const numbers = view.summary.flatMap((sentence) =>
    sentence.flatMap(({ text, href = "", literal }) => {
      const stated = /\d+/.exec(text)?.[0];
      if (stated === undefined || literal || view.groups.some(({ id }) => href === `#${id}`)) return [];
      return Number(stated) === (lists.get(href) ?? 0)
        ? []
        : [`“${text}” leads to ${href}: ${lists.get(href)} rows`];
    }),
  );
  const ids = idsOf(view);
  const dead = [...view.groups.flatMap(({ counts }) => counts), ...view.files.counts]
    .flatMap(({ rows }) => rows)
    .filter(({ href }) => href === undefined || !ids.has(href));
  return [
    ...numbers,
    ...dead.map(({ text, href }) => `${text} leads to ${href}, which does not exist`),
    ...view.groups.flatMap(rowLinks),
  ];
}

function idsOf({ groups, files }: View): Set<string> {
  const ofGroups = groups.flatMap(({ id, matrix, findings }) => [
    `${id}-matrix`,
    `${id}-tasks`,
    ...matrix.rows.map((row) => row.id),
    ...findings.units.flatMap(({ items }) => items.map((item) => item.id)),
  ]);
  return new Set([...ofGroups, ...files.rows.map(({ id }) => id)].map((id) => `#${id}`));
}

/** Compares the number of findings in each row of the matrix, and of each kind of finding, with the list of findings. */
function rowLinks({ matrix, findings }: GroupView): string[] {
  const rows = matrix.rows.flatMap(({ unit, findings: shown }) => {
    const own = findings.units.filter(({ units }) => units.includes(unit));
    const listed = own.map(({ id, items }) => ({ href: `#${id}`, count: items.length }));
    const linked = shown.map(({ href, count }) => ({ href, count }));
    return isDeepStrictEqual(linked, listed) ? [] : [`${unit}: ${JSON.stringify(linked)}`];
  });
  const open = findings.units.flatMap(({ items }) => items.filter(({ accepted }) => accepted === null));
  const kinds = findings.kinds.filter(
    ({ rule, severityWord, count }) =>
      count !== open.filter((item) => item.rule === rule && item.severityWord === severityWord).length,
  );
  return [...rows, ...kinds.map(({ rule, count }) => `${rule}: ${count} findings of this kind`)];
}

/** Every finding is in the findings table once, and every row of the matrices in the matrix table. */
export function tableDisagreements(view: View): string[] {
  const rowsOf = (name: string) => view.tables.filter((t) => t.name.startsWith(name)).flatMap((t) => t.rows);
  const items = [...view.groups.map(({ findings }) => findings), view.loose].flatMap(({ units }) =>
    units.flatMap((unit) => unit.items),
  );
  const numbers = new Set(items.map(({ number }) => number));
  const listed = rowsOf(view.words.sheets.findings).length;
  const matrix = rowsOf(view.words.sheets.matrix).map((row) => row.map(({ text }) => text));
  return [
    ...(listed === numbers.size ? [] : [`${listed} rows of findings for ${numbers.size} findings`]),
    ...view.groups.flatMap((group) =>
      group.matrix.rows.flatMap((row) => {
        const texts = matrix.find(([unit, name]) => unit!.startsWith(row.unit) && name === group.shortName);
        return row.cells
          .filter((cell) => !texts?.includes(`${cell.sign} ${cell.meaning}`))
          .map((cell) => `${row.unit}: the matrix table lacks “${cell.meaning}”`);
      }),
    ),
  ];
}
