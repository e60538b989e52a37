import type { Catalogue } from "../catalogue/catalogue.ts";
import { WORD_EDGE } from "../language/phrase.ts";
import { type Found, type Span, spanIn, type TextLine } from "./document.ts";

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
  find(line: TextLine, context: RuleContext): Found<T>[];
}

/** A reader reads a value off several lines of one zone (a title, a sign-off). */
export interface Reader<T> {
  readonly id: string;
  read(lines: readonly TextLine[], context: RuleContext): Found<T>[];
}

/** So much of the text beside a match may a rule look at: a bound, so that a line of thousands of matches costs no square. */
const NEAR = 600;

interface PatternRule<T> {
  readonly id: string;
  /** Over folded text, flags "gu"; see `language/phrase.ts`. */
  readonly pattern: RegExp;
  /** null: not stated here after all. `before`, `after`: the stored text beside the match. */
  readonly read: (parts: Parts, context: RuleContext, at: { before: string; after: string }) => T | null;
  readonly confidence?: number;
}

/** A rule over a pattern. The harness folds, matches, and keeps the place. */
export function defineRule<T>(rule: PatternRule<T>): Rule<T> {
  const pattern = new RegExp(rule.pattern.source, "dgu");
  // Most lines hold no match. Asking that first, with the word's edge left to the pattern itself, is far cheaper than
  // an iterator that keeps the places of groups.
  const anywhere = new RegExp(rule.pattern.source.replace(WORD_EDGE, ""), "u");
  return {
    id: rule.id,
    find(line, context) {
      const found: Found<T>[] = [];
      if (!anywhere.test(line.folded)) return found;
      for (const match of line.folded.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const before = line.text.slice(Math.max(0, start - NEAR), start);
        const at = { before, after: line.text.slice(end, end + NEAR) };
        const value = rule.read(partsOf(match, line.text), context, at);
        if (value === null) continue;
        found.push({
          value,
          span: spanIn(line, start, end),
          rule: rule.id,
          confidence: rule.confidence ?? 0.95,
        });
      }
      return found;
    },
  };
}

/** Named groups as stored text: the fold has equal length, so its offsets hold. */
function partsOf(match: RegExpExecArray, text: string): Parts {
  const parts: Record<string, string> & { whole: string } = {
    whole: text.slice(match.index, match.index + match[0].length),
  };
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    parts[name] = place ? text.slice(place[0], place[1]) : "";
  }
  return parts;
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
  return lines.flatMap((line) => {
    const taken: Found<T>[] = [];
    // One mark a letter: asking every earlier find would cost the square of their number.
    let covered: Uint8Array | null = null;
    for (const rule of rules) {
      for (const found of rule.find(line, context)) {
        const { start, end } = found.span;
        covered ??= new Uint8Array(line.text.length);
        if (covered.subarray(start, end).includes(1)) continue;
        covered.fill(1, start, end);
        taken.push(found);
      }
    }
    return taken.length > 1 ? taken.sort((a, b) => a.span.start - b.span.start) : taken;
  });
}

/** A rule with words without which it finds nothing: asking a line for them is cheap, and few lines have many. */
export type GatedRule<T> = readonly [rule: Rule<T>, needs?: RegExp];

/** As `allFound`, on one line, for the rules whose words stand on it. */
export function foundByGated<T>(rules: readonly GatedRule<T>[], line: TextLine, context: RuleContext) {
  const able = rules.filter(([, needs]) => needs?.test(line.folded) ?? true).map(([rule]) => rule);
  return able.length === 0 ? [] : allFound(able, [line], context);
}

/** Do two stretches of the same line share a letter? */
export const overlaps = (a: Span, b: Span) => a.from === b.from && a.start < b.end && b.start < a.end;
