import type { Catalogue } from "../../catalogue/catalogue.ts";
import { matcher } from "../../language/matcher.ts";
import { type Found, type Span, spanIn, type TextLine } from "./text-line.ts";

/** What a rule may know besides the words before it. Facts found earlier in the document; null until then. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  /** The first year the plan is for, else the year of issue: completes "ngày 05/12". */
  readonly year: number | null;
  readonly indexIds: readonly string[];
  readonly province: string | null;
  /** Folded names of bodies that the document writes out whole somewhere; see `unit-form.ts`. */
  readonly wholeNames: ReadonlySet<string>;
}

/** The parts of a match, by the names given in the pattern: the stored text, "" where a part is absent. */
export type Parts = Readonly<Record<string, string>> & { readonly whole: string };

/** A rule reads a value off a line; it looks at no neighbours. `refine/` joins what rules find. */
export interface Rule<T> {
  readonly id: string;
  /** Of a rule over a pattern: no line matches that lacks the words. */
  readonly gate?: { readonly pattern: RegExp; readonly needs: RegExp };
  find(line: TextLine, context: RuleContext): Found<T>[];
}

/** A reader reads a value off several lines of one zone (a title, a sign-off). */
export interface Reader<T> {
  readonly id: string;
  read(lines: readonly TextLine[], context: RuleContext): Found<T>[];
}

/** So much of the text beside a match may a rule look at: a bound, so that a line of thousands of matches costs no square. */
const NEAR = 600;

/** What stands beside a match, as stored and folded; cut from the line only where a rule asks for it. */
export class Beside {
  readonly #line: TextLine;
  readonly #start: number;
  readonly #end: number;
  /** The parts of the match, folded. */
  readonly said: Parts;

  constructor(line: TextLine, said: Parts, start: number) {
    this.#line = line;
    this.#start = start;
    this.#end = start + said.whole.length;
    this.said = said;
  }

  get before(): string {
    return this.#line.text.slice(Math.max(0, this.#start - NEAR), this.#start);
  }
  get after(): string {
    return this.#line.text.slice(this.#end, this.#end + NEAR);
  }
  get saidBefore(): string {
    return this.#line.folded.slice(Math.max(0, this.#start - NEAR), this.#start);
  }
  get saidAfter(): string {
    return this.#line.folded.slice(this.#end, this.#end + NEAR);
  }
}

interface PatternRule<T> {
  readonly id: string;
  /** Over folded text, flags "gu"; see `language/phrase.ts`. */
  readonly pattern: RegExp;
  /**
   * A part that every match has, found far sooner than the whole: few lines have it, and no other is asked. Built of the
   * pattern's own words; `test/parse/gates.test.ts` holds it against the pattern.
   */
  readonly needs?: RegExp;
  /** null: not stated here after all. `at`: the text beside the match. */
  readonly read: (parts: Parts, context: RuleContext, at: Beside) => T | null;
  readonly confidence?: number;
}

/** A rule over a pattern. The harness folds, matches, and keeps the place. */
export function defineRule<T>(rule: PatternRule<T>): Rule<T> {
  const { pattern, needs } = rule;
  const matches = matcher(pattern);
  return {
    id: rule.id,
    ...(needs ? { gate: { pattern, needs } } : {}),
    find(line, context) {
      const found: Found<T>[] = [];
      if (needs && !needs.test(line.folded)) return found;
      for (const match of matches(line.folded)) {
        const start = match.index;
        const said: Parts = Object.assign(matches.partsOf(match), { whole: match[0] });
        const value = rule.read(asStored(said, match, line.text), context, new Beside(line, said, start));
        if (value === null) continue;
        found.push({
          value,
          span: spanIn(line, start, start + said.whole.length),
          rule: rule.id,
          confidence: rule.confidence ?? 0.95,
        });
      }
      return found;
    },
  };

  /** Named groups as stored text: the fold has equal length, so its offsets hold. */
  function asStored(said: Parts, match: RegExpExecArray, text: string): Parts {
    const whole = text.slice(match.index, match.index + said.whole.length);
    if (whole === said.whole) return said;
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

/** A reader over lines; the harness adds the rule's name. */
export function defineReader<T>(reader: LineReader<T>): Reader<T> {
  return {
    id: reader.id,
    read: (lines, context) =>
      reader.read(lines, context).map(({ value, span, confidence }) => ({
        value,
        span,
        rule: reader.id,
        confidence: confidence ?? 0.95,
      })),
  };
}

/** Everything the rules find on these lines; where two overlap the earlier rule of the list wins. */
export function allFound<T>(
  rules: readonly Rule<T>[],
  lines: readonly TextLine[],
  context: RuleContext,
): Found<T>[] {
  const all: Found<T>[] = [];
  for (const line of lines) for (const found of foundIn(rules, line, context)) all.push(found);
  return all;
}

/** The same of one line. */
export function foundIn<T>(rules: readonly Rule<T>[], line: TextLine, context: RuleContext): Found<T>[] {
  const taken: Found<T>[] = [];
  // One mark a letter: asking every earlier find would cost the square of their number.
  let covered: Uint8Array | null = null;
  for (const rule of rules) {
    for (const found of rule.find(line, context)) {
      const { start, end } = found.span;
      const [first] = taken;
      if (first) {
        covered ??= new Uint8Array(line.text.length).fill(1, first.span.start, first.span.end);
        if (covered.subarray(start, end).includes(1)) continue;
        covered.fill(1, start, end);
      }
      taken.push(found);
    }
  }
  return taken.length > 1 ? taken.sort((a, b) => a.span.start - b.span.start) : taken;
}

/** Do two stretches of the same line share a letter? */
export const overlaps = (a: Span, b: Span) => a.from === b.from && a.start < b.end && b.start < a.end;
