import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { Figure, PlanRecord, Target } from "../../../src/model/plan.ts";
import { type Add, counter, type Tallies } from "../written/print-parts.ts";
import type { ListedResult, ListedTarget, TargetDocument } from "./target-documents.ts";

interface ReadTarget {
  readonly owner: Owner;
  readonly target: Target;
}
/** A whole index, or a sub-index with the name that the document prints. */
interface Owner {
  readonly index: string | null;
  readonly subIndex: { readonly id: string | null; readonly name: string } | null;
}

/** Counts a document into the tallies, by kind; returns a line for each difference. */
export function scoreTargets(
  { id, targets, results }: TargetDocument,
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
  tallies: Tallies,
): string[] {
  const misses: string[] = [];
  const add = counter(id, tallies, misses);
  const isOf = ownership(plans, catalogue);
  const read = plans.flatMap(targetsOf);
  // The catalogue has the parts of some sub-indices as sub-indices.
  const isSame = (listed: ListedTarget, { owner, target }: ReadTarget) =>
    (isOf(listed.of, owner) && isSameTarget(listed, target)) ||
    (listed.criterion !== null &&
      isOf(listed.criterion, owner) &&
      isSameTarget({ ...listed, criterion: null }, target));
  for (const listed of targets) {
    if (!listed.sure) continue;
    const found = read.find((one) => isSame(listed, one));
    const kind = listed.criterion === null ? "targets" : "targets of criteria";
    add(kind, { listed: 1, found: found ? 1 : 0 }, found ? null : `not read: ${wordsOf(listed)}`);
    if (!found) continue;
    for (const detail of ["increase", "baseline", "year"] as const) {
      // The baseline of the model is a score; the place that a place starts from is among the figures.
      if (listed[detail] === null || (detail === "baseline" && listed.kind === "rank")) continue;
      const isRead = JSON.stringify(found.target[detail]) === JSON.stringify(listed[detail]);
      const miss = `${wordsOf(listed)}: ${JSON.stringify(listed[detail])}, read ${JSON.stringify(found.target[detail])}`;
      add(`targets: ${detail}`, { listed: 1, found: isRead ? 1 : 0 }, isRead ? null : miss);
    }
  }
  for (const one of read) {
    const isWrong = !targets.some((listed) => isSame(listed, one));
    const kind = one.target.criterion === null ? "targets" : "targets of criteria";
    add(kind, { stated: 1, wrong: isWrong ? 1 : 0 }, isWrong ? `wrong: ${wordsOfRead(one)}` : null);
  }
  const isPart = ({ subIndex }: Figure) => PART_ID.test(subIndex ?? "");
  scoreResults(results, plans, { isOf, isKnown: knownIn(plans, catalogue), isPart }, add);
  return misses;
}

/** "papi.1.2": a part of a sub-index. */
const PART_ID = /\.\d{1,2}\.\d{1,2}$/u;

interface NamesOfOwners {
  readonly isOf: (name: string, owner: Owner) => boolean;
  readonly isKnown: (name: string) => boolean;
  readonly isPart: (figure: Figure) => boolean;
}

function scoreResults(
  listed: readonly ListedResult[],
  plans: readonly PlanRecord[],
  { isOf, isKnown, isPart }: NamesOfOwners,
  add: Add,
): void {
  const read = plans.flatMap((plan) =>
    plan.figures.flatMap((figure) =>
      figure.quantity === "score" || figure.quantity === "rank"
        ? [{ figure, owner: ownerOf(figure, plan) }]
        : [],
    ),
  );
  const isSame = (result: ListedResult, { figure, owner }: (typeof read)[number]) =>
    isOf(result.of, owner) && result.quantity === figure.quantity && result.value === figure.value;
  for (const result of listed) {
    const found = read.find((one) => isSame(result, one) && one.figure.year === result.year);
    // The figures of the model are of sub-indices that the catalogue has.
    if (!found && !isKnown(result.of)) continue;
    const miss = found ? null : `not read: ${result.of} ${result.quantity} ${result.value} (${result.year})`;
    add("results", { listed: 1, found: found ? 1 : 0 }, miss);
  }
  for (const one of read) {
    const { figure, owner } = one;
    // The lists leave out the results of parts, some of which the catalogue has as sub-indices.
    if (isPart(figure)) continue;
    const isWrong = !listed.some((result) => isSame(result, one) && result.year === figure.year);
    const miss = `wrong: ${nameOf(owner)} ${figure.quantity} ${figure.value} (${figure.year}): ${figure.text.slice(0, 100)}`;
    add("results", { stated: 1, wrong: isWrong ? 1 : 0 }, isWrong ? miss : null);
  }
}

