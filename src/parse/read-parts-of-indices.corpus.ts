import { dutiesOfPlan, plan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const BOTH = "Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng (SIPAS)";

// A whole plan on two indices → the duties of its sub-indices, as `dutiesOfPlan` writes them. "Thủ tục hành chính" is a name of both.
export default snippets<string[]>({
  name: "read-body/parts-of-indices",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    [
      plan(
        BOTH,
        "I. CHỈ SỐ PAR INDEX\n1. Thủ tục hành chính: Sở Nội vụ\n- Công khai thủ tục.\n2. Tài chính công: Sở Tài chính\n- Quản lý tài sản.\nII. CHỈ SỐ SIPAS\n1. Tiếp cận dịch vụ: Sở Xây dựng\n- Sửa trụ sở.\n2. Thủ tục hành chính: Sở Tư pháp\n- Mẫu hóa hồ sơ.",
      ),
      [
        "par-index.3 member: Sở Nội vụ: Công khai thủ tục.",
        "par-index.6 member: Sở Tài chính: Quản lý tài sản.",
        "sipas.1.1 member: Sở Xây dựng: Sửa trụ sở.",
        "sipas.1.2 member: Sở Tư pháp: Mẫu hóa hồ sơ.",
      ],
    ],
    // In a table; the last rows are about neither.
    [
      plan(
        BOTH,
        "I. NHIỆM VỤ\n| TT | Nội dung | Cơ quan chủ trì | Thời gian |\n| PHẦN A. PAR INDEX | | | |\n| I. Cải cách thủ tục hành chính | | | |\n| 1 | Công khai thủ tục | Sở Nội vụ | Quý II |\n| PHẦN B. CHỈ SỐ HÀI LÒNG (SIPAS) | | | |\n| I. Thủ tục hành chính | | | |\n| 1 | Mẫu hóa hồ sơ | Sở Tư pháp | Quý II |\n| PHẦN C. NỘI DUNG KHÁC | | | |\n| 1 | Sửa trụ sở | Sở Xây dựng | Quý II |",
      ),
      [
        "par-index.3 lead: Sở Nội vụ: Công khai thủ tục",
        "sipas.1.2 lead: Sở Tư pháp: Mẫu hóa hồ sơ",
        "lead: Sở Xây dựng: Sửa trụ sở",
      ],
    ],
    // Rows with the names of the headings above, of which the catalogue has only longer ones.
    [
      plan(
        BOTH,
        "I. NHIỆM VỤ\nA. Chỉ số PAR INDEX\n1. Cải cách thể chế\n- Sở Tư pháp rà soát văn bản.\n2. Cải cách tài chính công\n- Sở Tài chính giải ngân vốn.\nB. Chỉ số SIPAS\n3. Tiếp cận dịch vụ\n- Sở Xây dựng sửa trụ sở.\n4. Kết quả cung ứng dịch vụ\n- Sở Nội vụ công khai hồ sơ trễ hẹn.\nII. MỤC TIÊU\n| TT | Chỉ số thành phần | Kết quả năm 2024 (%) | Mục tiêu năm 2026 (%) | Cơ quan chủ trì |\n| 1 | Cải cách thể chế | 91,20 | 96,50 | Sở Tư pháp |\n| 2 | Cải cách tài chính công | 82,40 | 88,50 | Sở Tài chính |\n| 3 | Tiếp cận dịch vụ | 84,02 | 88,00 | Sở Xây dựng |\n| 4 | Kết quả cung ứng dịch vụ | 84,75 | 88,50 | Sở Nội vụ |",
      ),
      [
        "par-index.2 96.5 member: Sở Tư pháp: rà soát văn bản.",
        "par-index.2 96.5 lead: Sở Tư pháp",
        "par-index.6 88.5 member: Sở Tài chính: giải ngân vốn.",
        "par-index.6 88.5 lead: Sở Tài chính",
        "sipas.1.1 88 member: Sở Xây dựng: sửa trụ sở.",
        "sipas.1.1 88 lead: Sở Xây dựng",
        "sipas.1.4 88.5 member: Sở Nội vụ: công khai hồ sơ trễ hẹn.",
        "sipas.1.4 88.5 lead: Sở Nội vụ",
      ],
    ],
    // A column of names of which most belong to one of the two.
    [
      plan(
        BOTH,
        "I. NHIỆM VỤ\n| Lĩnh vực | Đơn vị thực hiện | Việc phải làm |\n| Tiếp cận dịch vụ | Văn phòng | Sửa nơi chờ |\n| Thủ tục hành chính | Phòng Tư pháp | Soạn tờ gấp hướng dẫn |\n| Kết quả cung ứng dịch vụ | Phòng Kinh tế | Ký thư xin lỗi |",
      ),
      [
        "sipas.1.1 member: Văn phòng: Sửa nơi chờ",
        "sipas.1.2 member: Phòng Tư pháp: Soạn tờ gấp hướng dẫn",
        "sipas.1.4 member: Phòng Kinh tế: Ký thư xin lỗi",
      ],
    ],
  ],
});
