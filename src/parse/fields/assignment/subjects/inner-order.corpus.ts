import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { innerOrder } from "./inner-order.ts";

export default clauseExamples(innerOrder, [
  [
    "Sau khi công bố kết quả, giao Sở Tài chính tổ chức hội nghị đánh giá.",
    "Sở Tài chính | Sau khi công bố kết quả, giao Sở Tài chính tổ chức hội nghị đánh giá.",
  ],
  // Without a comma, where the unit leads.
  [
    "Khi có số liệu chính thức giao Sở Tài chính chủ trì cùng các đơn vị phân tích.",
    "Sở Tài chính | Khi có số liệu chính thức giao Sở Tài chính chủ trì cùng các đơn vị phân tích.",
  ],
  ["Khi thực hiện nhiệm vụ được giao Sở Tài chính chủ trì lập báo cáo.", ""],
  ["Khi nhận hồ sơ giao Sở Tài chính phải ký biên bản.", ""],
  // A topic without a comma, which somebody is given.
  [
    "Đối với địa bàn vùng cao giao Công an xã Vĩnh Sơn phụ trách.",
    "Công an xã Vĩnh Sơn | Đối với địa bàn vùng cao giao Công an xã Vĩnh Sơn phụ trách.",
  ],
  [
    "Riêng kinh phí hỗ trợ đột xuất giao Sở Tài chính tham mưu.",
    "Sở Tài chính | Riêng kinh phí hỗ trợ đột xuất giao Sở Tài chính tham mưu.",
  ],
  ["Đối với chỉ tiêu UBND tỉnh giao Sở Tài chính chậm tiến độ thì phải giải trình.", ""],
  ["Đối với nhiệm vụ được giao Sở Tài chính phải báo cáo.", ""],
  ["Đối với hồ sơ bàn giao Sở Tài chính ký nhận.", ""],
  // The author asks after facts, and after a further basis.
  [
    "Sở đã gửi Công văn số 12/SYT; thực hiện Công văn số 34/BYT của Bộ Y tế, UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.",
    "Sở Tài chính | Sở đã gửi Công văn số 12/SYT; thực hiện Công văn số 34/BYT của Bộ Y tế, UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.",
  ],
  ["Sở đã gửi Công văn số 12/SYT; thực hiện Công văn số 34/BYT, Sở Tài chính bố trí kinh phí.", ""],
  [
    "Kho lưu trữ đã xuống cấp. Đề nghị Sở Tài chính bố trí kinh phí.",
    "Sở Tài chính | Kho lưu trữ đã xuống cấp. Đề nghị Sở Tài chính bố trí kinh phí.",
  ],
  [
    "Kho lưu trữ đã xuống cấp; đề nghị Sở Tài chính: bố trí kinh phí.",
    "Sở Tài chính | Kho lưu trữ đã xuống cấp; đề nghị Sở Tài chính: bố trí kinh phí.",
  ],
  [
    "Kho lưu trữ đã xuống cấp. UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.",
    "Sở Tài chính | Kho lưu trữ đã xuống cấp. UBND tỉnh yêu cầu Sở Tài chính bố trí kinh phí.",
  ],
  [
    "Mái kho bị dột khi mưa lớn. UBND tỉnh giao Ban quản lý dự án tổ chức sửa mái.",
    "Ban quản lý dự án | Mái kho bị dột khi mưa lớn. UBND tỉnh giao Ban quản lý dự án tổ chức sửa mái.",
  ],
  ["Kho lưu trữ đã xuống cấp. Đề nghị Ban quản lý dự án sửa mái.", ""],
  ["Kho lưu trữ đã xuống cấp. Theo đề nghị của Sở Tài chính, kinh phí tăng.", ""],
  ["Kho lưu trữ đã xuống cấp. Đề nghị UBND tỉnh xem xét, quyết định.", ""],
  ["Kho lưu trữ đã xuống cấp. Đề nghị bố trí kinh phí.", ""],
  ["Rà soát kho lưu trữ. Đề nghị Sở Tài chính bố trí kinh phí.", ""],
  ["Giao Sở Tài chính tổ chức hội nghị.", ""],
  ["Tổ chức hội nghị, yêu cầu Sở Tài chính báo cáo.", ""],
  ["Tổ chức hội nghị theo nhiệm vụ được phân công.", ""],
]);
