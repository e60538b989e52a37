import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { yearAfter } from "./later-year.ts";

const YEAR_BEFORE =
  /(?:năm|đến năm|hết năm) ((?:19|20)\d{2})(?:[,:]| đạt|:? ?(?:phấn đấu|mục tiêu))?(?![^;]{0,200}năm (?:19|20)\d{2})[^;]{0,60}$/u;

const ANY_YEAR = /năm (?:19|20)\d{2}|[;.] /u;

/** More characters than "(trong năm 2026)" has. */
const LONGEST_YEAR = 24;

/**
 * "Năm 2025 đạt 7 điểm; năm 2026: 7,5 điểm": adds the year stated before each target, or right after it, where the line has targets for
 * several years or for another year than the plan's. A year that a target is only compared with does not count.
 */
export function withYears(found: Located<Target>[], line: TextLine, context: RuleContext): Located<Target>[] {
  let last = 0;
  let current: number | null = null;
  const years = found.map(({ span }) => {
    const before = line.folded.slice(last, span.start).replace(/so với[^,;.]{0,60}?năm \d{4}/gu, "");
    const own = yearAfter(line.folded.slice(span.end, span.end + LONGEST_YEAR));
    last = span.end + (own?.length ?? 0);
    const year = YEAR_BEFORE.exec(before)?.[1] ?? own?.year;
    // "năm 2026 đạt 89%, thuộc nhóm 15": a year applies to all targets up to the next year or the end of the sentence.
    if (!year && ANY_YEAR.test(before)) current = null;
    // A target is for the plan's year or later; an earlier year is that of a result.
    if (year) current = Number(year) >= (context.year ?? 0) ? Number(year) : null;
    return current;
  });
  const stated = new Set(years.filter((year) => year !== null));
  if (stated.size === 0 || (stated.size === 1 && stated.has(context.year ?? 0))) return found;
  return found.map((entry, i) => ({ ...entry, value: { ...entry.value, year: years[i] ?? null } }));
}
