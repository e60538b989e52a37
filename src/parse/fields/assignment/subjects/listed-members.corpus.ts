import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { listedMembers } from "./listed-members.ts";

export default clauseExamples(listedMembers, [
  // The members after the work of their class.
  [
    "UBND tỉnh chọn 03 đơn vị làm điểm phải có kế hoạch riêng, gồm: Sở Tài chính, Sở Nội vụ và UBND xã Hội Phú.",
    "Sở Tài chính, Sở Nội vụ, UBND xã Hội Phú | phải có kế hoạch riêng, gồm: Sở Tài chính, Sở Nội vụ và UBND xã Hội Phú.",
  ],
  [
    "Giao 02 đơn vị xây dựng kế hoạch riêng, gồm: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | xây dựng kế hoạch riêng, gồm: Sở Tài chính, Sở Nội vụ.",
  ],
  [
    "Đơn vị phải ban hành kế hoạch riêng: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | phải ban hành kế hoạch riêng: Sở Tài chính, Sở Nội vụ.",
  ],
  [
    "12 cơ quan, đơn vị sau đây phải ban hành kế hoạch riêng, gửi về Sở Nội vụ trước ngày 28/02/2026: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | phải ban hành kế hoạch riêng, gửi về Sở Nội vụ trước ngày 28/02/2026: Sở Tài chính, Sở Nội vụ.",
  ],
  [
    "Kế hoạch riêng do các đơn vị sau đây ban hành, gửi về Sở Nội vụ chậm nhất ngày 28/02/2026: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | Kế hoạch riêng do các đơn vị sau đây ban hành, gửi về Sở Nội vụ chậm nhất ngày 28/02/2026: Sở Tài chính, Sở Nội vụ.",
  ],
  // The members between the class and its work.
  [
    "Yêu cầu 02 sở gồm Sở Tài chính, Sở Nội vụ ban hành kế hoạch riêng trước ngày 30/4.",
    "Sở Tài chính, Sở Nội vụ | ban hành kế hoạch riêng trước ngày 30/4.",
  ],
  [
    "Những đơn vị được chọn làm điểm (Sở Tài chính, Sở Nội vụ) ban hành kế hoạch riêng trong tháng 4.",
    "Sở Tài chính, Sở Nội vụ | ban hành kế hoạch riêng trong tháng 4.",
  ],
  // The work before those who bear it.
  [
    "Kế hoạch riêng do các đơn vị sau ban hành: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | Kế hoạch riêng do các đơn vị sau ban hành: Sở Tài chính, Sở Nội vụ.",
  ],
  [
    "Việc ban hành kế hoạch riêng áp dụng đối với: Sở Tài chính, Sở Nội vụ.",
    "Sở Tài chính, Sở Nội vụ | Việc ban hành kế hoạch riêng áp dụng đối với: Sở Tài chính, Sở Nội vụ.",
  ],
  // Labels of roles, receivers, one unit, and lists of other things.
  ["Đơn vị phối hợp tác hiện: Sở Tài chính, Sở Nội vụ.", ""],
  ["Cơ quan chủ trì: Sở Tài chính, Sở Nội vụ.", ""],
  ["Các đơn vị gửi báo cáo về: Sở Tài chính, Sở Nội vụ.", ""],
  ["Các đơn vị chuẩn bị hồ sơ gồm: báo cáo của Sở Tài chính, bản đồ.", ""],
  ["Các đơn vị phải báo cáo hằng quý: Sở Tài chính tổng hợp, trình UBND tỉnh.", ""],
]);
