import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { memoize } from "../../../language/memoize.ts";
import type { Assignment, ParsedPlan } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A line with less confidence was read with doubt. */
const SURE_LINE = 0.9;

/** Facts of a document that the features of several values need; each is computed when it is first asked for. */
export class DocumentFacts {
  readonly catalogue: Catalogue;
  /** The number of lines of assigning sections that no field quotes. */
  readonly unreadLines: number;
  readonly numberingBreaks: number;
  readonly #own: readonly TextLine[];
  readonly #all: readonly TextLine[];
  readonly #mentions = new Map<string, number>();
  readonly #folded = new Map<string, string>();
  readonly #remembered = new Map<string, Map<string, unknown>>();
  #unitNames: readonly string[] | null = null;
  #blocks: ReadonlyMap<Assignment, Block> | null = null;
  #text: string | null = null;
  #unitHeads: ReadonlySet<string> | null = null;
  #doubtfulShare: number | null = null;

  constructor(
    lines: { readonly own: readonly TextLine[]; readonly all: readonly TextLine[] },
    catalogue: Catalogue,
    { unreadLines, numberingBreaks }: Pick<DocumentFacts, "unreadLines" | "numberingBreaks">,
  ) {
    this.#own = lines.own;
    this.#all = lines.all;
    this.catalogue = catalogue;
    this.unreadLines = unreadLines;
    this.numberingBreaks = numberingBreaks;
  }

  /** A line by its number in evidence. */
  line(number: number): TextLine | undefined {
    return this.#all[number - 1];
  }

  /** A result that depends on a text alone, computed once in the document: many values share a quotation or a unit. */
  remember<T>(what: string, text: string, compute: () => T): T {
    const known = this.#remembered.get(what) ?? new Map<string, unknown>();
    this.#remembered.set(what, known);
    if (!known.has(text)) known.set(text, compute());
    return known.get(text) as T;
  }

  /** The sub-index that an assignment of the plan is under, and the assignments beside it. */
  blockOf(assignment: Assignment, plan: Pick<ParsedPlan, "subIndices" | "assignments">): Block {
    this.#blocks ??= blocksOf(plan);
    return this.#blocks.get(assignment) ?? { subIndex: null, siblings: [], at: -1 };
  }

  /** Folded text; names of units are asked for again and again. */
  fold(text: string): string {
    const known = this.#folded.get(text) ?? fold(text);
    this.#folded.set(text, known);
    return known;
  }

  /** The folded names of all units in the plan of the document, each once. */
  unitNamesOf({
    subIndices,
    assignments,
  }: Pick<ParsedPlan, "subIndices" | "assignments">): readonly string[] {
    const namesIn = ({ units, partners }: Assignment) =>
      [...units, ...partners].map(({ name }) => this.fold(name));
    const all = () => [...subIndices.flatMap((subIndex) => subIndex.assignments), ...assignments];
    this.#unitNames ??= [...new Set(all().flatMap(namesIn))];
    return this.#unitNames;
  }

  /** How often the document contains a text; at most 3. */
  mentionsOf(text: string): number {
    const folded = this.fold(text);
    const known = this.#mentions.get(folded);
    if (known !== undefined) return known;
    this.#text ??= this.#own.map((line) => line.folded).join("\n");
    let count = 0;
    for (let at = this.#text.indexOf(folded); at >= 0 && count < 3; at = this.#text.indexOf(folded, at + 1))
      count += 1;
    this.#mentions.set(folded, count);
    return count;
  }

  /** First words of the units of the catalogue, folded: "sở", "chi cục". */
  get unitHeads(): ReadonlySet<string> {
    this.#unitHeads ??= headsOf(this.catalogue);
    return this.#unitHeads;
  }

  /** Share of the lines that were recognised or restored with doubt. */
  get doubtfulShare(): number {
    const doubtful = () =>
      this.#own.filter(({ source }) => source.confidence < SURE_LINE || source.changes.length > 0);
    this.#doubtfulShare ??= doubtful().length / Math.max(1, this.#own.length);
    return this.#doubtfulShare;
  }
}

/** An assignment's place: `subIndex` null outside sub-indices; `at` is its position among `siblings`. */
interface Block {
  readonly subIndex: ParsedPlan["subIndices"][number] | null;
  readonly siblings: readonly Assignment[];
  readonly at: number;
}

function blocksOf({ subIndices, assignments }: Pick<ParsedPlan, "subIndices" | "assignments">) {
  const blocks = new Map<Assignment, Block>();
  const groups = [
    ...subIndices.map((subIndex) => ({ subIndex, siblings: subIndex.assignments })),
    { subIndex: null, siblings: assignments },
  ];
  for (const { subIndex, siblings } of groups)
    for (const [at, assignment] of siblings.entries()) blocks.set(assignment, { subIndex, siblings, at });
  return blocks;
}

const headOf = memoize((name) => fold(name.slice(0, name.indexOf(" "))));

const headsOf = ({ data }: Catalogue): ReadonlySet<string> =>
  new Set(data.units.map(({ name }) => headOf(name)));
