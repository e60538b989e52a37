import { formatTarget } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { cellOf } from "./row-cells.ts";
import { readTargetCells } from "./target-cells.ts";

// The first row below a head → its targets.
export default snippets<string[]>({
  name: "table/target-cells",
  context: { year: 2026, indexIds: ["pci"] },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const cell = (kind: Parameters<typeof cellOf>[2]) => cellOf(rows[0]!, head, kind);
    const [target, rank, baseline] = [cell("target"), cell("rank"), cell("baseline")];
    const measure = head.pairs.size > 0 ? ("pair" as const) : ("score" as const);
    const cells = {
      targets: [
        ...(target ? [{ cell: target, year: null, measure }] : []),
        ...(rank ? [{ cell: rank, year: null, measure: "rank" as const }] : []),
      ],
      baseline: baseline && { cell: baseline, isShare: false },
      baselineYear: 2025,
      increase: cell("increase"),
      gain: head.gain,
    };
    return readTargetCells(cells, context).map(({ value }) => formatTarget(value));
  },
  cases: [
    ["| Chỉ số | Kết quả năm 2025 | Mục tiêu |\n| Tính minh bạch | 6,3 | 6,8 |", ["score = 6.8 (2025: 6.3)"]],
    [
      "| Chỉ số | Kết quả năm 2025 | Mục tiêu |\n| Tính minh bạch | 6,3 (giảm 0,1) | 6,8 |",
      ["score = 6.8 (2025: 6.3)"],
    ],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | ≥ 6,8 điểm |", ["score >= 6.8"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 85% |", ["percent = 85"]],
    ["| Chỉ số | Mục tiêu |\n| Hồ sơ quá hạn | ≤ 2% |", ["percent <= 2"]],
    ["| Chỉ số | Mục tiêu |\n| Hồ sơ quá hạn | dưới 5 % |", ["percent < 5"]],
    ["| Chỉ số | Mục tiêu xếp hạng |\n| Tính minh bạch | ≤ 10 |", ["rank <= 10"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 6,50 - 6,70 |", ["score >= 6.5"]],
    // Points and a rank in one cell; a rank is never read as points.
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | hạng 15 |", ["rank = 15"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 7,9 điểm (hạng 18) |", ["score = 7.9", "rank = 18"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | ≥ 7,4; top 15 |", ["score >= 7.4", "rank <= 15"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 7,5 điểm, xếp hạng 22 |", ["score = 7.5", "rank = 22"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | xếp thứ 12/34 |", ["rank = 12"]],
    ["| Chỉ số | Mục tiêu (điểm/hạng) |\n| Tính minh bạch | 8,0/5 |", ["score = 8", "rank = 5"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 8,0/10 |", []],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 8,0/10 điểm |", ["score = 8"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | từ 9,25/9,50 điểm trở lên |", ["score >= 9.25"]],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | 6,70 - 6,50 |", []],
    ["| Chỉ số | Mục tiêu |\n| Tính minh bạch | Cải thiện |", []],
  ],
});
