import { allMatches } from "../../../language/matcher.ts";
import { GOAL_NOUN, withoutReached } from "../../lexicon/goals.ts";
import { RESULT_NOUN } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { descendants, linesUnder, type Section } from "./section.ts";
import { tellsOfPast } from "./section-purpose.ts";

const GOALS = new RegExp(GOAL_NOUN, "u");
const LONGEST_HEADING = 80;

/** Indices of the lines under a heading of goals ("I. MỤC TIÊU", "2. Mục tiêu cụ thể"). */
export function goalLinesOf(tree: Section): Set<number> {
  const goals = descendants(tree).filter(
    ({ line, text }) => line && text.length < LONGEST_HEADING && GOALS.test(withoutReached(line.folded)),
  );
  return new Set(goals.flatMap((section) => linesUnder(section).map((line) => line.index)));
}

/**
 * For lines below a heading of goals that states one year ("1. Năm 2026", "Mục tiêu đến năm 2030"): that year, by line index. `goalLines`: the
 * lines under headings of goals.
 */
export function goalYearsOf(
  tree: Section,
  goalLines: ReadonlySet<number>,
  planYear: number | null,
): Map<number, number> {
  const years = new Map<number, number>();
  for (const section of descendants(tree)) {
    const { line, text, textStart } = section;
    if (!line || planYear === null || !goalLines.has(line.index)) continue;
    const begins = YEAR_FIRST.exec(line.folded.slice(textStart));
    const isHeading = text.length < LONGEST_HEADING && !RESULTS.test(line.folded);
    const stated = new Set(
      allMatches(STATED_YEAR, isHeading ? line.folded : "").map(([, year]) => Number(year)),
    );
    const [only] = stated.size === 1 ? stated : [Number(begins?.[1] ?? 0)];
    if (only! >= planYear) for (const under of linesUnder(section)) years.set(under.index, only!);
  }
  return years;
}
const YEAR_FIRST = /^(?:mục tiêu |chỉ tiêu )?(?:đến |trong |hết )?năm ((?:19|20)\d{2}) ?(?::|$)/u;

const RESULTS = new RegExp(`${RESULT_NOUN}|công bố`, "u");

const STATED_YEAR = /năm ((?:19|20)\d{2})/gu;

/**
 * For lines under a heading on the results of one past year ("I. KẾT QUẢ NĂM 2023"), or after a line that announces them ("Kết
 * quả công bố năm 2023:"): that year, by line index.
 */
export function resultYearsOf(tree: Section, planYear: number | null): Map<number, number> {
  const years = new Map<number, number>();
  for (const section of [tree, ...descendants(tree)]) {
    const { line, text, lines } = section;
    const headed = line && text.length <= 2 * LONGEST_HEADING ? resultYearIn(line, planYear) : null;
    if (headed !== null) for (const under of linesUnder(section)) years.set(under.index, headed);
    for (const announcing of lines) {
      const year = announcing.text.endsWith(":") ? resultYearIn(announcing, planYear) : null;
      if (year === null) continue;
      const next = lines.find(({ index }) => index > announcing.index)?.index ?? Number.POSITIVE_INFINITY;
      for (const under of linesUnder(section))
        if (under.index > announcing.index && under.index < next) years.set(under.index, year);
    }
  }
  return years;
}

function resultYearIn({ folded }: TextLine, planYear: number | null): number | null {
  if (!RESULTS.test(folded)) return null;
  const stated = new Set(allMatches(STATED_YEAR, folded).map(([, year]) => Number(year)));
  const [year] = stated;
  return stated.size === 1 && planYear !== null && year! < planYear ? year! : null;
}

/** Indices of the lines under the headings that a test finds ("1. Tỉnh Bắc Giang (cũ)", "Kết quả của tỉnh Bắc Giang:"). */
export function headedLines(tree: Section, isMeant: (line: TextLine) => boolean): Set<number> {
  const headings = descendants(tree).filter(
    (section) =>
      section.line &&
      section.text.length <= LONGEST_MEANT &&
      section.children.length + section.lines.length > 0 &&
      isMeant(section.line),
  );
  return new Set(headings.flatMap((section) => linesUnder(section).map((line) => line.index)));
}
const LONGEST_MEANT = 110;

/** Indices of lines under a heading of results that state no year from the plan's on: they set no goals. */
export function linesOfPast(tree: Section, year: number | null): Set<number> {
  const statesAhead = ({ folded }: TextLine) =>
    allMatches(STATED_YEAR, folded).some(([, stated]) => Number(stated) >= (year ?? 0));
  const lines = descendants(tree)
    .filter(tellsOfPast)
    .flatMap((section) => linesUnder(section));
  return new Set(lines.filter((line) => !statesAhead(line)).map(({ index }) => index));
}
