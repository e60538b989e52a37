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
  ],
});
