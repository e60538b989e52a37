import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";
import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { everybody } from "./everybody.ts";

export default clauseExamples(everybody, [
  ["Các cơ quan, đơn vị, địa phương rà soát thủ tục.", "Các cơ quan, đơn vị, địa phương* | rà soát thủ tục."],
  [
    "Các đơn vị, địa phương căn cứ nhiệm vụ được giao mở lớp tập huấn.",
    "Các đơn vị, địa phương* | căn cứ nhiệm vụ được giao mở lớp tập huấn.",
  ],
  [
    "Các cơ quan, đơn vị có trách nhiệm giao tài khoản.",
    "Các cơ quan, đơn vị* | có trách nhiệm giao tài khoản.",
  ],
  ["Các đơn vị gửi danh sách đăng ký.", "Các đơn vị* | gửi danh sách đăng ký."],
  ["Mỗi cơ quan, đơn vị rà soát hồ sơ phụ trách.", "Mỗi cơ quan, đơn vị* | rà soát hồ sơ phụ trách."],
  ["Cơ quan, đơn vị lập danh sách đăng ký.", "Cơ quan, đơn vị* | lập danh sách đăng ký."],
  ["Giao các cơ quan, đơn vị rà soát thủ tục.", "các cơ quan, đơn vị* | rà soát thủ tục."],
  ["Giao cho cơ quan, đơn vị thông báo đến các hộ.", "cơ quan, đơn vị* | thông báo đến các hộ."],
  ["Giao các cơ quan, đơn vị liên quan rà soát thủ tục.", ""],
  ["Đơn vị lập danh sách đăng ký.", ""],
  // The parties of a joint programme; those concerned are nobody in particular.
  ["Hai bên phối hợp mở lớp tập huấn.", "Hai bên* | phối hợp mở lớp tập huấn."],
  ["Các bên có trách nhiệm cử đầu mối.", "Các bên* | có trách nhiệm cử đầu mối."],
  ["Các bên liên quan cử đầu mối.", ""],
  // Bodies of the media; the same words are a verb.
  ["Các cơ quan thông tin, truyền thông của tỉnh: Mở chuyên mục.", ""],
  ["Các cơ quan thông tin kết quả cho cử tri.", "Các cơ quan* | thông tin kết quả cho cử tri."],
  // The head of each body.
  [
    "Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về kết quả.",
    "Người đứng đầu cơ quan, đơn vị* | chịu trách nhiệm về kết quả.",
  ],
  [
    "Yêu cầu Thủ trưởng đơn vị trực tiếp chỉ đạo việc rà soát.",
    "Thủ trưởng đơn vị* | trực tiếp chỉ đạo việc rà soát.",
  ],
  ["Yêu cầu các đơn vị rà soát thật kỹ.", "các đơn vị* | rà soát thật kỹ."],
  ["Yêu cầu các đơn vị nghiêm túc triển khai thực hiện.", ""],
  // Those concerned, bodies of one kind, a fact, a heading.
  ["Các cơ quan, đơn vị liên quan phối hợp rà soát.", ""],
  ["Các cơ quan, đơn vị quản lý chợ có trách nhiệm mua bình chữa cháy.", ""],
  ["Các cơ quan, đơn vị lập hồ sơ bệnh án phải mua tủ chống cháy.", ""],
  ["Các cơ quan, đơn vị được hỗ trợ kinh phí.", ""],
  ["Các cơ quan, đơn vị, địa phương:", ""],
]);

export const inAssignments = assignmentExamples("every body", [
  // A task between those of units; over items that name units of their own it is nobody's.
  [
    "1. Sở Y tế rà soát nhân lực.\n2. Các cơ quan, đơn vị, địa phương tiếp tục mở lớp tập huấn.",
    ["Sở Y tế [member]: 1", "Các cơ quan, đơn vị, địa phương* [member]: 1"],
  ],
  [
    "2. Các cơ quan, đơn vị có trách nhiệm theo dõi các vụ vi phạm.\na) Công an tỉnh: Lập danh sách đơn vị.\nb) Sở Nội vụ: Tổng hợp kết quả.",
    ["Công an tỉnh [member]: 1", "Sở Nội vụ [member]: 1", "nobody: 1"],
  ],
  // A heading over work; not over units of their own, over facts or without items.
  [
    "1. Các cơ quan, đơn vị, địa phương\n- Rà soát thủ tục.\n- Báo cáo kết quả.\n2. Sở Y tế\n- Tổ chức tập huấn.",
    ["Các cơ quan, đơn vị, địa phương* [member]: 2", "Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Y tế\n- Tổ chức tập huấn.\n2. Các đơn vị\n- Rà soát thủ tục.",
    ["Sở Y tế [member]: 1", "Các đơn vị* [member]: 1"],
  ],
  [
    "1. Các cơ quan, đơn vị\na) Công an tỉnh: Lập danh sách.\nb) Sở Nội vụ: Tổng hợp kết quả.",
    ["Công an tỉnh [member]: 1", "Sở Nội vụ [member]: 1", "nobody: 1"],
  ],
  ["1. Các cơ quan, đơn vị liên quan\n- Rà soát thủ tục.", ["nobody: 1"]],
  ["1. Các cơ quan, đơn vị\n- Số lượng: 24 đơn vị.\n- Biên chế: 310 người.", ["nobody: 2"]],
]);
