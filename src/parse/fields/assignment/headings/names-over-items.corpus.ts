import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";

const FIRST = "1. Sở Y tế là cơ quan chủ trì, đôn đốc các cơ quan thực hiện.";

// Lines → "units of the task: task" of each task below a unit. A heading of names gives its items to these names.
export default snippets({
  name: "assignment/names-over-items",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const { assignments } = readAssignments(itemsOf(outline(lines)), context, {
      collecting: true,
    });
    return assignments
      .map((draft) => finishAssignment(draft).value)
      .flatMap(({ units, tasks }) =>
        tasks.map(({ value }) => {
          const own = value.units.length > 0 ? value.units : units;
          return `${own.map(({ name }) => name).join(" + ")}: ${value.text}`;
        }),
      )
      .slice(1);
  },
  cases: [
    // Bullets without a colon, over work.
    [
      `${FIRST}\n- Phòng Kế hoạch\n+ Lập dự toán.\n- Phòng Tổ chức cán bộ\n+ Rà soát biên chế.\n- Xây dựng cơ sở dữ liệu\n+ Cập nhật hồ sơ.`,
      ["Phòng Kế hoạch: Lập dự toán.", "Phòng Tổ chức cán bộ: Rà soát biên chế.", "Sở Y tế: Cập nhật hồ sơ."],
    ],
    [
      `${FIRST}\n2. Hội đồng sáng kiến có các nhiệm vụ và quyền hạn sau đây:\na) Thẩm định sáng kiến của các phòng.\n3. Ủy viên Thư ký có những nhiệm vụ sau:\n- Ghi biên bản các cuộc họp.\n- Tổng hợp báo cáo gửi Trưởng ban.`,
      [
        "Hội đồng sáng kiến: Thẩm định sáng kiến của các phòng.",
        "Ủy viên Thư ký: Ghi biên bản các cuộc họp.",
        "Ủy viên Thư ký: Tổng hợp báo cáo gửi Trưởng ban.",
      ],
    ],
    [
      `${FIRST}\n1.1. Trung tâm Kiểm nghiệm nông sản vùng ven:\n- Lấy mẫu tại chợ.\n1.2. Phòng Thanh tra:\n- Lập danh sách cơ sở vi phạm.`,
      [
        "Trung tâm Kiểm nghiệm nông sản vùng ven: Lấy mẫu tại chợ.",
        "Phòng Thanh tra: Lập danh sách cơ sở vi phạm.",
      ],
    ],
    [
      `${FIRST}\n1.1. Phòng Kiểm tra Lương thực và bảo quản, chế biến và các cơ quan, đơn vị thuộc Sở:\n- Lập danh sách cơ sở vi phạm.`,
      [
        "Phòng Kiểm tra Lương thực và bảo quản, chế biến + các cơ quan, đơn vị thuộc Sở: Lập danh sách cơ sở vi phạm.",
      ],
    ],
    // The deputies by name below the heading of all.
    [
      `${FIRST}\n2. Các Phó Giám đốc Sở Nông nghiệp và Môi trường\na) Phó Giám đốc Trần Thị Mai\n- Phụ trách lĩnh vực trồng trọt.\nb) Phó Giám đốc Lê Văn An\n- Chỉ đạo lĩnh vực chăn nuôi.`,
      [
        "Phó Giám đốc Trần Thị Mai: Phụ trách lĩnh vực trồng trọt.",
        "Phó Giám đốc Lê Văn An: Chỉ đạo lĩnh vực chăn nuôi.",
      ],
    ],
    // The heading of all only introduces the headings of units.
    ...[
      "TRÁCH NHIỆM CỦA CÁC PHÒNG, ĐƠN VỊ",
      "Nhiệm vụ của các sở, ngành",
      "Phân công nhiệm vụ cho các đơn vị",
    ].map((heading): [string, string[]] => [
      `I. ${FIRST.slice(3)}\nII. ${heading}\n1. Phòng Quản lý môi trường\n- Công bố danh sách cơ sở.\n2. Chi cục Thủy lợi; Phòng Đất đai:\nLập bản đồ ngập lụt.\n3. Văn phòng Sở\na) Bố trí kinh phí.`,
      [
        "Phòng Quản lý môi trường: Công bố danh sách cơ sở.",
        "Chi cục Thủy lợi + Phòng Đất đai: Lập bản đồ ngập lụt.",
        "Văn phòng Sở: Bố trí kinh phí.",
      ],
    ]),
    // So does a heading of a body that no catalogue knows; one over tasks and a single unit keeps its work.
    [
      `${FIRST}\n2. Cơ quan thường trực và bộ phận giúp việc\na) Sở Nội vụ (Cơ quan Thường trực Ban Chỉ đạo)\nLập chương trình kiểm tra.\nb) Văn phòng Ban Chỉ đạo\nChuẩn bị các kỳ họp.\nc) Tổ Thư ký\n- Soạn thảo báo cáo.\n3. Sở Tài chính\n- Bố trí kinh phí.`,
      [
        "Sở Nội vụ: Lập chương trình kiểm tra.",
        "Văn phòng Ban Chỉ đạo: Chuẩn bị các kỳ họp.",
        "Tổ Thư ký: Soạn thảo báo cáo.",
        "Sở Tài chính: Bố trí kinh phí.",
      ],
    ],
    [
      `${FIRST}\n2. Tổ Công nghệ số cộng đồng phường\na) Lập danh sách hộ.\nb) Hướng dẫn cài đặt.\n3. Sở Tài chính\n- Bố trí kinh phí.`,
      [
        "Tổ Công nghệ số cộng đồng phường: Lập danh sách hộ.",
        "Tổ Công nghệ số cộng đồng phường: Hướng dẫn cài đặt.",
        "Sở Tài chính: Bố trí kinh phí.",
      ],
    ],
    // Topics over items, which stay with the unit above.
    [`${FIRST}\n1.1. Thủ tục cấp phép:\n- Rà soát quy trình.`, ["Sở Y tế: Rà soát quy trình."]],
    [
      `${FIRST}\n1.1. Hoạt động của Hội đồng Kiểm nghiệm tỉnh:\n- Rà soát quy trình.`,
      ["Sở Y tế: Rà soát quy trình."],
    ],
  ],
});
