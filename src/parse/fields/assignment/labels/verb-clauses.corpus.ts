import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readVerbClauses } from "./verb-clauses.ts";

// The text of a cell or a bracket → "units [role]" of each clause.
export default snippets<string>({
  name: "assignment/labels/verb-clauses",
  context: { year: 2026, province: "Nghệ An" },
  read: (lines, context) =>
    readVerbClauses(lines[0]!, 0, context)
      .map(({ units, role }) => `${formatUnits(units)} [${role}]`)
      .join(" + "),
  cases: [
    ["Sở Y tế tham mưu, Sở Tài chính thẩm định", "Sở Y tế [member] + Sở Tài chính [member]"],
    [
      "Sở Xây dựng chủ trì; Sở Tài chính thẩm định; Sở Tư pháp phối hợp",
      "Sở Xây dựng [lead] + Sở Tài chính [member] + Sở Tư pháp [coordinate]",
    ],
    // A unit that only guides or supervises has its own task. Where another unit leads, it is a partner.
    ["Phòng Kinh tế hướng dẫn, UBND các xã thực hiện", "Phòng Kinh tế [member] + UBND các xã* [member]"],
    ["Sở Xây dựng chủ trì; Sở Nội vụ giám sát", "Sở Xây dựng [lead] + Sở Nội vụ [coordinate]"],
    ["chủ đầu tư bố trí kinh phí; Sở Tài chính giám sát", "chủ đầu tư* [member] + Sở Tài chính [member]"],
    // A chain.
    ["Công an xã lập danh sách → Sở Nội vụ thẩm định", "Công an xã [member] + Sở Nội vụ [member]"],
    ["Sở Y tế hướng dẫn các bệnh viện, trạm y tế báo cáo", ""],
    // One clause is a sentence, and names without verbs are a list.
    ["Sở Y tế hướng dẫn các bệnh viện báo cáo", ""],
    ["Sở Y tế, Sở Tài chính", ""],
  ],
});
