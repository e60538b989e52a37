import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { readTaskRow } from "./task-row.ts";

// The first row below a head → "units: task → product", "nobody: task", or "" for a row without a task.
export default snippets<string>({
  name: "table/task-row",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const { assignment, task } = readTaskRow(
      rows[0]!,
      head,
      { subIndex: null, opens: null, group: null },
      context,
    );
    const words = assignment?.tasks[0]?.value ?? task?.value;
    if (!words) return "";
    const who = assignment ? formatUnits(assignment.units) : "nobody";
    return `${who}: ${words.text}${words.product ? ` → ${words.product}` : ""}`;
  },
  cases: [
    [
      "| TT | Nhiệm vụ | Chủ trì | Sản phẩm |\n| 1 | Khảo sát hài lòng | Sở Nội vụ | Báo cáo |",
      "Sở Nội vụ: Khảo sát hài lòng → Báo cáo",
    ],
    ["| TT | Nhiệm vụ | Chủ trì |\n| 1 | Khảo sát hài lòng | |", "nobody: Khảo sát hài lòng"],
    ["| TT | Nhiệm vụ | Chủ trì |\n| 1 | | |", ""],
    ["| TT | Nội dung | Chủ trì |\n| 1 | Tỉnh An Bình | Sở Nội vụ |", ""],
  ],
});
