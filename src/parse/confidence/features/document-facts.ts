import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type AssigningPlan, PlanFacts } from "./plan-facts.ts";

/** About 80 pages. A longer document may have thousands of names, and searching all of it for each would be quadratic. */
const LONGEST_SEARCHED = 200_000;

/** A line with less confidence counts as doubtful. */
const SURE_LINE = 0.9;

/** Facts of a document that the features of several values need. Each is computed when it is first needed. */
export class DocumentFacts {
  readonly catalogue: Catalogue;
  /** The number of lines of assigning sections that no field quotes. */
  readonly unreadLines: number;
  readonly numberingBreaks: number;
  readonly #lines: readonly TextLine[];
  readonly #mentions = new Map<string, number>();
  readonly #folded = new Map<string, string>();
  readonly #remembered = new Map<string, Map<string, unknown>>();
  #ofPlan: PlanFacts | null = null;
  #text: string | null = null;
  #doubtfulShare: number | null = null;

  constructor(
    lines: readonly TextLine[],
    catalogue: Catalogue,
    { unreadLines, numberingBreaks }: Pick<DocumentFacts, "unreadLines" | "numberingBreaks">,
  ) {
    this.#lines = lines;
    this.catalogue = catalogue;
    this.unreadLines = unreadLines;
    this.numberingBreaks = numberingBreaks;
  }

  /** A line by its number in evidence. */
  line(number: number): TextLine | undefined {
    return this.#lines[number - 1];
  }

  /** The result of `compute`, cached by `what` and `text`: many values of a document share a quotation or a unit. */
  remember<T>(what: string, text: string, compute: () => T): T {
    let results = this.#remembered.get(what) as Map<string, T> | undefined;
    if (!results) {
      results = new Map();
      this.#remembered.set(what, results);
    }
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute();
    results.set(text, result);
    return result;
  }

  /** Facts of the document's plan. */
  ofPlan(plan: AssigningPlan): PlanFacts {
    this.#ofPlan ??= new PlanFacts(plan, (name) => this.fold(name));
    return this.#ofPlan;
  }

  /** Folded text, cached because the same unit names are needed repeatedly. */
  fold(text: string): string {
    const known = this.#folded.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    this.#folded.set(text, folded);
    return folded;
  }

  /** The number of places with a text in the first 200,000 characters of the document; at most 3 are counted. */
  mentionsOf(text: string): number {
    const folded = this.fold(text);
    const known = this.#mentions.get(folded);
    if (known !== undefined) return known;
    this.#text ??= this.#lines
      .map((line) => line.folded)
      .join("\n")
      .slice(0, LONGEST_SEARCHED);
    let count = 0;
    for (let at = this.#text.indexOf(folded); at >= 0 && count < 3; at = this.#text.indexOf(folded, at + 1))
      count += 1;
    this.#mentions.set(folded, count);
    return count;
  }

  /** Share of the lines that were recognised or restored with doubt. */
  get doubtfulShare(): number {
    const doubtful = () =>
      this.#lines.filter(({ source }) => source.confidence < SURE_LINE || source.changes.length > 0);
    this.#doubtfulShare ??= doubtful().length / Math.max(1, this.#lines.length);
    return this.#doubtfulShare;
  }
}
