import { beginningsOfTasks } from "../../../../../test/support/assignment-examples.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { organisationSections } from "../announced/organisation-sections.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "./unit-headings.ts";

const ALL = "Các sở, ngành, UBND các xã, phường";

// A body → the units of each assignment with the beginnings of its tasks, and "?" with the tasks that nobody has.
export default snippets<readonly string[]>({
  name: "assignment/headings/over-units",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const tree = outline(lines, {
      announcesList: (line, next, start) => unitHeadings.at(line, start).announces(next),
    });
    const sections = organisationSections(tree, new Set(), unitHeadings);
    return beginningsOfTasks(readAssignments(sections, context, { collecting: true, unitHeadings }));
  },
  cases: [
    // The headings below say who does what; the line itself assigns nothing, however it announces them.
    [
      `II. TỔ CHỨC THỰC HIỆN\n${ALL} theo chức năng, nhiệm vụ được giao tổ chức thực hiện các nhiệm vụ sau:\n1. Sở Tài chính\nBố trí kinh phí.\nTổng hợp kết quả.\n2. Sở Nội vụ\nKiểm tra công vụ.`,
      ["Sở Tài chính: Bố trí kinh; Tổng hợp kết", "Sở Nội vụ: Kiểm tra công"],
    ],
    [
      `1. ${ALL} căn cứ Kế hoạch này, tập trung triển khai thực hiện các nhiệm vụ cụ thể như sau:\na) Sở Tài chính\n- Bố trí kinh phí.\nb) Sở Nội vụ\n- Kiểm tra công vụ.`,
      ["Sở Tài chính: Bố trí kinh", "Sở Nội vụ: Kiểm tra công"],
    ],
    [
      "II. TỔ CHỨC THỰC HIỆN\nUBND xã giao các phòng, ban, đơn vị thực hiện các nhiệm vụ sau:\n1. Phòng Kinh tế: rà soát hộ kinh doanh.\n2. Trạm Y tế xã: kiểm tra an toàn thực phẩm.",
      ["Phòng Kinh tế: rà soát hộ", "Trạm Y tế xã: kiểm tra an"],
    ],
    // Items on topics that name units inside.
    [
      `II. NHIỆM VỤ\n${ALL} thực hiện các nhiệm vụ sau:\n1. Sở Tài chính: bố trí kinh phí.\n2. Đối với đường dẫn: Giao Sở Xây dựng chủ trì lập phương án.\n3. Đối với giải phóng mặt bằng\na) Sở Nội vụ\n- Kiểm tra công vụ.\nb) UBND xã Tân An: rà soát hồ sơ.`,
      [
        "Sở Tài chính: bố trí kinh",
        "Sở Xây dựng: Đối với đường",
        "Sở Nội vụ: Kiểm tra công",
        "UBND xã Tân An: rà soát hồ",
      ],
    ],
    // Those not named before are a group of their own.
    [
      `II. TỔ CHỨC THỰC HIỆN\n${ALL} thực hiện các nhiệm vụ sau:\n1. Sở Tài chính\nBố trí kinh phí.\n2. Các đơn vị còn lại\nXây dựng kế hoạch.`,
      ["Sở Tài chính: Bố trí kinh", "Các đơn vị còn lại: Xây dựng kế"],
    ],
    // Work of all before the headings: in the line itself, or in items above them.
    [
      `1. ${ALL} báo cáo kết quả trước ngày 15/12 và thực hiện các nhiệm vụ sau:\na) Sở Tài chính\n- Bố trí kinh phí.\nb) Sở Nội vụ\n- Kiểm tra công vụ.`,
      [
        "Các sở, ngành, UBND các xã, phường: báo cáo kết",
        "Sở Tài chính: Bố trí kinh",
        "Sở Nội vụ: Kiểm tra công",
      ],
    ],
    [
      `1. ${ALL} thực hiện các nhiệm vụ sau:\na) Công khai thủ tục.\nb) Sở Tài chính bố trí kinh phí.\nc) Sở Nội vụ kiểm tra công vụ.`,
      [
        "Các sở, ngành, UBND các xã, phường: Công khai thủ",
        "Sở Tài chính: bố trí kinh",
        "Sở Nội vụ: kiểm tra công",
      ],
    ],
    // The headings follow on the level of the line.
    [
      `II. TỔ CHỨC THỰC HIỆN\n1. ${ALL} thực hiện các nhiệm vụ sau:\n2. Sở Tài chính\n- Bố trí kinh phí.\n3. Sở Nội vụ\n- Kiểm tra công vụ.`,
      ["Sở Tài chính: Bố trí kinh", "Sở Nội vụ: Kiểm tra công"],
    ],
    // Items that are work belong to the line above; a single unit gives work to its own parts.
    [
      `1. ${ALL} thực hiện các nhiệm vụ sau:\na) Công khai thủ tục.\nb) Rà soát hồ sơ.\nc) Sở Nội vụ kiểm tra công vụ.`,
      ["Các sở, ngành, UBND các xã, phường, Sở Nội vụ: Công khai thủ; Rà soát hồ; Sở Nội vụ"],
    ],
    [
      "1. Sở Tài chính thực hiện các nhiệm vụ sau:\na) Phòng Ngân sách: bố trí kinh phí.\nb) Văn phòng Sở: tổng hợp kết quả.",
      ["Sở Tài chính, Phòng Ngân sách, Văn phòng Sở: Phòng Ngân sách:; Văn phòng Sở:"],
    ],
    // The sentence that announces the items also states a task.
    [
      "1. Sở Nội vụ chủ trì tham mưu kế hoạch tuyên truyền và thực hiện các nhiệm vụ sau:\na) Tổ chức hội nghị.\nb) Tổng hợp kết quả.",
      ["Sở Nội vụ: chủ trì tham; Tổ chức hội; Tổng hợp kết"],
    ],
    [
      "1. Sở Nội vụ chủ trì theo dõi kết quả, phối hợp với Sở Tư pháp triển khai các nội dung sau:\na) Tổ chức hội nghị.\nb) Tổng hợp kết quả.",
      ["Sở Nội vụ: chủ trì theo; Tổ chức hội; Tổng hợp kết"],
    ],
    [
      "1. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp triển khai các nội dung sau:\na) Tổ chức hội nghị.\nb) Tổng hợp kết quả.",
      ["Sở Nội vụ: Tổ chức hội; Tổng hợp kết"],
    ],
  ],
});
