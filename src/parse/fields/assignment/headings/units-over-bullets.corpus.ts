import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("units over bullets", [
  // A heading with units; the bullets are their tasks.
  ["a) Sở Tài chính\n- Rà soát thủ tục.\n- Công khai kết quả.", ["Sở Tài chính [member]: 2"]],
  ["1. Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["a) Sở Tài chính, Sở Xây dựng\n- Rà soát thủ tục.", ["Sở Tài chính, Sở Xây dựng [member]: 1"]],
  ["a) Sở Tài chính và Sở Xây dựng:\n+ Rà soát thủ tục.", ["Sở Tài chính, Sở Xây dựng [member]: 1"]],
  ["đ) Công an tỉnh\n- Bảo đảm an ninh, trật tự.", ["Công an tỉnh [member]: 1"]],
  ["a) Sở Tài chính: Rà soát thủ tục; công khai kết quả.", ["Sở Tài chính [member]: 1"]],
  ["a) Sở Tài chính\nRà soát thủ tục.\nCông khai kết quả.", ["Sở Tài chính [member]: 2"]],
  ["a) Các sở, ban, ngành\n- Rà soát thủ tục.", ["Các sở, ban, ngành* [member]: 1"]],
  ["a) Các sở, ban, ngành khác: Rà soát thủ tục.", ["Các sở, ban, ngành khác* [member]: 1"]],
  [
    "a) Các sở, ban, ngành, UBND các xã, phường\n- Rà soát thủ tục.",
    ["Các sở, ban, ngành*, UBND các xã, phường* [member]: 1"],
  ],
  ["a) UBND các xã, phường, đặc khu:\n- Tuyên truyền.", ["UBND các xã, phường, đặc khu* [member]: 1"]],
  [
    "a) Sở Tài chính chủ trì, phối hợp với Sở Nội vụ:\n- Rà soát thủ tục.\n- Công khai kết quả.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  ["Nhiệm vụ của Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["Đối với Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["2. Trách nhiệm của Sở Y tế\n- Rà soát thủ tục.", ["Sở Y tế [member]: 1"]],
  [
    "5.1. Công an tỉnh và các sở, ban, ngành\n- Bảo đảm an ninh.",
    ["Công an tỉnh, các sở, ban, ngành* [member]: 1"],
  ],
  [
    "a) Sở Tài chính\n- Chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục.\n- Công khai kết quả.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  [
    "a) Sở Tài chính\n- Phối hợp với Sở Nội vụ rà soát thủ tục.",
    ["Sở Tài chính [coordinate] + Sở Nội vụ: 1"],
  ],
  ["a) Phòng Kế hoạch\n- Tham mưu xây dựng kế hoạch.", ["Phòng Kế hoạch [member]: 1"]],
  ["a) Văn phòng Sở\n- Chủ trì theo dõi việc thực hiện.", ["Văn phòng Sở [lead]: 1"]],
  ["a) Các phòng, đơn vị thuộc Sở\n- Rà soát thủ tục.", ["Các phòng, đơn vị thuộc Sở* [member]: 1"]],
  [
    "a) Sở Tài chính, Sở Nội vụ\n- Sở Tài chính rà soát thủ tục.\n- Sở Nội vụ kiểm tra công vụ.",
    ["Sở Tài chính, Sở Nội vụ [member]: 2"],
  ],
  // Bullets with a subject of their own below a group of units.
  [
    "1. Các sở, ban, ngành\n- Rà soát thủ tục.\n- Công an tỉnh tham mưu cấp căn cước.\n- Riêng Sở Y tế:\n+ Khám sàng lọc.",
    ["Các sở, ban, ngành*, Công an tỉnh, Sở Y tế [member]: 3"],
  ],
  ["1. Sở Tài chính\n- Sở Y tế cung cấp số liệu.\n- Rà soát thủ tục.", ["Sở Tài chính, Sở Y tế [member]: 2"]],
  // A paragraph with another subject below a unit's tasks.
  [
    "1. Sở Tài chính\n- Rà soát thủ tục.\nSở Y tế tổng hợp kết quả của các đơn vị.",
    ["Sở Tài chính [member]: 1", "Sở Y tế [focal]: 1"],
  ],
  ["1. Sở Tài chính\n- Phòng Ngân sách lập dự toán.", ["Sở Tài chính [member]: 1"]],
  [
    "1. Sở Tài chính\n- Rà soát thủ tục.\n- Phòng Ngân sách: lập dự toán.",
    ["Sở Tài chính, Phòng Ngân sách [member]: 2"],
  ],
  // Headings and notes without a task of their own.
  ["- Nhiệm vụ trọng tâm\n+ Rà soát thủ tục.", ["nobody: 1"]],
  ["- Nhiệm vụ cụ thể:\n+ Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["- Giải pháp thực hiện: Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
  ["- Phân công: Sở Tài chính chủ trì.", ["Sở Tài chính [lead]: 0"]],
  ["- Rà soát thủ tục.\n- Phân công: Sở Tài chính chủ trì.", ["Sở Tài chính [lead]: 1"]],
  ["(Phân công chi tiết tại Phụ lục kèm theo)", []],
  ["- Mục tiêu: đạt từ 7 điểm trở lên.", []],
  ["- Rà soát thủ tục.\n- Công khai kết quả.", ["nobody: 2"]],
  ["a) Rà soát thủ tục:\n- Thủ tục đất đai.\n- Thủ tục xây dựng.", ["nobody: 3"]],
  // One list of names with semicolons, which is no second sentence.
  [
    "1. Các sở, ban, ngành của tỉnh; Ủy ban nhân dân các xã, phường có trách nhiệm:\na) Rà soát văn bản.",
    ["Các sở, ban, ngành của tỉnh*, Ủy ban nhân dân các xã, phường* [member]: 1"],
  ],
  [
    "c) Đề nghị Tòa án nhân dân tỉnh; Viện kiểm sát nhân dân tỉnh:\nCung cấp số liệu án hành chính.",
    ["Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh [member]: 1"],
  ],
  [
    "UBND các xã triển khai Kế hoạch. Riêng Sở Y tế chỉ đạo:\n- Rà soát thuốc.",
    ["UBND các xã* [member]: 1", "Sở Y tế [member]: 1"],
  ],
  // The items below a line with two orders belong to the last one, and are read once.
  [
    "1. Yêu cầu UBND các xã rà soát hồ sơ. Đồng thời, yêu cầu Sở Y tế, Sở Nội vụ tập trung cụ thể như sau:\na) Rà soát thuốc.\nb) Đào tạo cán bộ.",
    ["UBND các xã* [member]: 1", "Sở Y tế, Sở Nội vụ [member]: 2"],
  ],
  // An order in a second sentence to a body that no catalogue knows.
  [
    "Yêu cầu Sở Y tế triển khai Chỉ thị này. Giao cho Trung tâm Khảo thí vùng cao có trách nhiệm theo dõi việc thực hiện.",
    ["Sở Y tế [member]: 1", "Trung tâm Khảo thí vùng cao [member]: 1"],
  ],
  [
    "1. Sở Y tế triển khai mô hình tại cơ sở y tế. Cơ sở giáo dục được hỗ trợ thiết bị.",
    ["Sở Y tế [member]: 1"],
  ],
]);
