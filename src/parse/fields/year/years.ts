import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import { findInLines, type Rule, type RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { indexYear } from "./index-year.ts";
import { ownYears } from "./own-years.ts";
import { openEnd, type PlanYears, planYears } from "./plan-years.ts";

export const YEAR_RULES: readonly Rule<PlanYears>[] = [planYears, indexYear];

/** The years of a plan; an empty list without a place if the document states none. */
export interface LocatedYears {
  readonly years: Located<readonly number[]> | readonly number[];
  readonly openEnded: boolean;
}

/** A sentence that announces the plan. "Quyết định … về ban hành Kế hoạch …" is about another plan. */
const OWN_PLAN = /(?<!(?:về|về việc|v\/v) )(?:xây dựng|ban hành)[^.;]{0,30}kế hoạch/u;

/** The years in the title, else in the sentence that announces the plan. `issued`: the year of the document's date. */
export function readYears(zones: Zones, context: RuleContext, issued: number | null = null): LocatedYears {
  const announcing = zones.bases
    .filter((line) => OWN_PLAN.test(line.folded))
    .map((line) => line.masked(line.folded.search(OWN_PLAN)));
  for (const lines of [zones.title, announcing]) {
    const joined = joinLines(lines);
    const places = joined ? ownYears(findInLines(YEAR_RULES, [joined], context), joined.folded) : [];
    const [first, ...others] = places;
    if (!joined || !first) continue;
    const stated = [...new Set(places.flatMap((place) => place.value.years))].sort((a, b) => a - b);
    const value = upToYear(stated, joined.folded.slice(0, first.span.start), issued);
    const inLine = <T>(found: Located<T>) => ({ ...found, span: spanInLines(found.span, lines) });
    return {
      years: { ...inLine(first), value, alsoAt: others.map(inLine) },
      openEnded: openEnd.find(joined, context).length > 0,
    };
  }
  return { years: [], openEnded: false };
}

/** The years without their place. */
export const yearsOf = ({ years }: LocatedYears): readonly number[] =>
  "value" in years ? years.value : years;

const LONGEST_PERIOD = 10;

/** "Nâng cao Chỉ số … đến năm 2030": the period begins in the year of issue, where that is known. */
function upToYear(stated: readonly number[], before: string, issued: number | null): readonly number[] {
  const [last] = stated;
  if (stated.length !== 1 || issued === null || !/đến (?:hết )?$/u.test(before)) return stated;
  const length = last! - issued + 1;
  return length > 1 && length <= LONGEST_PERIOD + 1 ? Array.from({ length }, (_, i) => issued + i) : stated;
}

/** Several lines as one, so that a phrase may continue on the next line. */
function joinLines(lines: readonly TextLine[]): TextLine | null {
  const [first] = lines;
  if (!first) return null;
  return first.reworded(lines.map((l) => l.text).join(" "), lines.map((l) => l.folded).join(" "));
}

/** A span of joined lines as a span of the line that it begins in. */
function spanInLines(span: Span, lines: readonly TextLine[]): Span {
  let offset = 0;
  for (const { index, text } of lines) {
    if (span.start < offset + text.length + 1) {
      const start = span.start - offset;
      const end = Math.min(text.length, start + span.end - span.start);
      return { from: index, start, to: index, end };
    }
    offset += text.length + 1;
  }
  return span;
}
