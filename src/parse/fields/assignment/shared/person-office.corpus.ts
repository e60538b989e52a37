import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → "units: number of tasks" of headings that name persons.
export default snippets({
  name: "assignment/shared/person-office",
  context: { year: 2026, province: "Sơn La" },
  read(lines, context) {
    const { assignments } = readAssignments(itemsOf(outline(lines)), context, { collecting: true });
    return assignments.map(
      ({ units, tasks }) => `${units.map(({ name }) => name).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    // The head stands for the unit, a deputy has the printed office; also a heading alone, and over a paragraph.
    [
      "1. Đồng chí Lò Văn Tiến, Giám đốc Sở Nội vụ - Tổ phó Thường trực\n- Rà soát quy trình.\n- Tổng hợp báo cáo.",
      ["Sở Nội vụ: 2"],
    ],
    [
      "1. Bà Hà Thị Liên - Phó Giám đốc Sở Tài chính - thành viên\nTham mưu cân đối vốn.",
      ["Phó Giám đốc Sở Tài chính: 1"],
    ],
    [
      "a) Đ/c Vì Văn Pâng, Trưởng phòng Tổ chức - Hành chính, Thư ký:\n- Lập biên bản họp.",
      ["Phòng Tổ chức - Hành chính: 1"],
    ],
    ["1. Đồng chí Phó Giám đốc Sở Y tế - Phó Trưởng ban\n- Kiểm tra các trạm.", ["Phó Giám đốc Sở Y tế: 1"]],
    ["1. Phó Giám đốc Sở Y tế\n- Kiểm tra các trạm.", ["Phó Giám đốc Sở Y tế: 1"]],
    [
      "1. Đại tá Lường Văn Panh, Phó Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh\n- Huy động lực lượng.",
      ["Phó Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh: 1"],
    ],
    ["1. Đồng chí Lò Văn Tiến, Phó Bí thư Đảng ủy, Chủ tịch UBND xã\n- Chỉ đạo chung.", ["UBND xã: 1"]],
    [
      "1. Đồng chí Lò Văn Tiến, Giám đốc Sở Nội vụ và bà Hà Thị Liên, Giám đốc Sở Y tế\n- Rà soát quy trình.",
      ["Sở Nội vụ, Sở Y tế: 1"],
    ],
    // Those who are invited to take part.
    [
      "1. Mời đồng chí đại diện Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh\n- Giám sát việc xét hộ.",
      ["Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh: 1"],
    ],
    // Two deputies of a body stay apart.
    [
      "1. Ông Lò Văn Tiến, Phó Giám đốc Sở Nội vụ\n- Rà soát quy trình.\n2. Bà Hà Thị Liên, Phó Giám đốc Sở Nội vụ\n- Tổng hợp báo cáo.",
      ["Lò Văn Tiến, Phó Giám đốc Sở Nội vụ: 1", "Hà Thị Liên, Phó Giám đốc Sở Nội vụ: 1"],
    ],
    // Members, guests and facts about persons.
    [
      "1. Ông Lò Văn Tiến, Giám đốc Sở Nội vụ - Tổ trưởng;\n2. Bà Hà Thị Liên, Phó Giám đốc Sở Y tế, thành viên.",
      [],
    ],
    ["1. Ông Lò Văn Tiến, Giám đốc Sở Nội vụ\n- Sinh năm 1975.\n- Trình độ: thạc sĩ.", []],
    [
      "1. Mời đại biểu dự họp\n- Ông Lò Văn Tiến, Giám đốc Sở Nội vụ;\n- Bà Hà Thị Liên, Phó Giám đốc Sở Y tế.",
      [],
    ],
  ],
});