/** The indices of the documents, and their year. */
function scopeOf(plans: readonly PlanRecord[]) {
  const indexIds = plans.flatMap(({ index, otherIndices }) => [
    ...(index ? [index.id] : []),
    ...otherIndices.map(({ id }) => id),
  ]);
  return { indexIds, year: plans[0]?.years[0] ?? null };
}

/** Whether a printed name is one that the catalogue has. */
function knownIn(plans: readonly PlanRecord[], catalogue: Catalogue) {
  const { indexIds, year } = scopeOf(plans);
  return (name: string) =>
    catalogue.findIndices(name).length + catalogue.findSubIndices(name, indexIds, year).length > 0;
}

/** Whether a printed name of a list means an index or a sub-index that was read. */
function ownership(plans: readonly PlanRecord[], catalogue: Catalogue) {
  const { indexIds, year } = scopeOf(plans);
  return (name: string, { index, subIndex }: Owner): boolean => {
    if (!subIndex) return index !== null && catalogue.findIndices(name)[0]?.entry.id === index;
    const known = catalogue.findSubIndices(name, indexIds, year)[0]?.entry.subIndex.id ?? null;
    if (known !== null && known === subIndex.id) return true;
    const [a, b] = [nameKey(name), nameKey(subIndex.name)];
    return a === b || (b.length > SHORTEST_NAME && (a.includes(b) || b.includes(a)));
  };
}
const SHORTEST_NAME = 8;

const targetsOf = ({ overall, subIndices }: PlanRecord): ReadTarget[] => [
  ...overall.flatMap(({ index, targets }) =>
    targets.map((target) => ({ owner: { index, subIndex: null }, target })),
  ),
  ...subIndices.flatMap((subIndex) =>
    [subIndex.target, ...subIndex.otherTargets].flatMap((target) =>
      target ? [{ owner: { index: subIndex.index, subIndex }, target }] : [],
    ),
  ),
];

function ownerOf({ index, subIndex }: Figure, { subIndices }: PlanRecord): Owner {
  if (subIndex === null) return { index, subIndex: null };
  const name = subIndices.find((one) => one.id === subIndex)?.name ?? "";
  return { index, subIndex: { id: subIndex, name } };
}

function isSameTarget(listed: ListedTarget, target: Target): boolean {
  const isSameYear = listed.year === null || target.year === null || listed.year === target.year;
  const isSameBound = listed.kind === "other" || listed.comparator === target.comparator;
  return (
    (listed.criterion === null) === (target.criterion === null) &&
    listed.kind === target.kind &&
    listed.value === target.value &&
    listed.valueTo === target.valueTo &&
    isSameBound &&
    isSameYear
  );
}

const wordsOf = ({ of, criterion, kind, comparator, value, valueTo }: ListedTarget): string =>
  `${of}${criterion ? ` {${criterion}}` : ""}: ${kind} ${comparator} ${value}${valueTo === null ? "" : ` to ${valueTo}`}`;

const nameOf = ({ index, subIndex }: Owner): string => subIndex?.name ?? index ?? "";
const wordsOfRead = ({ owner, target }: ReadTarget): string =>
  `${wordsOf({ ...target, of: nameOf(owner), sure: true })}: ${target.text.slice(0, 100)}`;
