import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → the texts of the tasks. A text never begins inside the name of the unit: where the name may go on, the whole sentence is the task.
export default snippets({
  name: "assignment/items/task-start",
  context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
  read(lines, context) {
    const { assignments, tasks } = readAssignments(itemsOf(outline(lines)), context, { collecting: true });
    return [...assignments.flatMap((draft) => draft.tasks), ...tasks].map(({ value }) => value.text);
  },
  cases: [
    ["1. Sở Nội vụ rà soát thủ tục.", ["rà soát thủ tục."]],
    // The first item of its list, which the heading has taken.
    [
      "1. Trách nhiệm của Sở Nội vụ a) Rà soát thủ tục.\nb) Công khai thủ tục.",
      ["Rà soát thủ tục.", "Công khai thủ tục."],
    ],
    // A note on the name, unless it says who helps.
    ["1. Văn phòng Sở (bộ phận trực) hướng dẫn người dân.", ["hướng dẫn người dân."]],
    ["1. Văn phòng Sở (Phòng Y phối hợp) kiểm tra công vụ.", ["(Phòng Y phối hợp) kiểm tra công vụ."]],
    ["1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện.", ["theo dõi, đôn đốc việc thực hiện."]],
    ["1. Văn phòng Sở được giao làm đầu mối tổng hợp.", ["được giao làm đầu mối tổng hợp."]],
    [
      "1. Ngân hàng thương mại không thuộc nhóm bị kiểm soát báo cáo tỷ lệ nợ xấu trước ngày 15/5/2025.",
      ["Ngân hàng thương mại không thuộc nhóm bị kiểm soát báo cáo tỷ lệ nợ xấu trước ngày 15/5/2025."],
    ],
    [
      "1. Chi ủy viên được phân công theo dõi tổ đảng có trách nhiệm dự họp mỗi quý một lần.",
      ["Chi ủy viên được phân công theo dõi tổ đảng có trách nhiệm dự họp mỗi quý một lần."],
    ],
    ["1. Phó Giám đốc Sở Y tế phụ trách lĩnh vực phải ký duyệt danh sách.", ["phải ký duyệt danh sách."]],
  ],
});
