import { vietnameseNumber } from "../../../language/numbers.ts";
import type { Comparator, Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { emptyTarget } from "../target/empty-target.ts";
import { readTargets } from "../target/targets.ts";
import { type Cell, textOf } from "./grid.ts";
import { mayBeDecimal, rankTarget, scoreAndRank } from "./score-and-rank.ts";

/** What the figures of a column are. "pair": points and a rank. */
export type Measure = "score" | "share" | "rank" | "pair";

/** The cells of a row that state its targets. */
export interface TargetCells {
  /** One per year; `year` null where the heading states none. */
  readonly targets: readonly TargetCell[];
  readonly baseline: { readonly cell: Cell; readonly isShare: boolean } | undefined;
  readonly baselineYear: number | null;
  readonly increase: Cell | undefined;
  /** Of a column of goals for the increase alone ("Phấn đấu tăng (điểm)"): its unit; null for a column beside that of the level to reach. */
  readonly gain: Gain | null;
}

interface TargetCell {
  readonly cell: Cell;
  readonly year: number | null;
  readonly measure: Measure;
  /** True for the least that is to be reached, by the heading. */
  readonly isLeast?: boolean;
}
export type Gain = "điểm" | "%" | "bậc";

const AMOUNT =
  /^(?:[≥≤]|[<>]=?|từ|trên|dưới|đạt|ít nhất|tối thiểu|tối đa|không quá)? ?|(?: ?(?:điểm|đ|%))?(?: ?trở (?:lên|xuống))?$/giu;

/** "6,50 - 6,70", "từ 6,5 đến 6,7 điểm" */
const RANGE =
  /^(?:từ |đạt )?(?<from>\d{1,3}(?:[,.]\d{1,3})?) ?%?(?: ?[-–] ?| đến )(?<to>\d{1,3}(?:[,.]\d{1,3})?)(?: ?(?:điểm|đ|%))?$/iu;

/** Targets in words ("nằm trong top 10") or as plain numbers, by the heading of their column. */
export function readTargetCells(cells: TargetCells, context: RuleContext): Located<Target>[] {
  const { baselineYear, increase, gain } = cells;
  const base = baselineOf(cells);
  const rise = increase ? vietnameseNumber(textOf(increase).replace(/^\+ ?| ?(?:điểm|%|bậc)/giu, "")) : null;
  const filled = cells.targets.filter(({ cell }) => textOf(cell) !== "");
  const ranks = new Series(filled.filter(({ measure }) => measure === "rank"));
  const others = new Series(filled.filter(({ measure }) => measure !== "rank"));
  const found = filled.flatMap(({ cell, year, measure, isLeast }) =>
    readCell(cell, measure, context).map((read) => {
      const isShare = read.kind === "percent";
      const isLevel = read.kind === "score" || (isShare && (measure === "share" || base?.isShare === true));
      const start =
        base !== null && isLevel && base.isShare === isShare
          ? { year: baselineYear ?? (year === null ? null : year - 1), value: base.value }
          : null;
      const value: Target = {
        ...read,
        comparator: isLeast && read.comparator === "=" ? boundOf(read) : read.comparator,
        year: (measure === "rank" ? ranks : others).yearOf(year, context) ?? read.year,
        increase: read.increase ?? (isLevel ? rise : null),
        baseline: read.baseline ?? start,
      };
      return located(value, cell);
    }),
  );
  const isGain = gain !== null && rise !== null && !found.some(({ value }) => value.kind === "score");
  if (!increase || !isGain) return found;
  const start = base && baselineYear !== null ? { year: baselineYear, value: base.value } : null;
  const ofGain: Target = {
    ...emptyTarget(textOf(increase), "change"),
    comparator: "=",
    value: rise,
    unit: gain,
    baseline: gain === "bậc" ? null : start,
  };
  return [located(ofGain, increase), ...found];
}

/** The bound of a figure that is the least to reach. Rank 15 or better is a smaller number. */
const boundOf = ({ kind, comparator }: Target): Target["comparator"] =>
  kind === "rank" ? "<=" : kind === "score" || kind === "percent" ? ">=" : comparator;

/** The cells of one measure, whose years count where they state several. */
class Series {
  readonly #hasSeveral: boolean;
  readonly #hasYears: boolean;

  constructor(cells: readonly TargetCell[]) {
    this.#hasSeveral = cells.length > 1;
    this.#hasYears = new Set(cells.flatMap(({ year }) => year ?? [])).size > 1;
  }

  yearOf(year: number | null, { year: planYear, severalYears }: RuleContext): number | null {
    return this.#hasYears || severalYears || (this.#hasSeveral && year !== planYear) ? year : null;
  }
}

/** The result that the row starts from. */
function baselineOf({ baseline }: TargetCells): { readonly value: number; readonly isShare: boolean } | null {
  if (!baseline || mayBeDecimal(baseline.cell)) return null;
  // "7,62/10" is the score 7,62, whether 10 is the rank or the most points.
  const { score } = scoreAndRank(textOf(baseline.cell), true);
  const value = vietnameseNumber(score.replace(/ ?\([^()]{0,60}\)$/u, "").replace(/ ?(?:điểm|%)/iu, ""));
  return value === null ? null : { value, isShare: baseline.isShare || score.includes("%") };
}

/** "≤ 10", "15/34" in a column of ranks. */
function readRank(text: string): Target[] {
  const place =
    /^(?:≤|<=|top|nhóm|thứ|hạng|trong nhóm|trong top)? ?(?<value>\d{1,3})(?: ?[-–] ?(?<to>\d{1,3}))?(?: ?\/ ?\d{1,3})?(?: trở lên)?$/iu.exec(
      text,
    )?.groups;
  if (!place) return [];
  const valueTo = place.to === undefined ? null : Number(place.to);
  const isAtBest = /^(?:≤|<=|top|nhóm|trong)|trở lên$/iu.test(text);
  const comparator = valueTo !== null ? ">=" : isAtBest ? "<=" : "=";
  return [{ ...emptyTarget(text, "rank"), comparator, value: Number(place.value), valueTo }];
}

const located = (value: Target, { line, start }: Cell): Located<Target> => ({
  value,
  span: spanIn(line, start, line.text.length),
  rule: "table/target-cells",
  confidence: 0.9,
});

/** "Cao nhất", "Nhóm trung bình - cao": the class to reach, alone in a cell. */
const CLASS =
  /^(?:(?:thuộc |trong |vào )?nhóm )?(?:(?:rất |trung bình )?(?:tốt|khá)|trung bình(?: ?[-–]? ?(?:cao|thấp))?|(?:cao|thấp)(?: nhất)?|xuất sắc|dẫn đầu)(?: trở lên)?$/iu;

/** The targets of a cell: points, a share or words, and the rank beside them. */
function readCell(cell: Cell, measure: Measure, context: RuleContext): Target[] {
  const text = textOf(cell);
  const inRanks = measure === "rank" ? readRank(text) : [];
  if (inRanks.length > 0) return inRanks;
  const { score, rank } = scoreAndRank(text, measure === "pair");
  const ofRank = rank ? [rankTarget(rank)] : [];
  const [worded] = readTargets(cell.line, context, cell.start);
  const stated = measure === "rank" ? null : readAmount(score, measure === "share");
  const ofScore = worded && worded.value.kind !== "rank" ? worded.value : stated;
  const place = worded?.value.kind === "rank" ? [worded.value] : ofRank;
  if (ofScore || place.length > 0) return ofScore ? [ofScore, ...place] : place;
  return CLASS.test(text) ? [emptyTarget(text, "other")] : [];
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
  if (/≤|<=|trở xuống|tối đa|không quá/iu.test(text)) return "<=";
  if (/≥|>=|trở lên|ít nhất|tối thiểu|^từ /iu.test(text)) return ">=";
  if (/^(?:>|trên)/iu.test(text)) return ">";
  return /^(?:<|dưới)/iu.test(text) ? "<" : "=";
}
