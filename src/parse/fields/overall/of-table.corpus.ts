import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readResultRows } from "../table/result-rows.ts";
import { emptyTarget } from "../target/empty-target.ts";
import { withTableRows } from "./of-table.ts";
import type { LocatedOverall } from "./overall.ts";

const TABLE =
  "| Chỉ số thành phần | Năm 2023 | Năm 2024 | Mục tiêu 2025 |\n| Tính minh bạch | 6,05 | 6,31 | 6,5 |";

/** A score to reach that the text states before the table, where its first line is "MỤC TIÊU". */
const inText = ([first]: readonly TextLine[]): LocatedOverall[] =>
  first?.text === "MỤC TIÊU"
    ? [{ index: "pci", baseline: null, rank: null, targets: [located(first)], others: [] }]
    : [];
const located = (line: TextLine): Located<Target> => ({
  value: { ...emptyTarget("68 điểm", "score"), comparator: "=", value: 68 },
  span: spanIn(line, 0, 1),
  rule: "",
  confidence: 1,
});

// Tables → "index: year=score, rank in year, targets" of whole indices.
export default snippets<string[]>({
  name: "overall/of-table",
  context: { year: 2025, indexIds: ["pci"] },
  read: (lines, context) =>
    withTableRows(inText(lines), readResultRows(lines, context)).map(({ index, baseline, rank, targets }) => {
      const result = baseline ? ` ${baseline.value.year}=${baseline.value.value}` : "";
      const place = rank ? ` ${rank.value.value} in ${rank.value.year}` : "";
      return `${index}:${result}${place}${targets.map(({ value: t }) => ` ${t.kind}${t.comparator}${t.value}`).join("")}`;
    }),
  cases: [
    [
      `${TABLE}\n| Điểm tổng hợp | 65,9 (hạng 33) | 66,4 (hạng 30) | ≥ 67,5 |`,
      ["pci: 2024=66.4 30 in 2024 score>=67.5"],
    ],
    [`${TABLE}\n| Tổng điểm PCI | 65,9 | 66,4 | hạng 25 |`, ["pci: 2024=66.4 rank=25"]],
    [TABLE, []],
    // The rank is in the row below the score.
    [
      `${TABLE}\n| Điểm PCI | 65,9 | 66,4 | ≥ 67,5 |\n| Xếp hạng | 33 | 30 | Top 25 |`,
      ["pci: 2024=66.4 30 in 2024 score>=67.5 rank<=25"],
    ],
    [`${TABLE}\n| Thứ hạng PCI | 33/63 | 30/63 | 25 |`, ["pci: 30 in 2024 rank=25"]],
    // The text states a score, the table a score and a rank.
    [
      `MỤC TIÊU\n\n${TABLE}\n| Điểm tổng hợp | 65,9 | 66,4 | ≥ 67,5 (hạng 25) |`,
      ["pci: 2024=66.4 score=68 rank=25"],
    ],
  ],
});
