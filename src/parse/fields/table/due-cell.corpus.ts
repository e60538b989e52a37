import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readDueCell } from "./due-cell.ts";

// The text of a cell in a column headed "Thời gian" → its dates, or "" without one.
export default snippets<string>({
  name: "table/due-cell",
  context: { year: 2026 },
  read([line], context) {
    const found = readDueCell({ line: line!, start: 0 }, context).map(({ value: { bound, date } }) =>
      [bound, date.recurring, date.year, date.month, date.day].filter((part) => part !== null).join(" "),
    );
    return found.join("; ");
  },
  cases: [
    ["15/12", "in 2026 12 15"],
    ["6/2026", "in 2026 6"],
    ["Quý II/2026", "in 2026 6"],
    ["T9/2026", "in 2026 9"],
    ["Quí IV-2026", "in 2026 12"],
    ["Trước ngày 30/11/20 26", "before 2026 11 30"],
    ["30/8 /202 6", "in 2026 8 30"],
    ["Tháng 10/2 026", "in 2026 10"],
    ["Q.III/2026", "in 2026 9"],
    ["TT15", ""],
    ["Trước ngày 20/11/2026", "before 2026 11 20"],
    ["Dứt điểm trong quý II/2026", "in 2026 6"],
    ["Trước 15/6/2026; báo cáo trước ngày 20/11/2026", "before 2026 6 15; before 2026 11 20"],
    ["Quý IV/2026 - Quý II/2027", "by 2027 6"],
    ["01/3/2026 - 05/3/2026 (5 ngày)", "by 2026 3 5"],
    ["Từ quý II/2026 đến quý IV/2026", "by 2026 12"],
    ["Tháng 3, 6, 9/2026", "in 2026 9"],
    ["Thường xuyên", ""],
  ],
});
