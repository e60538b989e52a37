import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → "units + partners of the task: text" of each task.
export default snippets({
  name: "assignment/line-kinds/joined-task",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments } = readAssignments(itemsOf(tree), context, { collecting: true });
    return assignments.flatMap(({ units, tasks }) =>
      tasks.map(({ value }) => {
        const names = units.map(({ name }) => name).join(", ");
        const partners = value.partners.map(({ name }) => ` + ${name}`).join("");
        return `${names} [${value.role}]${partners}: ${value.text}`;
      }),
    );
  },
  cases: [
    // What a report has to contain, also with proposals at the end; work below the same words stays work.
    [
      "1. Sở Tài chính thống kê, báo cáo cụ thể về một số nội dung sau:\n- Số doanh nghiệp đã đối thoại;\n- Tổng kinh phí;\n- Đề xuất, kiến nghị.",
      [
        "Sở Tài chính [member]: thống kê, báo cáo cụ thể về một số nội dung sau: Số doanh nghiệp đã đối thoại; Tổng kinh phí; Đề xuất, kiến nghị.",
      ],
    ],
    // The papers of a dossier, of which some begin like work.
    [
      "1. Sở Y tế nộp hồ sơ dự thi bao gồm:\n- Phiếu đăng ký (Phiếu 1A);\n- Báo cáo kết quả nghiên cứu;\n- Kế hoạch nghiên cứu (theo mẫu).",
      [
        "Sở Y tế [member]: nộp hồ sơ dự thi bao gồm: Phiếu đăng ký (Phiếu 1A); Báo cáo kết quả nghiên cứu; Kế hoạch nghiên cứu (theo mẫu).",
      ],
    ],
    [
      "1. Sở Tài chính báo cáo và thực hiện các nội dung sau:\n- Rà soát thủ tục.\n- Công khai thủ tục.",
      [
        "Sở Tài chính [member]: báo cáo và thực hiện các nội dung sau:",
        "Sở Tài chính [member]: Rà soát thủ tục.",
        "Sở Tài chính [member]: Công khai thủ tục.",
      ],
    ],
    // What is published, with any first words.
    [
      "1. Sở Tài chính công khai các nội dung sau:\na) Việc tuyển dụng công chức;\nb) Nâng lương, khen thưởng.",
      [
        "Sở Tài chính [member]: công khai các nội dung sau: Việc tuyển dụng công chức; Nâng lương, khen thưởng.",
      ],
    ],
    // Papers below a verb that has no object; below another verb they may be the work.
    [
      "1. Sở Tài chính trình UBND tỉnh ban hành:\n- Quyết định giao dự toán.\n- Văn bản hướng dẫn.",
      ["Sở Tài chính [member]: trình UBND tỉnh ban hành: Quyết định giao dự toán. Văn bản hướng dẫn."],
    ],
    // Objects of a task, listed below it.
    [
      "1. Sở Tài chính\na) Tham mưu UBND tỉnh trình HĐND tỉnh quyết định:\n- Phương án phân bổ vốn;\n- Mức vốn đối ứng.\nb) Theo dõi việc giải ngân.",
      [
        "Sở Tài chính [member]: Tham mưu UBND tỉnh trình HĐND tỉnh quyết định: Phương án phân bổ vốn; Mức vốn đối ứng.",
        "Sở Tài chính [member]: Theo dõi việc giải ngân.",
      ],
    ],
    [
      "2. Sở Y tế\n- Thực hiện các dự án của chương trình:\n+ Dự án 1: “Nâng cấp trạm y tế”.\n+ Tiểu dự án 2 (Dự án 3): “Y tế học đường”.",
      [
        "Sở Y tế [member]: Thực hiện các dự án của chương trình: Dự án 1: “Nâng cấp trạm y tế”. Tiểu dự án 2 (Dự án 3): “Y tế học đường”.",
      ],
    ],
    [
      "1. Sở Tài chính\na) Trình UBND tỉnh xem xét, quyết định:\n- Các dự thảo nghị quyết về giá;\n- Chiến lược phát triển ngành.\nb) Theo dõi việc giải ngân.",
      [
        "Sở Tài chính [member]: Trình UBND tỉnh xem xét, quyết định: Các dự thảo nghị quyết về giá; Chiến lược phát triển ngành.",
        "Sở Tài chính [member]: Theo dõi việc giải ngân.",
      ],
    ],
    // A sentence that stops before its object.
    [
      "1. Sở Tài chính quyết định thanh lý tài sản đối với:\na) Trụ sở làm việc;\nb) Xe ô tô.",
      ["Sở Tài chính [member]: quyết định thanh lý tài sản đối với: Trụ sở làm việc; Xe ô tô."],
    ],
    // Items that say who does what are no objects of the words before them; most of them must.
    [
      "1. Các bước khảo sát gồm:\n- Phòng Kinh tế tổng hợp nhu cầu.\n- Phòng Nội vụ lập danh sách hộ.",
      ["Phòng Kinh tế [member]: tổng hợp nhu cầu.", "Phòng Nội vụ [member]: lập danh sách hộ."],
    ],
    [
      "1. Việc bảo trì cầu đường bao gồm:\na) Sở Xây dựng quản lý đường tỉnh;\nb) UBND xã quản lý đường thôn.",
      ["Sở Xây dựng [member]: quản lý đường tỉnh;", "UBND xã [member]: quản lý đường thôn."],
    ],
    [
      "1. Sở Nội vụ khen thưởng cho:\n- Trạm Y tế xã An Bình hoàn thành chỉ tiêu;\n- Trạm Y tế xã Tân Lập tổ chức tiêm chủng.",
      [
        "Sở Nội vụ [member]: khen thưởng cho: Trạm Y tế xã An Bình hoàn thành chỉ tiêu; Trạm Y tế xã Tân Lập tổ chức tiêm chủng.",
      ],
    ],
    [
      "1. Sở Nội vụ bàn giao tài sản gồm:\n- Máy tính;\n- Bàn ghế;\n- UBND xã bổ sung xe.",
      ["Sở Nội vụ [member]: bàn giao tài sản gồm: Máy tính; Bàn ghế; UBND xã bổ sung xe."],
    ],
    // Tasks below a task.
    [
      "2. Sở Y tế\n- Thực hiện các nội dung sau:\n+ Rà soát thủ tục.\n+ Kế hoạch khám sàng lọc hằng năm.",
      ["Sở Y tế [member]: Rà soát thủ tục.", "Sở Y tế [member]: Kế hoạch khám sàng lọc hằng năm."],
    ],
    // Cited documents, although "Hướng dẫn" is a verb too. As bases alone they state no work.
    [
      "1. Đề nghị Sở Tài chính, căn cứ quy định tại:\n- Luật Đầu tư công năm 2024;\n- Hướng dẫn số 12-HD/TU ngày 05/3/2025 của Tỉnh ủy;\n- Quyết định số 40/QĐ-UBND ngày 02/4/2025 của UBND tỉnh.",
      [],
    ],
    [
      "1. Đề nghị Sở Tài chính thanh toán theo định mức quy định tại:\n- Quyết định số 40/QĐ-UBND ngày 02/4/2025;\n- Hướng dẫn số 12-HD/TU ngày 05/3/2025 của Tỉnh ủy.",
      [
        "Sở Tài chính [member]: thanh toán theo định mức quy định tại: Quyết định số 40/QĐ-UBND ngày 02/4/2025; Hướng dẫn số 12-HD/TU ngày 05/3/2025 của Tỉnh ủy.",
      ],
    ],
    [
      "1. Sở Tài chính chủ trì tham mưu tại:\n- Hướng dẫn các xã lập dự toán;\n- Rà soát danh mục.",
      ["Sở Tài chính [lead]: Hướng dẫn các xã lập dự toán;", "Sở Tài chính [lead]: Rà soát danh mục."],
    ],
    // A sentence that goes on in the next line after a colon.
    [
      "3. Sở Y tế\nTổ chức thực hiện hợp phần truyền thông (thuộc Dự án 4:\n“Sức khỏe học đường”) trên địa bàn tỉnh.\nBáo cáo kết quả.",
      [
        "Sở Y tế [member]: Tổ chức thực hiện hợp phần truyền thông (thuộc Dự án 4: “Sức khỏe học đường”) trên địa bàn tỉnh.",
        "Sở Y tế [member]: Báo cáo kết quả.",
      ],
    ],
    [
      "3. Sở Y tế\nTổ chức thực hiện Tiểu dự án 2:\nNâng cao năng lực y tế cơ sở.",
      ["Sở Y tế [member]: Tổ chức thực hiện Tiểu dự án 2: Nâng cao năng lực y tế cơ sở."],
    ],
    [
      "3. Sở Y tế\nThực hiện:\nRà soát thủ tục.",
      ["Sở Y tế [member]: Thực hiện:", "Sở Y tế [member]: Rà soát thủ tục."],
    ],
    // Words that only state a role.
    [
      "4. Công an tỉnh\na) Chủ trì, phối hợp\n- Sở Tài chính bố trí kinh phí.\n- Sở Xây dựng rà soát trụ sở.\nb) Tổng hợp kết quả.",
      [
        "Công an tỉnh [lead] + Sở Tài chính: Sở Tài chính bố trí kinh phí.",
        "Công an tỉnh [lead] + Sở Xây dựng: Sở Xây dựng rà soát trụ sở.",
        "Công an tỉnh [member]: Tổng hợp kết quả.",
      ],
    ],
    ["4. Công an tỉnh\n- Chủ trì.\n- Bảo đảm an ninh.", ["Công an tỉnh [member]: Bảo đảm an ninh."]],
    // The line of units below "Cơ quan thực hiện:" is about the content above it.
    [
      "a) Hoạt động 1\n- Nội dung: Tuyên truyền trên báo.\n- Cơ quan thực hiện:\n+ Sở Du lịch chủ trì, phối hợp với Sở Y tế, báo, đài và các đơn vị có liên quan.\n+ Sở Xây dựng đăng tải thông điệp.",
      ["Sở Du lịch [lead] + Sở Y tế: Tuyên truyền trên báo.", "Sở Xây dựng [member]: đăng tải thông điệp."],
    ],
  ],
});
