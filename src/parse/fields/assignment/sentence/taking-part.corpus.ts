import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("taking-part", [
  [
    "1. Sở Y tế nâng cấp phần mềm với sự hỗ trợ kỹ thuật của Bưu điện tỉnh, xong trong tháng 5/2026.",
    ["Sở Y tế [member] + Bưu điện tỉnh: 1 by 5"],
  ],
  // The rules of working together are a paper that somebody drafts.
  ["1. Sở Y tế tham mưu quy chế phối hợp với Công an tỉnh về chuyển tin báo.", ["Sở Y tế [member]: 1"]],
  // Bodies that are said to take part help with the work.
  [
    "1. Sở Y tế mở lớp đào tạo nghề, có sự tham gia của Công an tỉnh và Bưu điện tỉnh.",
    ["Sở Y tế [member] + Công an tỉnh, Bưu điện tỉnh: 1"],
  ],
  [
    "1. UBND các xã rà soát hộ nghèo với sự hỗ trợ của Hội Nông dân tỉnh.",
    ["UBND các xã* [member] + Hội Nông dân tỉnh: 1"],
  ],
  [
    "1. Phòng Tư pháp kiểm tra việc niêm yết giá, mời Phòng Nội vụ cùng tham gia.",
    ["Phòng Tư pháp [member] + Phòng Nội vụ: 1"],
  ],
  [
    "1. Sở Xây dựng xử lý 40 hồ sơ quá hạn cùng Văn phòng Đăng ký đất đai.",
    ["Sở Xây dựng [member] + Văn phòng Đăng ký đất đai: 1"],
  ],
  // Those whom the work reaches.
  ["1. Sở Y tế mở lớp đào tạo nghề với sự tham gia của cộng đồng doanh nghiệp.", ["Sở Y tế [member]: 1"]],
  ["1. Sở Y tế tổ chức hội thảo, mời Sở Nội vụ trình bày tham luận.", ["Sở Y tế [member]: 1"]],
  ["1. Sở Xây dựng công bố bảng giá đất cùng với quy hoạch chi tiết.", ["Sở Xây dựng [member]: 1"]],
]);
