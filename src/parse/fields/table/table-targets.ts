import { vietnameseNumber } from "../../../language/numbers.ts";
import type { Target } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Found, spanIn } from "../../text/text-line.ts";
import { readTargets } from "../target/targets.ts";
import { type Cell, textOf } from "./table-grid.ts";

/** The cells of a row that speak of its goal. */
export interface TargetCells {
  /** One a year; `year` null where the head names none. */
  readonly targets: readonly { readonly cell: Cell; readonly year: number | null }[];
  readonly rank: Cell | undefined;
  readonly baseline: Cell | undefined;
  readonly baselineYear: number | null;
  readonly increase: Cell | undefined;
}

const AMOUNT = /^(?:≥|>=|>|từ|trên|đạt|ít nhất|tối thiểu)? ?|(?: ?(?:điểm|đ|%))?(?: ?trở lên)?$/giu;

/** Goals in words ("nằm trong top 10") or as bare figures under their column's head. */
export function readTargetCells(cells: TargetCells, context: RuleContext): Found<Target>[] {
  const { baseline, baselineYear, increase, rank } = cells;
  const base = baseline ? vietnameseNumber(textOf(baseline).replace(/ ?điểm/iu, "")) : null;
  const rise = increase ? vietnameseNumber(textOf(increase).replace(/^\+ ?| ?điểm/giu, "")) : null;
  const several = cells.targets.filter(({ cell }) => textOf(cell) !== "").length > 1;
  const found = cells.targets.flatMap(({ cell, year }) => {
    const read = wordedOrPlain(cell, context);
    if (!read) return [];
    const from = baselineYear ?? (year === null ? null : year - 1);
    const value: Target = {
      ...read,
      year: several && year !== context.year ? year : read.year,
      increase: read.increase ?? (read.kind === "score" ? rise : null),
      baseline:
        read.baseline ?? (base === null || read.kind !== "score" ? null : { year: from, value: base }),
    };
    return [placed(value, cell)];
  });
  const place = rank
    ? /^(?:≤|<=|top|nhóm|thứ|hạng)? ?(\d{1,3})(?: ?\/ ?\d{1,3})?$/iu.exec(textOf(rank))
    : null;
  if (!rank || !place) return found;
  const better = /^(?:≤|<=|top|nhóm)/iu.test(textOf(rank));
  return [
    ...found,
    placed(
      {
        ...plain(textOf(rank)),
        kind: "rank",
        comparator: better ? "<=" : "=",
        value: Number(place[1]),
        unit: null,
      },
      rank,
    ),
  ];
}

const placed = (value: Target, { line, start }: Cell): Found<Target> => ({
  value,
  span: spanIn(line, start, line.text.length),
  rule: "target/table-cells",
  confidence: 0.9,
});

function wordedOrPlain(cell: Cell, context: RuleContext): Target | null {
  const worded = readTargets(cell.line, context).find((found) => found.span.start >= cell.start);
  if (worded) return worded.value;
  const text = textOf(cell);
  const value = vietnameseNumber(text.replace(AMOUNT, ""));
  if (value === null) return null;
  const share = /%/.test(text);
  return {
    ...plain(text),
    kind: share ? "percent" : "score",
    comparator: /≥|>=|trở lên|ít nhất|tối thiểu/iu.test(text) ? ">=" : /^(?:>|trên)/iu.test(text) ? ">" : "=",
    value,
    unit: share ? "%" : "điểm",
  };
}

const plain = (text: string): Target => ({
  kind: "score",
  comparator: null,
  value: null,
  valueTo: null,
  unit: null,
  increase: null,
  baseline: null,
  year: null,
  criterion: null,
  text,
});
