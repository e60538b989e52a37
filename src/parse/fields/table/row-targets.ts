import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readTargets } from "../target/targets.ts";
import type { Column } from "./columns.ts";
import { type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { cellOf } from "./row-cells.ts";
import type { NamedRow } from "./sub-index-row.ts";
import { readTargetCells } from "./target-cells.ts";

/** The targets in the cells of a row. `opens`: the sub-index that the row names. */
export function readRowTargets(
  row: GridRow,
  head: Head,
  opens: NamedRow | null,
  context: RuleContext,
): Located<Target>[] {
  const cell = (kind: Column) => cellOf(row, head, kind);
  const words = textOf(cell("task"));
  const isRank = !opens && isRankRow(words);
  const inCells = readTargetCells(
    {
      targets: isRank
        ? []
        : [...head.columns].flatMap(([column, kind]) => {
            const target = row.cells.get(column);
            const ofColumn = {
              year: head.years.get(column) ?? null,
              isShare: head.shares.has(column),
              isPair: head.pairs.has(column),
            };
            return kind === "target" && target ? [{ cell: target, ...ofColumn }] : [];
          }),
      rank: isRank ? cell("target") : cell("rank"),
      baseline: isRank ? undefined : cell("baseline"),
      baselineYear: yearOf(head, "baseline"),
      increase: cell("increase"),
    },
    context,
  );
  if (opens && inCells.length > 0) return inCells;
  if (opens) {
    // "Chỉ số “…”. Phấn đấu đạt từ 6,75 điểm trở lên": the target follows the name.
    return readTargets(row.line, context).filter(({ span }) => span.start >= opens.named.restStart);
  }
  // A row below the one of a sub-index sets the target of a part, which its cell names. Sub-indices have points and ranks, so a
  // share is what the row's task is to reach.
  const part = textOf(cell("subIndex")) || partOf(textOf(cell("order")), words);
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
const RANK_ROW = /^(?:(?:xếp|thứ) )?hạng(?: |$)|^vị (?:trí|thứ)(?: |$)/u;
const POINTS_ROW = /(?:^| )điểm(?: |$)|chỉ số/u;
const BARE_NUMBER = /^[≥≤<>= ]{0,3}\d{1,3}(?:[.,]\d{1,3}){0,3}$/u;

/** "8.2 | Tác động đến phát triển kinh tế - xã hội - Thu hút đầu tư": the part of a sub-index that a row with such a number is about. */
function partOf(number: string, words: string): string | null {
  if (!PART_NUMBER.test(number)) return null;
  const end = PART_END.exec(words)?.index ?? words.length;
  return words.slice(0, end).trimEnd() || null;
}
const PART_NUMBER = /^\d{1,2}\.\d{1,2}\.?$/u;
const PART_END = regex`[:;.]| [-–] (?=\p{Lu})`;

const yearOf = (head: Head, kind: Column): number | null => {
  const column = [...head.columns].find(([, columnKind]) => columnKind === kind)?.[0];
  return column === undefined ? null : (head.years.get(column) ?? null);
};
