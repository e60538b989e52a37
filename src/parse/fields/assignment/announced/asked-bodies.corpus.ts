import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("bodies that are asked or named by their place", [
  // A named body that the author encourages; for bodies in general it is a policy.
  [
    "6. Khuyến khích Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh xây dựng kế hoạch tuyên truyền.",
    ["Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh [member]: 1"],
  ],
  ["6. Khuyến khích các doanh nghiệp đầu tư máy sấy lúa.", ["nobody: 1"]],
  // A province by its name, with a duty.
  ["1. Tỉnh Yên Bái cần khẩn trương hoàn thành hồ sơ.", ["Tỉnh Yên Bái [member]: 1"]],
  ["- Tỉnh Yên Bái: 120 tấn gạo.", ["nobody: 1"]],
  // What its author does again and again.
  [
    "Định kỳ 6 tháng, hằng năm, Sở Công Thương tổ chức sơ kết kết quả thực hiện.",
    ["Sở Công Thương [member]: 1"],
  ],
  ["Trong năm qua, Sở Công Thương tổ chức sơ kết kết quả thực hiện.", ["nobody: 1"]],
  // A further sentence with the words of a duty; a thing has none.
  ["- Kiểm tra hồ sơ. Chủ đầu tư phải báo cáo kết quả.", ["Chủ đầu tư [member]: 1", "nobody: 1"]],
  ["- Kiểm tra hồ sơ. Trạm bơm phải đặt trên nền cao.", ["nobody: 1"]],
  // A body or a post that no catalogue knows, next to the headings of units.
  [
    "IV. PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- Rà soát số liệu.\n2. Thư ký các Tổ khảo sát\n- Chuẩn bị tài liệu.\n- Tổng hợp ý kiến.",
    ["Sở Y tế [member]: 1", "Thư ký các Tổ khảo sát* [member]: 2"],
  ],
  ["IV. TUYÊN TRUYỀN\n1. Cơ quan báo chí\n- Đăng tin.\n2. Phát thanh\n- Tổng hợp tin bài.", ["nobody: 2"]],
  // The members that can be read, at the end of a decision.
  [
    "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Xây dựng, Chủ tịch UBND các xã và các doanh nghiệp được giao tài sản chịu trách nhiệm thực hiện Quyết định này./.",
    ["Văn phòng UBND tỉnh, UBND các xã* [member]: 1"],
  ],
  // An opinion that is asked for.
  ["Để có cơ sở hoàn thiện hồ sơ, đề nghị Sở Nội vụ cho ý kiến về dự thảo.", ["Sở Nội vụ [member]: 1"]],
]);
