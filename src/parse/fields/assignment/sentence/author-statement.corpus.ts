import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("statements of an author", [
  // Praise, an assessment, agreement: the subject has no work, and no task comes from it.
  ["1. Thường trực HĐND huyện đánh giá cao sự cố gắng của các cấp, các ngành.", []],
  ["1. UBND tỉnh ghi nhận những nỗ lực của Sở Y tế trong thời gian qua.", []],
  ["1. Ban Chỉ đạo tỉnh nhận thấy tiến độ giải ngân còn chậm.", []],
  ["1. UBND huyện cơ bản thống nhất với báo cáo của Phòng Nội vụ.", []],
  // Those who are asked after it have the work.
  [
    "1. Thường trực HĐND huyện đánh giá cao sự cố gắng của các ngành; đề nghị UBND huyện khắc phục tồn tại.",
    ["UBND huyện [member]: 1"],
  ],
  [
    "1. UBND tỉnh ghi nhận, đánh giá cao tinh thần trách nhiệm của Sở Y tế và yêu cầu Sở Nội vụ rà soát thủ tục.",
    ["Sở Nội vụ [member]: 1"],
  ],
  ["1. UBND tỉnh đồng ý với đề xuất của Sở Y tế; giao Sở Nội vụ rà soát thủ tục.", ["Sở Nội vụ [member]: 1"]],
  [
    "1. Thường trực HĐND huyện ghi nhận các giải pháp của UBND huyện và đề nghị tiếp tục thực hiện các nội dung sau:\na) Đề nghị Thanh tra huyện kiểm tra hồ sơ.\nb) Rà soát hồ sơ đền bù.",
    ["Thanh tra huyện [member]: 1", "nobody: 1"],
  ],
  // Another sentence may state work.
  ["1. UBND tỉnh đánh giá cao sự cố gắng của các ngành. Rà soát thủ tục.", ["nobody: 1"]],
  // An order whose bearer is not named is a task of nobody.
  [
    "1. Thường trực HĐND huyện đánh giá cao sự cố gắng của các ngành; đề nghị tiếp tục khắc phục tồn tại.",
    ["nobody: 1"],
  ],
  // The contents of the whole document.
  [
    "Để có cơ sở theo dõi, Trưởng Ban Chỉ đạo cải cách hành chính tỉnh ban hành Kế hoạch kiểm tra năm 2025, cụ thể như sau:\n1. Rà soát thủ tục.\n2. Sở Y tế kiểm tra nhà thuốc.",
    ["Sở Y tế [member]: 1", "nobody: 1"],
  ],
  [
    "1. UBND tỉnh ban hành Chương trình hành động với các nội dung sau:\na) Rà soát thủ tục.\nb) Sở Y tế kiểm tra nhà thuốc.",
    ["Sở Y tế [member]: 1", "nobody: 1"],
  ],
  [
    "Sở Y tế thông báo tiến độ kiểm tra nhà thuốc như sau:\n1. Rà soát thủ tục.\n2. Sở Nội vụ kiểm tra hồ sơ.",
    ["Sở Nội vụ [member]: 1", "nobody: 1"],
  ],
  // The same verbs as work, and an order to others.
  ["1. Sở Nội vụ thông báo kết quả kiểm tra cho các đơn vị.", ["Sở Nội vụ [member]: 1"]],
  ["1. Sở Nội vụ ban hành kế hoạch kiểm tra trước ngày 30/4.", ["Sở Nội vụ [member]: 1 by 2025-04-30"]],
  [
    "1. UBND tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:\na) Rà soát thủ tục.\nb) Khám bệnh.",
    ["các sở* [member]: 2"],
  ],
  ["1. Sở Nội vụ\na) Ban hành chương trình kiểm tra.\nb) Đánh giá cán bộ.", ["Sở Nội vụ [member]: 2"]],
  ["1. Đoàn kiểm tra ghi nhận các vi phạm, lập biên bản.", ["Đoàn kiểm tra [member]: 1"]],
  ["1. UBND các xã biểu dương các tập thể có thành tích.", ["UBND các xã* [member]: 1"]],
  ["1. Sở Nội vụ thống nhất nội dung với Sở Tài chính.", ["Sở Nội vụ [member]: 1"]],
  ["1. Sở Y tế ghi nhận ý kiến của người dân, trả lời trong 05 ngày.", ["Sở Y tế [member]: 1"]],
]);
