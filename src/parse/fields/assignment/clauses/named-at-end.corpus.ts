import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { letterOf, tasksOfDocument } from "../../../../../test/support/tasks-of-document.ts";

const letter = (body: string) => letterOf("phân công công việc", "Các sở, ngành tỉnh", body);

// A letter → "units: task" of each task, where an item names its bearer in a bracket at its end.
export default snippets<string[]>({
  name: "assignment/clauses/named-at-end",
  read: (lines, { catalogue }) => tasksOfDocument(lines, catalogue),
  cases: [
    // One of the bodies above the list; a further body in a bracket may also say what the work is about.
    [
      letter(
        "1. Sở Nội vụ, Sở Y tế, mỗi cơ quan theo chức năng:\n- Giám sát kỷ luật trong cấp ủy (Sở Nội vụ);\n- Theo dõi, đôn đốc các trạm (Sở Y tế);\n- Rà soát hồ sơ gửi đến (Sở Tài chính).",
      ),
      [
        "Sở Nội vụ: Giám sát kỷ luật trong cấp ủy (Sở Nội vụ);",
        "Sở Y tế: Theo dõi, đôn đốc các trạm (Sở Y tế);",
        "Sở Nội vụ, Sở Y tế: Rà soát hồ sơ gửi đến (Sở Tài chính).",
      ],
    ],
  ],
});
