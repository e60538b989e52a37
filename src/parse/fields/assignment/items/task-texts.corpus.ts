import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → the texts of the tasks. Headings, titles of annexes and closing sentences are not tasks.
export default snippets({
  name: "assignment/task-texts",
  context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments, tasks } = readAssignments(itemsOf(tree), context, { collecting: true });
    return [...assignments.flatMap((draft) => draft.tasks), ...tasks].map(({ value }) => value.text);
  },
  cases: [
    // Duties, partners and a time after a sentence of work belong to it.
    [
      "1. Tuyên truyền các quyền bầu cử. Giao Phòng Kinh tế chủ trì, phối hợp Sở Y tế thực hiện hằng tháng.",
      ["Tuyên truyền các quyền bầu cử. Giao Phòng Kinh tế chủ trì, phối hợp Sở Y tế thực hiện hằng tháng."],
    ],
    [
      "1. Bình xét hộ nghèo bằng phiếu kín. Giao Phòng Kinh tế hướng dẫn, thực hiện trong tháng 11/2025.",
      ["Bình xét hộ nghèo bằng phiếu kín. Giao Phòng Kinh tế hướng dẫn, thực hiện trong tháng 11/2025."],
    ],
    [
      "1. Sở Y tế rà soát thủ tục. Giao Phòng Kinh tế theo dõi việc thực hiện.",
      ["rà soát thủ tục.", "theo dõi việc thực hiện."],
    ],
    // A task with details below it stays a task.
    [
      "1. Rà soát thủ tục hành chính.\n- Công khai kết quả trên trang thông tin.",
      ["Rà soát thủ tục hành chính.", "Công khai kết quả trên trang thông tin."],
    ],
    // Short tasks without a final mark stay tasks.
    ["1. Tuyên truyền pháp luật\n2. Rà soát thủ tục", ["Tuyên truyền pháp luật", "Rà soát thủ tục"]],
    ["a) Sở Tài chính\n- Rà soát thủ tục\n- Tổng hợp báo cáo", ["Rà soát thủ tục", "Tổng hợp báo cáo"]],
    // Parts and details below a task are not tasks of their own, so the line above them is the task.
    [
      "a) Rà soát thủ tục:\n- Thủ tục đất đai.\n- Thủ tục xây dựng.",
      ["Rà soát thủ tục:", "Thủ tục đất đai.", "Thủ tục xây dựng."],
    ],
    // A heading that states when everything is due is kept as a task.
    [
      "1. Thực hiện trước ngày 15/6/2025 các việc sau:\n- Rà soát thủ tục.",
      ["Thực hiện trước ngày 15/6/2025 các việc sau:", "Rà soát thủ tục."],
    ],
    // The name of a field over items or paragraphs is a heading.
    ["2. Lĩnh vực công thương:\n2.1. Phòng Kinh tế:\n- Rà soát quy hoạch chợ.", ["Rà soát quy hoạch chợ."]],
    [
      "2.5. Về công tác đối ngoại, quốc phòng, an ninh\nTăng cường quản lý khu vực biên giới.",
      ["Tăng cường quản lý khu vực biên giới."],
    ],
    [
      "3. Công tác giải quyết bồi thường thiệt hại:\nKhẩn trương xác định mức độ thiệt hại.",
      ["Khẩn trương xác định mức độ thiệt hại."],
    ],
    [
      "1. Công tác tuyên truyền pháp luật\n2. Rà soát thủ tục",
      ["Công tác tuyên truyền pháp luật", "Rà soát thủ tục"],
    ],
    // The last task of a unit may be a paragraph without a label and end the document.
    ["1. Sở Nội vụ\nTheo dõi, đôn đốc việc thực hiện./.", ["Theo dõi, đôn đốc việc thực hiện./."]],
    [
      "1. Sở Nội vụ\n- Theo dõi việc thực hiện;\n- Báo cáo UBND tỉnh./.",
      ["Theo dõi việc thực hiện;", "Báo cáo UBND tỉnh./."],
    ],

    // Headings over the tasks.
    [
      "1. Công tác tuyên truyền\n- Xây dựng chuyên mục.\n- Phát tờ rơi.",
      ["Xây dựng chuyên mục.", "Phát tờ rơi."],
    ],
    [
      "a) Sở Tài chính\n- Thực hiện các công việc sau:\n+ Rà soát thủ tục;\n+ Tổng hợp kết quả.",
      ["Rà soát thủ tục;", "Tổng hợp kết quả."],
    ],
    // The title of an annexed plan above "(Kèm theo …)", in capitals or not.
    [
      "Điều 2. Sở Tài chính tổng hợp kết quả.\nKẾ HOẠCH\nCải thiện Chỉ số PCI năm 2025\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10/3/2025)",
      ["tổng hợp kết quả."],
    ],
    [
      "Điều 2. Sở Tài chính tổng hợp kết quả.\nKẾ HOẠCH\nCải thiện Chỉ số PCI năm 2025 (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10/3/2025)\n1. Sở Nội vụ rà soát thủ tục.",
      ["tổng hợp kết quả.", "rà soát thủ tục."],
    ],
    [
      "1. Sở Tài chính tổng hợp kết quả.\nSở Nội vụ triển khai kế hoạch (ban hành kèm theo Quyết định số 12/QĐ-UBND)",
      ["tổng hợp kết quả.", "triển khai kế hoạch (ban hành kèm theo Quyết định số 12/QĐ-UBND)"],
    ],
    [
      "1. Sở Tài chính tổng hợp kết quả.\nCHƯƠNG TRÌNH\nTRUYỀN THÔNG VỀ CHỈ SỐ PCI NĂM 2025",
      ["tổng hợp kết quả."],
    ],
    // Closing sentences after labelled tasks.
    [
      "a) Văn phòng Sở\n- Chuẩn bị tài liệu.\nSở Nội vụ trân trọng đề nghị các cơ quan quan tâm phối hợp./.",
      ["Chuẩn bị tài liệu."],
    ],
    [
      "3. Văn phòng Sở đăng tải tin trên trang điện tử.\nĐề nghị các đơn vị quan tâm, phối hợp thực hiện./.",
      ["đăng tải tin trên trang điện tử."],
    ],
  ],
});
