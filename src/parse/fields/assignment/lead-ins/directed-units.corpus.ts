import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

const ITEMS = "\n- Rà soát hạ tầng mạng.\n- Xây dựng kho dữ liệu dùng chung.";

export default assignmentExamples("units that others direct in the work below", [
  // Both the unit that directs and those that it directs have to see to the items.
  [
    `1. Sở Y tế chỉ đạo và hướng dẫn các bệnh viện tư nhân trên địa bàn tỉnh thực hiện các nội dung sau:${ITEMS}`,
    ["Sở Y tế, các bệnh viện tư nhân trên địa bàn tỉnh* [member]: 2"],
  ],
  [
    `2. Sở Xây dựng chỉ đạo Thanh tra Sở thực hiện các nhiệm vụ sau:${ITEMS}`,
    ["Sở Xây dựng, Thanh tra Sở [member]: 2"],
  ],
  [
    `3. Sở Công Thương chỉ đạo Chi cục Quản lý thị trường và các phòng chuyên môn tập trung triển khai:${ITEMS}`,
    ["Sở Công Thương, Chi cục Quản lý thị trường, các phòng chuyên môn* [member]: 2"],
  ],
  [`5. Công an tỉnh chỉ đạo Công an cấp xã:${ITEMS}`, ["Công an tỉnh, Công an cấp xã* [member]: 2"]],
  [
    `4. Sở Nội vụ trực tiếp chỉ đạo, đôn đốc Trung tâm Lưu trữ lịch sử khẩn trương thực hiện ngay một số việc sau:${ITEMS}`,
    ["Sở Nội vụ, Trung tâm Lưu trữ lịch sử [member]: 2"],
  ],
  [
    `a) Giao Sở Nông nghiệp và Môi trường chỉ đạo các Chi cục trực thuộc thực hiện tốt các nội dung sau đây:${ITEMS}`,
    ["Sở Nông nghiệp và Môi trường, các Chi cục trực thuộc* [member]: 2"],
  ],
  [
    `2. Giao UBND xã Bình An chỉ đạo Sở Tài chính và Sở Nội vụ thực hiện các nhiệm vụ sau:${ITEMS}`,
    ["UBND xã Bình An, Sở Tài chính, Sở Nội vụ [member]: 2"],
  ],
  // The sentence directs nobody in particular, or states other work.
  [`1. Sở Y tế chỉ đạo các cơ quan liên quan thực hiện các nội dung sau:${ITEMS}`, ["Sở Y tế [member]: 2"]],
  [`1. Sở Y tế tập trung chỉ đạo thực hiện các nội dung sau:${ITEMS}`, ["Sở Y tế [member]: 2"]],
  [`1. Ban Chỉ đạo các cấp thực hiện các nội dung sau:${ITEMS}`, ["Ban Chỉ đạo các cấp* [member]: 2"]],
  ["1. Sở Y tế chỉ đạo các bệnh viện tư nhân báo cáo số liệu.", ["Sở Y tế [member]: 1"]],
]);
