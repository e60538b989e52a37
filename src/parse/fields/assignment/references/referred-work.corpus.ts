import { referredWorkExamples } from "../../../../../test/support/assignment-examples.ts";
import { REFERRED_WORK_RULE } from "./referred-work.ts";

const PLAN =
  "II. NHIỆM VỤ\n1. Cải cách thủ tục\na) Rà soát hồ sơ.\nb) Công khai kết quả.\nc) Kiểm tra công vụ.\n2. Chuyển đổi số\na) Nâng cấp cổng thông tin.\nb) Tập huấn cán bộ.\n2.1. Xây dựng kho dữ liệu.\nIII. PHÂN CÔNG\n";

export default referredWorkExamples(REFERRED_WORK_RULE, [
  [
    `${PLAN}1. Sở Tài chính chủ trì thực hiện khoản 1 (trừ điểm c), điểm a khoản 2 mục II; là cơ quan đầu mối.\n2. Sở Nội vụ: điểm c khoản 1. Đối với việc xử lý, mời Sở Y tế tham gia.\n3. Sở Y tế\n- Chủ trì điểm b khoản 2, mục 2.1.`,
    [
      "Sở Tài chính [lead]: Rà soát, Công khai, Nâng cấp",
      "Sở Nội vụ [member]: Kiểm tra",
      "Sở Y tế [lead]: Tập huấn, Xây dựng",
    ],
  ],
  [
    `${PLAN}1. Sở Tài chính chủ trì, phối hợp với Sở Y tế, Sở Xây dựng thực hiện các nhiệm vụ quy định tại Mục II Kế hoạch này.`,
    [
      "Sở Tài chính [lead] + Sở Y tế, Sở Xây dựng: Rà soát, Công khai, Kiểm tra, Nâng cấp, Tập huấn, Xây dựng",
    ],
  ],
  [
    `${PLAN}1. Giao Sở Tài chính tổ chức triển khai các nội dung nêu tại khoản 1, Mục II.\n2. Sở Y tế có trách nhiệm phối hợp với Sở Tài chính trong việc thực hiện điểm b khoản 1 Mục II.`,
    [
      "Sở Tài chính [member]: Rà soát, Kiểm tra",
      "Sở Tài chính [member] + Sở Y tế: Công khai",
      "nobody: Nâng cấp, Tập huấn, Xây dựng",
    ],
  ],
  // Two parts beside a bracket, and who helps with one of them in the next clause.
  [
    `${PLAN}1. Sở Tài chính\n- Chủ trì thực hiện các nhiệm vụ tại khoản 1 Mục II; Sở Y tế phối hợp thực hiện điểm a khoản 1.\n2. Sở Nội vụ\n- Chủ trì thực hiện điểm a khoản 2 (cùng Sở Xây dựng) và điểm b khoản 2 Mục II.`,
    [
      "Sở Tài chính [lead] + Sở Y tế: Rà soát",
      "Sở Tài chính [lead]: Công khai, Kiểm tra",
      "Sở Nội vụ [lead]: Nâng cấp, Tập huấn",
      "nobody: Xây dựng",
    ],
  ],
  // As other offices write it.
  ...(
    [
      ["Giao Sở Tài chính chịu trách nhiệm chính thực hiện điểm b khoản 2 Mục II.", "lead"],
      [
        "Sở Tài chính có trách nhiệm tham mưu triển khai thực hiện các nhiệm vụ tại điểm b, khoản 2, Mục II.",
        "member",
      ],
      ["Sở Tài chính là đơn vị chủ trì thực hiện nhiệm vụ nêu tại điểm b khoản 2.", "lead"],
      [
        "Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện nội dung tại điểm 2.b Mục II.",
        "lead",
      ],
      ["Sở Tài chính làm đầu mối thực hiện điểm b, khoản 2.", "focal"],
      ["Sở Tài chính theo chức năng, nhiệm vụ được giao chủ trì thực hiện tiết b điểm 2 mục II.", "lead"],
      ["Sở Tài chính phải hoàn thành các công việc được giao tại điểm b khoản 2 Mục II.", "member"],
      ["Yêu cầu Sở Tài chính thực hiện nghiêm túc điểm b, khoản 2, Mục II của Kế hoạch này.", "member"],
      ["Điểm b khoản 2 do Sở Tài chính chủ trì.", "lead"],
      ["Nội dung tại điểm b khoản 2 Mục II giao Sở Tài chính chủ trì.", "lead"],
      ["Đối với điểm b khoản 2: giao Sở Tài chính thực hiện.", "member"],
    ] as const
  ).map(([line, role]): [string, string[]] => [
    `${PLAN}1. ${line}`,
    [`Sở Tài chính [${role}]: Tập huấn`, "nobody: Rà soát, Công khai, Kiểm tra, Nâng cấp, Xây dựng"],
  ]),
  // When the work must be done, after the part or after those who help.
  [
    `${PLAN}1. Sở Tài chính: Triển khai thực hiện điểm b mục 2 phần II kế hoạch này trước ngày 30/6/2025.\n2. Sở Y tế đảm nhận điểm a khoản 2; báo cáo UBND tỉnh trước ngày 15/7/2025.`,
    [
      "Sở Y tế [member]: Nâng cấp",
      "Sở Tài chính [member]: Tập huấn by 2025-06-30",
      "nobody: Rà soát, Công khai, Kiểm tra, Xây dựng",
    ],
  ],
  [
    `${PLAN}1. Sở Tài chính làm đầu mối thực hiện điểm b khoản 2, Công an tỉnh phối hợp, thời gian hoàn thành: trước ngày 31/10/2025.`,
    [
      "Sở Tài chính [focal] + Công an tỉnh: Tập huấn by 2025-10-31",
      "nobody: Rà soát, Công khai, Kiểm tra, Nâng cấp, Xây dựng",
    ],
  ],
  // A date after several parts may be about the last one only.
  [
    `${PLAN}1. Sở Tài chính thực hiện điểm b khoản 2; báo cáo tình hình thực hiện điểm c khoản 1, hoàn thành trước ngày 31/10/2025.`,
    ["Sở Tài chính [member]: Tập huấn", "nobody: Rà soát, Công khai, Kiểm tra, Nâng cấp, Xây dựng"],
  ],
  [
    `${PLAN}1. Điểm b khoản 2 do Sở Tài chính chủ trì; điểm c khoản 1 do Sở Y tế chủ trì, hoàn thành trước ngày 31/10/2025.`,
    [
      "Sở Y tế [lead]: Kiểm tra",
      "Sở Tài chính [lead]: Tập huấn",
      "nobody: Rà soát, Công khai, Nâng cấp, Xây dựng",
    ],
  ],
  // Partners after the part; of another part they are not.
  [
    `${PLAN}1. Giao Sở Tài chính chủ trì điểm b khoản 2, phối hợp với UBND các xã; chủ trì hướng dẫn các sở.\n2. Sở Y tế chủ trì điểm a khoản 2, phối hợp với Sở Nội vụ thực hiện điểm c khoản 1.`,
    [
      "Sở Y tế [lead]: Nâng cấp",
      "Sở Tài chính [lead] + UBND các xã*: Tập huấn",
      "nobody: Rà soát, Công khai, Kiểm tra, Xây dựng",
    ],
  ],
  // The narrower part counts.
  [
    `${PLAN}1. Sở Tài chính thực hiện mục II.\n2. Sở Y tế phụ trách điểm b khoản 1 mục II.`,
    ["Sở Tài chính [member]: Rà soát, Kiểm tra, Nâng cấp, Tập huấn, Xây dựng", "Sở Y tế [member]: Công khai"],
  ],
  [
    `${PLAN}1. Sở Y tế bố trí thiết bị; thực hiện điểm c khoản 1; đăng tải nội dung.\n2. Sở Nội vụ rà soát vị trí. Chịu trách nhiệm hoàn thành nhiệm vụ 2.1.`,
    [
      "Sở Y tế [member]: Kiểm tra",
      "Sở Nội vụ [member]: Xây dựng",
      "nobody: Rà soát, Công khai, Nâng cấp, Tập huấn",
    ],
  ],
  [
    `${PLAN}1. Sở Tài chính đảm nhận từ điểm a đến điểm c khoản 1 Mục II.`,
    ["Sở Tài chính [member]: Rà soát, Công khai, Kiểm tra", "nobody: Nâng cấp, Tập huấn, Xây dựng"],
  ],
  [
    "PHẦN II. NỘI DUNG\n1. Rà soát hồ sơ.\n2. Công khai kết quả.\nPHẦN III. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính: chủ trì thực hiện Mục 2 Phần II.",
    ["Sở Tài chính [lead]: Công khai", "nobody: Rà soát"],
  ],
  [
    "Điều 1. Nội dung hỗ trợ\n1. Rà soát hồ sơ.\n2. Công khai kết quả.\nĐiều 2. Tổ chức thực hiện\n1. Giao Sở Tài chính chủ trì thực hiện các nội dung tại khoản 2 Điều 1 Quyết định này.",
    ["Sở Tài chính [lead]: Công khai", "nobody: Rà soát"],
  ],
  // What a decision approves is not below its article in the outline.
  [
    "Điều 1. Phê duyệt Đề án với các nội dung sau:\nI. MỤC TIÊU\nII. GIẢI PHÁP\n1. Rà soát hồ sơ.\n2. Công khai kết quả.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính chủ trì thực hiện giải pháp quy định tại điểm 2 mục II, Điều 1 của Quyết định này.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.",
    ["Sở Tài chính [lead]: Công khai", "nobody: Phê duyệt, Rà soát"],
  ],
  // A task keeps its own unit.
  [
    "II. NHIỆM VỤ\n1. Rà soát hồ sơ.\n2. Sở Y tế công khai kết quả.\nIII. PHÂN CÔNG\n1. Sở Tài chính thực hiện mục II.",
    ["Sở Tài chính [member]: Rà soát"],
  ],
  // Below the part that is named: headings, conditions, and things that a task lists.
  [
    "II. NHIỆM VỤ\n1. Tuyển chọn học viên\na) Thông báo tuyển sinh.\n- Đối tượng tuyển chọn: viên chức.\n- Có trình độ đại học.\nb) Hỗ trợ học phí cho các đối tượng sau:\n- Tham gia lớp ban đêm.\nIII. PHÂN CÔNG\n1. Sở Tài chính thực hiện khoản 1 mục II.",
    ["Sở Tài chính [member]: Thông báo, Hỗ trợ", "nobody: Đối tượng, Có trình"],
  ],
  // Other documents, other duties than doing it, and parts that several places may be.
  ...[
    "1. Sở Tài chính thực hiện theo điểm a khoản 2 Điều 5 Nghị định số 12/2025/NĐ-CP.",
    "1. Sở Tài chính thực hiện mục II Kế hoạch số 15/KH-UBND.",
    "1. Sở Tài chính thực hiện khoản 1, khoản 2 Điều 16 của Luật Đất đai.",
    "1. Sở Tài chính báo cáo kết quả thực hiện các nhiệm vụ tại mục II.",
    "1. Sở Tài chính kiểm tra việc thực hiện khoản 1 mục II.",
    "1. Sở Tài chính giám sát điểm b khoản 1.",
    "1. Sở Tài chính bố trí kinh phí thực hiện mục II.",
    "1. Sở Tài chính hướng dẫn các đơn vị thực hiện khoản 2 mục II.",
    "1. Sở Tài chính thực hiện các nội dung liên quan đến lĩnh vực tài chính tại mục II.",
    "1. Căn cứ nhiệm vụ tại mục II, Sở Tài chính lập dự toán.",
    "1. Sở Tài chính thực hiện điểm a.",
    "1. Các sở, ban, ngành thực hiện mục II.",
    "1. Sở Tài chính thực hiện 2 nội dung, 5 hoạt động.",
  ].map((line): [string, string[]] => [
    PLAN + line,
    ["nobody: Rà soát, Công khai, Kiểm tra, Nâng cấp, Tập huấn, Xây dựng"],
  ]),
]);
