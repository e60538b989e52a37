import type { Zones } from "../../structure/zones.ts";
import { allFound, type RuleContext } from "../../text/rule.ts";
import type { Found, Span, TextLine } from "../../text/text-line.ts";
import { indexYear } from "./index-year.ts";
import { openEnd, planYears } from "./plan-years.ts";

export interface FoundYears {
  readonly years: readonly number[];
  readonly openEnded: boolean;
  readonly places: readonly Found<unknown>[];
}

/** Not "Quyết định … về ban hành Kế hoạch …": that is another's. */
const OWN_PLAN = /(?<!(?:về|về việc|v\/v) )(?:xây dựng|ban hành)[^.;]{0,30}kế hoạch/u;

/** Years of the title; without one, those of the sentence that announces the plan. `issued`: the year it is dated. */
export function readYears(zones: Zones, context: RuleContext, issued: number | null = null): FoundYears {
  const announcing = zones.bases
    .filter((line) => OWN_PLAN.test(line.folded))
    .map((line) => {
      const at = line.folded.search(OWN_PLAN);
      return line.reworded(" ".repeat(at) + line.text.slice(at), " ".repeat(at) + line.folded.slice(at));
    });
  for (const lines of [zones.title, announcing]) {
    const joined = joinedLine(lines);
    const places = joined ? allFound([planYears, indexYear], [joined], context) : [];
    if (places.length === 0) continue;
    const open = joined ? openEnd.find(joined, context) : [];
    const stated = [...new Set(places.flatMap((place) => place.value.years))].sort((a, b) => a - b);
    const years = untilYear(stated, joined!.folded.slice(0, places[0]!.span.start), issued);
    return {
      years,
      openEnded: open.length > 0,
      places: places.map((place) => ({ ...place, span: clampSpan(place.span, lines) })),
    };
  }
  return { years: [], openEnded: false, places: [] };
}

const LONGEST_PERIOD = 10;

/** "Nâng cao Chỉ số … đến năm 2030": from the year it is issued; where that is blank, only the last is known. */
function untilYear(stated: readonly number[], before: string, issued: number | null): readonly number[] {
  const [last] = stated;
  if (stated.length !== 1 || issued === null || !/đến (?:hết )?$/u.test(before)) return stated;
  const length = last! - issued + 1;
  return length > 1 && length <= LONGEST_PERIOD + 1 ? Array.from({ length }, (_, i) => issued + i) : stated;
}

/** Several lines as one, so that "và những năm" + "tiếp theo" is read over the line's end. */
function joinedLine(lines: readonly TextLine[]): TextLine | null {
  const first = lines[0];
  if (!first) return null;
  return first.reworded(lines.map((l) => l.text).join(" "), lines.map((l) => l.folded).join(" "));
}

/** An offset in joined lines back to the line it came from. */
function clampSpan(span: Span, lines: readonly TextLine[]): Span {
  let offset = 0;
  for (const line of lines) {
    if (span.start < offset + line.text.length + 1) {
      const start = span.start - offset;
      return {
        from: line.index,
        start,
        to: line.index,
        end: Math.min(line.text.length, start + span.end - span.start),
      };
    }
    offset += line.text.length + 1;
  }
  return span;
}
