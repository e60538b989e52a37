import { fold } from "../../../language/fold.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type GridRow, textOf } from "./grid.ts";

/** True for a row with a sum of the rows above: "Tổng điểm", "Cộng". */
export const isTotal = ({ cells }: GridRow): boolean =>
  [...cells.values()].slice(0, 2).some(({ line, start }) => TOTAL.test(line.folded.slice(start).trim()));
const TOTAL =
  /^(?:tổng|cộng|tổng cộng|tổng điểm|tổng số|tổng số điểm|điểm tổng(?: hợp)?|cộng điểm|(?:điểm|chỉ số) (?:chung|tổng hợp))\.?$/u;

/** The id of the index that a row is about, not the sub-index above: "Tổng điểm PCI", "Chỉ số PGI"; null for other rows. */
export function wholeIndexOf({ cells }: GridRow, { catalogue }: RuleContext): string | null {
  for (const cell of [...cells.values()].slice(0, 2)) {
    const text = textOf(cell);
    const [index] = text.length < LONGEST_TOTAL ? catalogue.findIndices(text) : [];
    if (!index) continue;
    const others = fold(`${text.slice(0, index.start)} ${text.slice(index.end)}`);
    if (others.replace(TOTAL_WORDS, "").replace(/[\s().:]/gu, "") === "") return index.entry.id;
  }
  return null;
}
const LONGEST_TOTAL = 80;
const TOTAL_WORDS =
  /(?:tổng số điểm|điểm số|tổng hợp|tổng cộng|tổng|cộng|điểm|chỉ số|bộ|chung|của tỉnh|tỉnh|cả)/gu;
