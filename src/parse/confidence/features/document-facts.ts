import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type NamedLine, type NamedPlan, namedLines } from "./named-lines.ts";
import { type AssigningPlan, PlanFacts } from "./plan-facts.ts";
import { type SectionKind, sectionsOf } from "./sections.ts";

/** About 80 pages. A longer document may have thousands of names, and searching all of it for each would be quadratic. */
const LONGEST_SEARCHED = 200_000;

/** A line with less confidence counts as doubtful. */
const SURE_LINE = 0.9;

/** The next two words of a line. */
const TWO_WORDS = /^[,.]? ?[^\s]+ [^\s]+/u;
const LONGEST_FOLLOWER = 40;

interface Mentions {
  readonly count: number;
  readonly followedAlike: boolean;
}

/** Lines of a document, 1-based; `to` included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Facts of a document that the features of several values need. Each is computed when it is first needed. */
export class DocumentFacts {
  readonly catalogue: Catalogue;
  /** The number of lines of assigning sections that no field quotes. */
  readonly unreadLines: number;
  /** These lines, 1-based; `to` included. */
  readonly unread: readonly LineRange[];
  readonly numberingBreaks: number;
  readonly #lines: readonly TextLine[];
  readonly #mentions = new Map<string, Mentions>();
  readonly #folded = new Map<string, string>();
  readonly #remembered = new Map<string, Map<string, unknown>>();
  #ofPlan: PlanFacts | null = null;
  #named: readonly NamedLine[] | null = null;
  #text: string | null = null;
  #doubtfulShare: number | null = null;
  #sections: readonly SectionKind[] | null = null;

  constructor(
    lines: readonly TextLine[],
    catalogue: Catalogue,
    { unread, numberingBreaks }: Pick<DocumentFacts, "unread" | "numberingBreaks">,
  ) {
    this.#lines = lines;
    this.catalogue = catalogue;
    this.unread = unread;
    this.unreadLines = unread.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    this.numberingBreaks = numberingBreaks;
  }

  /** A line by its number in evidence. */
  line(number: number): TextLine | undefined {
    return this.#lines[number - 1];
  }

  /** What the section of a line is about. `number`: as in evidence. */
  sectionOf(number: number): SectionKind {
    this.#sections ??= sectionsOf(this.#lines);
    return this.#sections[number - 1] ?? "none";
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
    return this.#mentionsOf(text).count;
  }

  /** True if at least two places of a text are followed by the same two words, and no place by others. */
  isFollowedAlike(text: string): boolean {
    return this.#mentionsOf(text).followedAlike;
  }

  #mentionsOf(text: string): Mentions {
    const folded = this.fold(text);
    const known = this.#mentions.get(folded);
    if (known !== undefined) return known;
    this.#text ??= this.#lines
      .map((line) => line.folded)
      .join("\n")
      .slice(0, LONGEST_SEARCHED);
    let count = 0;
    const followers = new Set<string>();
    for (let at = this.#text.indexOf(folded); at >= 0 && count < 3; at = this.#text.indexOf(folded, at + 1)) {
      count += 1;
      const after = this.#text.slice(at + folded.length, at + folded.length + LONGEST_FOLLOWER);
      followers.add(TWO_WORDS.exec(after)?.[0] ?? `\n${count}`);
    }
    const mentions = { count, followedAlike: count > 1 && followers.size === 1 };
    this.#mentions.set(folded, mentions);
    return mentions;
  }

  /** True if a line between two lines (1-based, both excluded) was not read. */
  isUnreadBetween(after: number, before: number): boolean {
    return this.unread.some(({ from, to }) => to > after && from < before);
  }

  /** True if a line after the first and up to the second (1-based) looks like the heading of another sub-index. */
  isNamedBetween(id: string | null, plan: NamedPlan, after: number, upTo: number): boolean {
    this.#named ??= namedLines(this.#lines, plan, this.catalogue);
    return this.#named.some((named) => named.line > after && named.line <= upTo && named.id !== id);
  }

  /** Share of the lines that were recognised or restored with doubt. */
  get doubtfulShare(): number {
    const doubtful = () =>
      this.#lines.filter(({ source }) => source.confidence < SURE_LINE || source.changes.length > 0);
    this.#doubtfulShare ??= doubtful().length / Math.max(1, this.#lines.length);
    return this.#doubtfulShare;
  }
}
