import { vietnameseNumber } from "../../../language/numbers.ts";
import type { Comparator, Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { emptyTarget } from "../target/empty-target.ts";
import { readTargets } from "../target/targets.ts";
import { type Cell, textOf } from "./grid.ts";
import { rankTarget, scoreAndRank } from "./score-and-rank.ts";

/** The cells of a row that state its targets. */
export interface TargetCells {
  /**
   * One per year; `year` null where the heading states none; `isShare`: the heading says that the figures are percentages;
   * `isPair`: it announces points and a rank. */
  readonly targets: readonly {
    readonly cell: Cell;
    readonly year: number | null;
    readonly isShare?: boolean;
    readonly isPair?: boolean;
  }[];
  readonly rank: Cell | undefined;
  readonly baseline: Cell | undefined;
  readonly baselineYear: number | null;
  readonly increase: Cell | undefined;
}

const AMOUNT =
  /^(?:[≥≤]|[<>]=?|từ|trên|dưới|đạt|ít nhất|tối thiểu|tối đa|không quá)? ?|(?: ?(?:điểm|đ|%))?(?: ?trở (?:lên|xuống))?$/giu;

/** "6,50 - 6,70", "từ 6,5 đến 6,7 điểm" */
const RANGE =
  /^(?:từ |đạt )?(?<from>\d{1,3}(?:[,.]\d{1,3})?) ?%?(?: ?[-–] ?| đến )(?<to>\d{1,3}(?:[,.]\d{1,3})?)(?: ?(?:điểm|đ|%))?$/iu;

/** Targets in words ("nằm trong top 10") or as plain numbers, by the heading of their column. */
export function readTargetCells(cells: TargetCells, context: RuleContext): Located<Target>[] {
  const { baseline, baselineYear, increase, rank } = cells;
  const base = baseline
    ? vietnameseNumber(
        // "7,62/10" is the score 7,62, whether 10 is the rank or the most points.
        scoreAndRank(textOf(baseline), true)
          .score.replace(/ ?\([^()]{0,60}\)$/u, "")
          .replace(/ ?điểm/iu, ""),
      )
    : null;
  const rise = increase ? vietnameseNumber(textOf(increase).replace(/^\+ ?| ?điểm/giu, "")) : null;
  const stated = cells.targets.filter(({ cell }) => textOf(cell) !== "");
  const hasSeveral = stated.length > 1;
  const hasYears = new Set(stated.flatMap(({ year }) => year ?? [])).size > 1;
  const found = cells.targets.flatMap(({ cell, year, isShare = false, isPair = false }) =>
    readCell(cell, { isShare, isPair }, context).map((read) => {
      const isScore = read.kind === "score" || (isShare && read.kind === "percent");
      const stated = { year: baselineYear ?? (year === null ? null : year - 1), value: base };
      const value: Target = {
        ...read,
        year: hasYears || (hasSeveral && year !== context.year) ? year : read.year,
        increase: read.increase ?? (isScore ? rise : null),
        baseline: read.baseline ?? (isScore && base !== null ? stated : null),
      };
      return located(value, cell);
    }),
  );
  return rank ? [...found, ...readRank(rank)] : found;
}

/** "≤ 10", "15/34" in a column of ranks. */
function readRank(cell: Cell): Located<Target>[] {
  const text = textOf(cell);
  const place = /^(?:≤|<=|top|nhóm|thứ|hạng)? ?(\d{1,3})(?: ?\/ ?\d{1,3})?$/iu.exec(text);
  if (!place) return [];
  const comparator = /^(?:≤|<=|top|nhóm)/iu.test(text) ? "<=" : "=";
  return [located({ ...emptyTarget(text, "rank"), comparator, value: Number(place[1]) }, cell)];
}

const located = (value: Target, { line, start }: Cell): Located<Target> => ({
  value,
  span: spanIn(line, start, line.text.length),
  rule: "table/target-cells",
  confidence: 0.9,
});

/** The targets of a cell: points, a share or words, and the rank beside them. */
function readCell(
  cell: Cell,
  { isShare, isPair }: { readonly isShare: boolean; readonly isPair: boolean },
  context: RuleContext,
): Target[] {
  const { score, rank } = scoreAndRank(textOf(cell), isPair);
  const ofRank = rank ? [rankTarget(rank)] : [];
  const [worded] = readTargets(cell.line, context, cell.start);
  const ofScore = worded && worded.value.kind !== "rank" ? worded.value : readAmount(score, isShare);
  const place = worded?.value.kind === "rank" ? [worded.value] : ofRank;
  return ofScore ? [ofScore, ...place] : place;
}

/** "9,25 | /9,50 điểm": the highest possible score. Without "điểm" the second figure may be a rank. */
const OF_MOST = / ?\/ ?\d{1,4}(?:[,.]\d{1,3})?(?= ?điểm)/iu;

function readAmount(text: string, isShareColumn: boolean): Target | null {
  const range = RANGE.exec(text)?.groups;
  const value = vietnameseNumber(range?.from ?? text.replace(OF_MOST, "").replace(AMOUNT, ""));
  const valueTo = range ? vietnameseNumber(range.to!) : null;
  if (value === null || (valueTo !== null && valueTo <= value)) return null;
  const isShare = isShareColumn || /%/.test(text);
  if (valueTo !== null) {
    const unit = isShare ? "%" : "điểm";
    return {
      ...emptyTarget(text, isShare ? "percent" : "score"),
      comparator: ">=",
      value,
      valueTo,
      unit,
    };
  }
  return {
    ...emptyTarget(text, isShare ? "percent" : "score"),
    comparator: comparatorOf(text),
    value,
    unit: isShare ? "%" : "điểm",
  };
}

/** What the signs and words beside a number in a cell say about it. */
function comparatorOf(text: string): Comparator {
  if (/≥|>=|trở lên|ít nhất|tối thiểu/iu.test(text)) return ">=";
  if (/≤|<=|trở xuống|tối đa|không quá/iu.test(text)) return "<=";
  if (/^(?:>|trên)/iu.test(text)) return ">";
  return /^(?:<|dưới)/iu.test(text) ? "<" : "=";
}
