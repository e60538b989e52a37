import { bare } from "../../../language/fold.ts";
import { memoize } from "../../../language/memoize.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, ParsedPlan, Target } from "../../../model/plan.ts";

/** An assignment's place: `subIndex` null outside sub-indices; `at` is its position among `siblings`. */
interface Block {
  readonly subIndex: ParsedPlan["subIndices"][number] | null;
  readonly siblings: readonly Assignment[];
  readonly at: number;
  /** The number of siblings that name a unit, by the folded name of the unit. */
  readonly units: ReadonlyMap<string, number>;
}

export type AssigningPlan = Pick<ParsedPlan, "subIndices" | "assignments">;

/** Facts of a whole plan that the features of each of its values need. */
export class PlanFacts {
  /** The median number of assignments of a sub-index. */
  readonly middleSize: number;
  /** The numbers of the sub-indices: "pci.2025.3" has 3. */
  readonly numbers: ReadonlySet<number>;
  readonly highestNumber: number;
  /** The number of sub-indices with a main target of each kind, and of any kind. */
  readonly targetKinds: ReadonlyMap<Target["kind"], number>;
  readonly targets: number;
  /** The number of sub-indices that the catalogue knows. */
  readonly knownSubIndices: number;
  readonly #blocks: ReadonlyMap<Assignment, Block>;
  /** The folded names of all units, each once, sorted for binary search. */
  readonly #unitNames: readonly string[];
  readonly #units: ReadonlySet<string>;
  #bareNames: ReadonlyMap<string, number> | null = null;

  constructor({ subIndices, assignments }: AssigningPlan, fold: (name: string) => string) {
    const sizes = subIndices.map((subIndex) => subIndex.assignments.length).sort((a, b) => a - b);
    this.middleSize = sizes[sizes.length >> 1] ?? 0;
    this.numbers = new Set(subIndices.map(({ id }) => numberOf(id)));
    this.highestNumber = subIndices.reduce((highest, { id }) => Math.max(highest, numberOf(id)), 0);
    this.targetKinds = countsOf(subIndices.flatMap(({ target }) => (target ? [target.kind] : [])));
    this.targets = subIndices.filter(({ target }) => target !== null).length;
    this.knownSubIndices = subIndices.filter(({ id }) => id !== null).length;
    this.#blocks = blocksOf({ subIndices, assignments }, fold);
    this.#unitNames = unitNamesOf({ subIndices, assignments }, fold);
    this.#units = new Set(this.#unitNames);
  }

  blockOf(assignment: Assignment): Block {
    return this.#blocks.get(assignment) ?? NO_BLOCK;
  }

  /** True for the whole folded name of a unit of the plan. */
  isUnit(folded: string): boolean {
    return this.#units.has(folded);
  }

  /** True if the name of another unit of the plan differs only in marks of letters or in punctuation. */
  isLikeOther(folded: string): boolean {
    this.#bareNames ??= countsOf(this.#unitNames.map(bareName));
    return (this.#bareNames.get(bareName(folded)) ?? 0) > (this.#units.has(folded) ? 1 : 0);
  }

  /** True where the plan has a later sub-index but not the one after this. `id`: the sub-index. */
  lacksNext(id: string | null): boolean {
    const own = numberOf(id);
    return own > 0 && !this.numbers.has(own + 1) && this.highestNumber > own + 1;
  }

  /** True if the name of another unit of the plan begins with this name. `folded`: the name. */
  isPartOfOther(folded: string): boolean {
    const beginning = `${folded} `;
    let [low, high] = [0, this.#unitNames.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#unitNames[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#unitNames[low]?.startsWith(beginning) === true;
  }
}

const NO_LETTER = regex.g`[^\p{L}\p{N}]`;
/** The letters and figures of a name without marks. Remembered, because the same names come in many documents. */
const bareName = memoize((folded: string) => bare(folded).replace(NO_LETTER, ""));

const NO_BLOCK: Block = { subIndex: null, siblings: [], at: -1, units: new Map<string, number>() };

/** The number at the end of a sub-index's id; 0 without one. */
export const numberOf = (id: string | null) =>
  Number(/\.(?<number>\d{1,2})$/u.exec(id ?? "")?.groups?.number ?? 0);

function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function blocksOf({ subIndices, assignments }: AssigningPlan, fold: (name: string) => string) {
  const blocks = new Map<Assignment, Block>();
  const groups = [
    ...subIndices.map((subIndex) => ({ subIndex, siblings: subIndex.assignments })),
    { subIndex: null, siblings: assignments },
  ];
  for (const { subIndex, siblings } of groups) {
    const units = countsOf(
      siblings.flatMap((sibling) => [...new Set(sibling.units.map(({ name }) => fold(name)))]),
    );
    for (const [at, assignment] of siblings.entries())
      blocks.set(assignment, { subIndex, siblings, at, units });
  }
  return blocks;
}

function unitNamesOf(
  { subIndices, assignments }: AssigningPlan,
  fold: (name: string) => string,
): readonly string[] {
  const names = new Set<string>();
  const add = ({ units, partners }: Assignment) => {
    for (const { name } of units) names.add(fold(name));
    for (const { name } of partners) names.add(fold(name));
  };
  for (const subIndex of subIndices) subIndex.assignments.forEach(add);
  assignments.forEach(add);
  return [...names].sort();
}
