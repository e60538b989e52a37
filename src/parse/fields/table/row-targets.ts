import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readTargets } from "../target/targets.ts";
import type { Column } from "./columns.ts";
import { type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import type { NamedRow } from "./named-row.ts";
import { cellOf } from "./row-cells.ts";
import { type Measure, readTargetCells } from "./target-cells.ts";

/** The targets in the cells of a row. `opens`: the sub-index that the row names, or that it is about a whole index. */
export function readRowTargets(
  row: GridRow,
  head: Head,
  opens: NamedRow | "whole index" | null,
  context: RuleContext,
): Located<Target>[] {
  const cell = (kind: Column) => cellOf(row, head, kind);
  const words = textOf(cell("task"));
  const isRank = (!opens || opens === "whole index") && isRankRow(wordsOfRow(row, head));
  const baseline = isRank ? undefined : baselineColumn(head);
  const baselineCell = baseline === undefined ? undefined : row.cells.get(baseline);
  const ofRow = measureOf(
    textOf(cell("measure")) || (MEASURE_IN_NAME.exec(wordsOfRow(row, head))?.[1] ?? ""),
  );
  const inCells = readTargetCells(
    {
      targets: [...head.columns].flatMap(([column, kind]) => {
        const target = kind === "target" || kind === "rank" ? row.cells.get(column) : undefined;
        const measure = isRank ? "rank" : (ofRow ?? measureOfColumn(head, column, kind));
        const ofColumn = { year: head.years.get(column) ?? null, measure, isLeast: head.leasts.has(column) };
        return target ? [{ cell: target, ...ofColumn }] : [];
      }),
      baseline: baselineCell && {
        cell: baselineCell,
        isShare: ofRow === "share" || (ofRow === null && head.shares.has(baseline!)),
      },
      baselineYear: (baseline === undefined ? undefined : head.years.get(baseline)) ?? null,
      increase: cell("increase"),
      gain: head.gain,
    },
    context,
  );
  if (opens === "whole index" || (opens && inCells.length > 0)) return inCells;
  if (opens) {
    // "Chỉ số “…”. Phấn đấu đạt từ 6,75 điểm trở lên": the target follows the name.
    return readTargets(row.line, context).filter(({ span }) => span.start >= opens.named.restStart);
  }
  // A row below the one of a sub-index sets the target of a part, which its cell names. Sub-indices have points and ranks, so a
  // share is what the row's task is to reach.
  if (isRank) return inCells;
  const named = textOf(cell("subIndex")).replace(MEASURE_IN_NAME, "");
  const label = PART_LABEL.exec(words)?.[0] ?? "";
  const part =
    named ||
    (label === "" ? null : words.slice(label.length)) ||
    partOf(textOf(cell("order")), words) ||
    wideName(row, head);
  return inCells.map((target) => ({ ...target, value: ofPart(target.value, part, words) }));
}

/**
 * The target of a row below that of a sub-index. A share, and a number without a unit in a row that is not about points ("Số người được
 * đào tạo | 4.500"), is what the words of the row aim at.
 */
function ofPart(target: Target, part: string | null, words: string): Target {
  const isBare = target.kind === "score" && BARE_NUMBER.test(target.text) && words !== "";
  const isAmount = part === null && isBare && !POINTS_ROW.test(fold(words));
  const criterion = target.kind === "percent" || isAmount ? (part ?? (words || null)) : part;
  return {
    ...target,
    ...(isAmount && { kind: "other", unit: null }),
    criterion: target.criterion ?? criterion,
  };
}
/** "Xếp hạng | 42 | 35" below the row of a sub-index: its rank, and no task. */
export const isRankRow = (words: string): boolean => RANK_ROW.test(fold(words));
const RANK_ROW = /^(?:(?:xếp|thứ) )?hạng(?: |$|:)|^vị (?:trí|thứ)(?: |$)/u;
const POINTS_ROW = /(?:^| )điểm(?: |$)|chỉ số/u;
const BARE_NUMBER = /^[≥≤<>= ]{0,3}\d{1,3}(?:[.,]\d{1,3}){0,3}$/u;

/** "8.2 | Tác động đến phát triển kinh tế - xã hội - Thu hút đầu tư": the part of a sub-index that a row with such a number is about. */
function partOf(number: string, words: string): string | null {
  if (!PART_NUMBER.test(number)) return null;
  const end = PART_END.exec(words)?.index ?? words.length;
  return words.slice(0, end).trimEnd() || null;
}
/** "5.1. Dịch vụ chứng thực": the number of a part before its name. */
const PART_LABEL = /^\d{1,2}\.\d{1,2}\.? (?=\S)/u;
const PART_NUMBER = /^\d{1,2}\.\d{1,2}\.?$/u;
const PART_END = regex`[:;.]| [-–] (?=\p{Lu})`;

/** "Cán bộ thân thiện (%)", "Hướng dẫn rõ ràng (% đồng ý)" */
const MEASURE_IN_NAME = / ?\((%|điểm)[^()\d]{0,20}\) ?$/iu;

const baselineColumn = (head: Head): number | undefined =>
  [...head.columns].find(([, kind]) => kind === "baseline")?.[0];

/** "%", "điểm", "thứ hạng" in the column of units of measure: what the figures of the row are. */
function measureOf(unit: string): Measure | null {
  if (unit === "") return null;
  if (/%|phần trăm|tỷ lệ/iu.test(unit)) return "share";
  if (/hạng|thứ bậc|vị trí/iu.test(unit)) return "rank";
  return /^điểm/iu.test(unit) ? "score" : null;
}

function measureOfColumn(head: Head, column: number, kind: Column): Measure {
  if (kind === "rank") return "rank";
  return head.shares.has(column) ? "share" : head.pairs.has(column) ? "pair" : "score";
}

/** The words that name what a row is about, whether in the column of tasks, in that of sub-indices, or in a cell over both. */
export const wordsOfRow = (row: GridRow, head: Head): string =>
  textOf(cellOf(row, head, "task")) || textOf(cellOf(row, head, "subIndex")) || (wideName(row, head) ?? "");

/** The words of a cell below the numbers of rows, which spans the column of names: "Tổng điểm". */
function wideName(row: GridRow, head: Head): string | null {
  const order = textOf(cellOf(row, head, "order"));
  return WORDED.test(order) ? order : null;
}
const WORDED = regex`\p{L}{2}`;
