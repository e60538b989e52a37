import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines of a document of Sở Y tế → "units: number of tasks".
export default snippets({
  name: "assignment/line-kinds/author-reply",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const issuer = { name: "Sở Y tế", unitId: "so-y-te" };
    const read = readAssignments(itemsOf(outline(lines)), { ...context, issuer }, { collecting: true });
    return read.assignments.map(
      ({ units, tasks }) => `${units.map(({ name }) => name).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    ["Sở Y tế gửi ý kiến để Sở Nội vụ tổng hợp chung./.", []],
    ["Sở Y tế báo Sở Nội vụ tổng hợp./.", []],
    ["Sở Y tế thống nhất cử đồng chí có tên sau:", []],
    ["Giám đốc Sở Y tế có ý kiến theo đề nghị của Hội Đông y tỉnh./.", []],
    // What it asks of others.
    [
      "Sở Y tế có ý kiến như sau:\n- Đề nghị Sở Xây dựng bổ sung hồ sơ.\n- Bản vẽ còn thiếu.",
      ["Sở Xây dựng: 1"],
    ],
    // Its own work.
    ["Sở Y tế gửi báo cáo về Sở Nội vụ trước ngày 30/4.", ["Sở Y tế: 1"]],
    ["Sở Y tế có trách nhiệm gửi báo cáo về Sở Nội vụ.", ["Sở Y tế: 1"]],
    ["1. Sở Y tế thông báo kết quả kiểm tra cho các đơn vị.", ["Sở Y tế: 1"]],
    ["Sở Y tế tổ chức tập huấn cho các đơn vị.", ["Sở Y tế: 1"]],
    // The same of another unit.
    ["Sở Nội vụ gửi báo cáo về Sở Y tế.", ["Sở Nội vụ: 1"]],
  ],
});
