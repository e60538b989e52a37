import { beginningsOfTasks } from "../../../../../test/support/assignment-examples.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { leadInsOverSiblings } from "./over-siblings.ts";
import { UnitHeadings } from "./unit-headings.ts";

// The items of a section → the units with the beginnings of their tasks, and "?" with the tasks that nobody has.
export default snippets<string[]>({
  name: "assignment/headings/over-siblings",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const tree = outline(lines, {
      announcesList: (line, next, start) => unitHeadings.at(line, start).announces(next),
      leadIns: leadInsOverSiblings(unitHeadings),
    });
    return beginningsOfTasks(readAssignments(itemsOf(tree), context, { collecting: true, unitHeadings }));
  },
  cases: [
    [
      "1. Giao Sở Tài chính chủ trì, phối hợp với các cơ quan liên quan thực hiện các nhiệm vụ sau:\n2. Rà soát thủ tục đầu tư.\n3. Tổng hợp kết quả thực hiện.",
      ["Sở Tài chính: Rà soát thủ; Tổng hợp kết"],
    ],
    [
      "a) Giao Phòng Kinh tế tham mưu UBND xã các công việc:\nb) Lập danh sách doanh nghiệp.\nc) Công khai thủ tục.",
      ["Phòng Kinh tế: Lập danh sách; Công khai thủ"],
    ],
    [
      "- Phòng Kinh tế:\n- Rà soát thủ tục.\n- Tổng hợp kết quả.\n- Văn phòng UBND xã:\n- Công khai thủ tục.",
      ["Phòng Kinh tế: Rà soát thủ; Tổng hợp kết", "Văn phòng UBND xã: Công khai thủ"],
    ],
    [
      "1. Giao phòng Quản lý đô thị triển khai các công việc liên quan:\n2. Rà soát công trình.\n3. Lập biên bản.",
      ["phòng Quản lý đô thị: Rà soát công; Lập biên bản."],
    ],
    // A line without a label that is a heading by its words; a topic is no unit.
    [
      "1. Trách nhiệm thực hiện\nĐối với đơn vị được kiểm tra:\n- Chuẩn bị hồ sơ.\nĐối với công tác tuyên truyền:\n- Tuyên truyền trên báo.",
      ["đơn vị được kiểm tra: Chuẩn bị hồ", "?: Tuyên truyền trên"],
    ],
    // The next item names another unit; what follows it is nobody's.
    [
      "1. Giao Sở Tài chính chủ trì thực hiện các nhiệm vụ sau:\n2. Rà soát thủ tục đầu tư.\n3. Sở Công Thương hỗ trợ doanh nghiệp.\n4. Tổng hợp kết quả thực hiện.",
      ["Sở Tài chính: Rà soát thủ", "Sở Công Thương: hỗ trợ doanh", "?: Tổng hợp kết"],
    ],
    // An item that announces a list, and has one below it, does not also take the next items on its level.
    [
      "1. Giao Sở Tài chính chủ trì thực hiện các nhiệm vụ sau:\na) Rà soát thủ tục đầu tư.\n2. Tổng hợp kết quả thực hiện.",
      ["Sở Tài chính: Rà soát thủ", "?: Tổng hợp kết"],
    ],
    [
      "1. Sở Tài chính:\n2. Sở Nội vụ:\n3. Rà soát thủ tục đầu tư.",
      ["Sở Tài chính: ", "Sở Nội vụ: Rà soát thủ"],
    ],
    [
      "1. Giao Sở Tài chính thực hiện các nhiệm vụ sau:\n2. Công tác tuyên truyền\n- Tuyên truyền trên báo.",
      ["Sở Tài chính: thực hiện các", "?: Tuyên truyền trên"],
    ],
  ],
});
