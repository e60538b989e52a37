import { assignmentExamples } from "../../../../test/support/assignment-examples.ts";

export default assignmentExamples("statements and facts that assign nothing", [
  // Statements of the author assign nothing.
  ["UBND tỉnh nhận được Công văn của Bộ Nội vụ về cải cách hành chính.", ["nobody: 1"]],
  ["Sở Nội vụ trân trọng đề nghị các đơn vị quan tâm thực hiện.", ["nobody: 1"]],
  ["Sở Y tế ban hành Kế hoạch với các nội dung sau.", ["nobody: 1"]],
  // Reports, requests to a superior and facts about a body assign nothing.
  ["UBND tỉnh đã tổ chức quán triệt nghị quyết đến cán bộ.", ["nobody: 1"]],
  ["Hội Nông dân tỉnh được thành lập theo quyết định của UBND tỉnh.", ["nobody: 1"]],
  ["Sở Tư pháp kính trình UBND tỉnh xem xét, quyết định.", ["nobody: 1"]],
  ["Sở Tài chính được giao chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
  // How a body works is no duty.
  ["1. Các thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.", []],
  ["2. Trưởng Ban Chỉ đạo được sử dụng con dấu của UBND tỉnh.", ["nobody: 1"]],
  ["3. Tổ công tác hoạt động theo Quy chế do Tổ trưởng ban hành.", []],
  [
    "3. Tổ công tác làm việc theo chế độ kiêm nhiệm và chịu trách nhiệm tổng hợp số liệu.",
    ["Tổ công tác [member]: 1"],
  ],
  ["3. Đoàn kiểm tra, đánh giá tự giải tán sau khi hoàn thành nhiệm vụ.", []],
  ["3. Hội đồng thẩm định tự giải thể và chấm dứt hoạt động khi kết thúc công việc.", []],
  [
    "3. Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ và báo cáo kết quả với Giám đốc Sở.",
    ["Đoàn kiểm tra* [member]: 1"],
  ],
  ["4. Văn phòng Sở sử dụng con dấu đúng quy định.", ["Văn phòng Sở [member]: 1"]],
  // A document with a number is already issued, and a number that a body has is a fact.
  ["UBND tỉnh ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025 về kiểm tra công vụ.", []],
  ["a) Thanh tra tỉnh có số hồ sơ tiếp nhận thấp hơn số hồ sơ trên hệ thống.", []],
  [
    "UBND tỉnh ban hành Kế hoạch số 215/KH-UBND ngày 12/01/2025. Giao Sở Nội vụ kiểm tra công vụ.",
    ["Sở Nội vụ [member]: 1"],
  ],
  ["Sở Nội vụ ban hành kế hoạch kiểm tra công vụ.", ["Sở Nội vụ [member]: 1"]],
  ["Sở Y tế ban hành quyết định số hóa hồ sơ bệnh án.", ["Sở Y tế [member]: 1"]],
  // A label for the participants states no duty, but a unit with its duty may follow it.
  ["1. Thành phần: Sở Nội vụ mời đại diện các sở.", ["Sở Nội vụ [member]: 1"]],
  ["1. Thành phần: Đại diện lãnh đạo Sở Nội vụ.", []],
]);
