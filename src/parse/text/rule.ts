import type { Catalogue } from "../../catalogue/catalogue.ts";
import { matcher } from "../../language/matcher.ts";
import { Prefilter } from "../../language/prefilter/prefilter.ts";
import type { PartialDate } from "../../model/date.ts";
import type { UnitRef } from "../../model/plan.ts";
import { DEFAULT_CONFIDENCE, type Located } from "./located.ts";
import type { Occurrences } from "./occurrences.ts";
import { type Span, spanIn } from "./span.ts";
import type { TextLine } from "./text-line.ts";

/** Facts of the document that a rule may use. A fact that is not known yet is null or empty. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  /** The first year of the plan, else the year of issue; it completes "ngày 05/12". */
  readonly year: number | null;
  /** True for a plan of several years; then the date of a periodic report recurs every year. */
  readonly severalYears?: boolean;
  readonly indexIds: readonly string[];
  /** By line, the index whose part of a plan on several indices the line is in; absent before the outline is known. */
  readonly indexParts?: ReadonlyMap<number, string> | undefined;
  readonly province: string | null;
  /** True for a report, which tells what units have done. */
  readonly isReport?: boolean;
  /** The unit that issued the document; absent where it is not known. */
  readonly issuer?: Pick<UnitRef, "name" | "unitId"> | null;
  /** The addressees of the document. Its text calls them "các đơn vị". Absent if it is addressed to nobody. */
  readonly addressed?: readonly UnitRef[];
  /** The document's own date, from which terms are counted; absent or with null parts where it is not known. */
  readonly issued?: PartialDate;
  /** Finds other places of the document with the words of a name. */
  readonly occurrences: Occurrences;
}

/** The named groups of a match as stored text; "" for a group that did not take part. */
export type Parts = Readonly<Record<string, string>> & { readonly whole: string };

/** Reads values from one line; it does not look at other lines. */
export interface Rule<T> {
  /** Path of the rule's file below `parse/fields`, without extension. Evidence contains it. */
  readonly id: string;
  /** The pattern of a rule that has one. */
  readonly pattern?: RegExp;
  find(line: TextLine, context: RuleContext): readonly Located<T>[];
}

/** Reads values from several lines of one zone (a title, a sign-off). */
export interface Reader<T> {
  readonly id: string;
  read(lines: readonly TextLine[], context: RuleContext): Located<T>[];
}

/** Limit on the text before and after a match that a rule may inspect, so that a line with thousands of matches stays linear. */
const LONGEST_CONTEXT = 600;

/** The text around a match. It is cut from the line only when a rule reads it. */
export class MatchContext {
  readonly #line: TextLine;
  readonly #start: number;
  readonly #end: number;
  /** The parts of the match as folded text. */
  readonly folded: Parts;

  constructor(line: TextLine, folded: Parts, start: number) {
    this.#line = line;
    this.#start = start;
    this.#end = start + folded.whole.length;
    this.folded = folded;
  }

  get before(): string {
    return this.#line.text.slice(Math.max(0, this.#start - LONGEST_CONTEXT), this.#start);
  }
  get after(): string {
    return this.#line.text.slice(this.#end, this.#end + LONGEST_CONTEXT);
  }
  get foldedBefore(): string {
    return this.#line.folded.slice(Math.max(0, this.#start - LONGEST_CONTEXT), this.#start);
  }
  get foldedAfter(): string {
    return this.#line.folded.slice(this.#end, this.#end + LONGEST_CONTEXT);
  }
}

/** The patterns of all rules. One pass over a line excludes most of them. */
const prefilter = new Prefilter();

function canMatch(pattern: number, { folded, wording }: TextLine): boolean {
  wording.contents = prefilter.contentsOf(folded, wording.contents);
  return prefilter.canMatch(pattern, wording.contents);
}

const NOTHING: readonly never[] = [];

interface PatternRule<T> {
  readonly id: string;
  /** Matches folded text; flags "gu"; see `language/phrase.ts`. */
  readonly pattern: RegExp;
  /** Returns null where the match states no value. */
  readonly read: (parts: Parts, context: RuleContext, match: MatchContext) => T | null;
  readonly confidence?: number;
}

/** Defines a rule by a pattern over folded text. */
export function defineRule<T>(rule: PatternRule<T>): Rule<T> {
  const { pattern } = rule;
  const matches = matcher(pattern);
  const number = prefilter.add(pattern);
  return {
    id: rule.id,
    pattern,
    find(line, context) {
      if (!canMatch(number, line)) return NOTHING;
      const found: Located<T>[] = [];
      for (const match of matches(line.folded)) {
        const start = match.index;
        const folded: Parts = Object.assign(matches.partsOf(match), { whole: match[0] });
        const parts = storedParts(folded, match, line.text);
        const value = rule.read(parts, context, new MatchContext(line, folded, start));
        if (value === null) continue;
        found.push({
          value,
          span: spanIn(line, start, start + folded.whole.length),
          rule: rule.id,
          confidence: rule.confidence ?? DEFAULT_CONFIDENCE,
        });
      }
      return found;
    },
  };

  /** The named groups in the stored text; the offsets of the folded text are valid there. */
  function storedParts(folded: Parts, match: RegExpExecArray, text: string): Parts {
    const whole = text.slice(match.index, match.index + folded.whole.length);
    if (whole === folded.whole) return folded;
    const parts: Record<string, string> & { whole: string } = { whole };
    const places = matches.placesOf(match);
    for (const [name, place] of Object.entries(places)) {
      parts[name] = place ? text.slice(place[0], place[1]) : "";
    }
    return parts;
  }
}

interface LineReader<T> {
  readonly id: string;
  read(lines: readonly TextLine[], context: RuleContext): { value: T; span: Span; confidence?: number }[];
}

/** Defines a reader over lines; the rule's id and default confidence are added to what it finds. */
export function defineReader<T>(reader: LineReader<T>): Reader<T> {
  return {
    id: reader.id,
    read: (lines, context) =>
      reader.read(lines, context).map(({ value, span, confidence }) => ({
        value,
        span,
        rule: reader.id,
        confidence: confidence ?? DEFAULT_CONFIDENCE,
      })),
  };
}

/** The values that rules find on several lines; see `findInLine`. */
export function findInLines<T>(
  rules: readonly Rule<T>[],
  lines: readonly TextLine[],
  context: RuleContext,
): Located<T>[] {
  const all: Located<T>[] = [];
  for (const line of lines) for (const found of findInLine(rules, line, context)) all.push(found);
  return all;
}

/** The values that rules find on a line, in the order of the text. If two overlap, the earlier rule of the list wins. */
export function findInLine<T>(rules: readonly Rule<T>[], line: TextLine, context: RuleContext): Located<T>[] {
  const kept: Located<T>[] = [];
  // One flag per character; comparing each value with all earlier ones would take quadratic time.
  let covered: Uint8Array | null = null;
  for (const rule of rules) {
    for (const found of rule.find(line, context)) {
      const { start, end } = found.span;
      const [first] = kept;
      if (first) {
        covered ??= new Uint8Array(line.text.length).fill(1, first.span.start, first.span.end);
        if (covered.subarray(start, end).includes(1)) continue;
        covered.fill(1, start, end);
      }
      kept.push(found);
    }
  }
  return kept.length > 1 ? kept.sort((a, b) => a.span.start - b.span.start) : kept;
}
