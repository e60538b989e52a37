import { fold } from "../../../language/fold.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type GridRow, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import type { NamedRow } from "./named-row.ts";
import { isRankRow, wordsOfRow } from "./row-targets.ts";

/** True for a row with a sum of the rows above: "Tổng điểm", "Cộng"; "Tổng hợp" beside figures, because it is also work. */
function isTotal({ cells }: GridRow): boolean {
  const all = [...cells.values()].map((cell) => textOf(cell).toLowerCase());
  const has = (pattern: RegExp) => all.slice(0, 2).some((text) => pattern.test(text));
  return has(TOTAL) || (has(/^tổng hợp$/u) && all.slice(1).some((text) => FIGURE.test(text)));
}
const TOTAL =
  /^(?:tổng|cộng|tổng cộng|tổng điểm|tổng số|tổng số điểm|điểm tổng(?: hợp)?|cộng điểm|(?:điểm|chỉ số) (?:chung|tổng hợp))\.?$/u;
const FIGURE = /^[≥≤<>= ]{0,3}\d{1,3}(?:[.,]\d{1,3})?(?: ?(?:điểm|%))?$/u;

/** What a row says of a whole index, not of the sub-index above. */
interface WholeIndexRow {
  /** The id of the index; null for a sum, which is of the index of the rows above. */
  readonly index: string | null;
  readonly isRank: boolean;
}

/**
 * The rows about whole indices, by line: "Tổng điểm PCI", and "Xếp hạng" in the row below one. `named`: the rows that name a sub-index.
 */
export function wholeIndexRows(
  rows: readonly GridRow[],
  named: ReadonlyMap<number, NamedRow>,
  head: Head,
  context: RuleContext,
): ReadonlyMap<number, WholeIndexRow> {
  const found = new Map<number, WholeIndexRow>();
  for (const [i, row] of rows.entries()) {
    if (named.has(row.line.index)) continue;
    const above = found.get(rows[i - 1]?.line.index ?? -1);
    const ofRank = above && isRankRow(wordsOfRow(row, head)) ? { ...above, isRank: true } : null;
    const whole = wholeIndexRow(row, context) ?? ofRank;
    if (whole) found.set(row.line.index, whole);
  }
  return found;
}

/** The row of a whole index: "Tổng điểm PCI", "Chỉ số PGI", "Thứ hạng PCI", "Tổng cộng"; null for other rows. */
function wholeIndexRow(row: GridRow, { catalogue }: RuleContext): WholeIndexRow | null {
  if (isTotal(row)) return { index: null, isRank: false };
  for (const cell of [...row.cells.values()].slice(0, 2)) {
    const text = textOf(cell);
    const found = text.length < LONGEST_TOTAL ? catalogue.findIndices(text) : [];
    const [index] = found;
    if (!index || found.some(({ entry }) => entry.id !== index.entry.id)) continue;
    const others = fold(
      found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
    );
    const isInBracket = text[index.start - 1] === "(" && text.slice(index.end) === ")";
    const rest = others
      .replace(LABEL, "")
      .replace(TOTAL_WORDS, "")
      .replace(/[\s().:]/gu, "");
    if (isInBracket ? !WHOLE.test(others) : rest !== "") continue;
    return { index: index.entry.id, isRank: others.includes("hạng") };
  }
  return null;
}
/** "Chỉ số hài lòng chung (SIPAS)"; "Kết quả (SIPAS)" may be short for one of its sub-indices. */
const WHOLE = /(?:^| )(?:chung|chỉ số|tổng|cộng|điểm|hạng)(?= |$)/u;
const LONGEST_TOTAL = 80;
const LABEL = /^\s?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)] /u;
const TOTAL_WORDS =
  /(?:tổng số điểm|điểm số|giá trị|tổng hợp|tổng cộng|tổng|cộng|điểm|kết quả|chỉ số|bộ|chung|(?:xếp |thứ )?hạng|của tỉnh|tỉnh|cả)/gu;
