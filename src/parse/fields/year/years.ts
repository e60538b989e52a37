import type { Zones } from "../../structure/zones/zones.ts";
import { joinLines, spanInLines } from "../../text/joined-lines.ts";
import type { Located } from "../../text/located.ts";
import { findInLines, type Rule, type RuleContext } from "../../text/rule.ts";
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
