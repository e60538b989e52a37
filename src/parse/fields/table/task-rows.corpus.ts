import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readTaskRows } from "./task-rows.ts";

// The rows of one table → sub-index and task of each row.
export default snippets<string[]>({
  name: "table/task-rows",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) =>
    readTaskRows(lines, context, null).rows.map(({ subIndex, assignment, task }) => {
      const words = assignment?.tasks[0]?.value ?? task?.value;
      return `${subIndex?.id ?? "-"}: ${words?.text ?? ""}`;
    }),
  cases: [
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| I | Tính minh bạch | |\n| 1 | Công khai quy hoạch | Sở Xây dựng |",
      ["pci.3: ", "pci.3: Công khai quy hoạch"],
    ],
    // The rest of a row that a page cut, and a row of sums.
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Công khai quy hoạch | Sở Xây dựng |\n| | chi tiết trên cổng | |\n| Tổng | | |",
      ["-: Công khai quy hoạch chi tiết trên cổng"],
    ],
    // A row about the whole index.
    [
      "| TT | Chỉ số thành phần | Chủ trì |\n| 1 | Tính minh bạch | Sở Tư pháp |\n| 2 | Tổng điểm PCI | Sở Tài chính |\n| 3 | Chi phí thời gian | Sở Nội vụ |",
      ["pci.3: ", "pci.4: "],
    ],
    ["| 1 | Công khai quy hoạch |", []],
  ],
});
