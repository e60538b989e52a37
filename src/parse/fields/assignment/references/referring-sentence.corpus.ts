import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

// A sentence that gives the work before it in the same line.
export default assignmentExamples("sentences that give the work before them", [
  [
    "Viết tin bài về gương người tốt. In sổ tay cho các thôn vùng cao. Các hoạt động truyền thông này giao Sở Nội vụ, Sở Y tế theo chức năng.",
    ["Sở Nội vụ, Sở Y tế [member]: 1"],
  ],
  [
    "Hằng tháng tổ chức thanh tra 02 cơ sở; kết quả là căn cứ bình xét. Việc thanh tra do Sở Nội vụ làm đầu mối, Sở Y tế và Công an tỉnh cùng tham gia.",
    ["Sở Nội vụ [focal] + Sở Y tế, Công an tỉnh: 1"],
  ],
  [
    "Danh mục dự án được công khai trong 05 ngày; việc này Sở Nội vụ thực hiện trên cơ sở số liệu của các xã. Riêng lịch cắt nước, Sở Xây dựng thông báo trước 03 ngày.",
    ["Sở Nội vụ [member]: 1", "Sở Xây dựng [member]: 1"],
  ],
  ["Kiện toàn tổ hòa giải ở các thôn. Sở Tư pháp chủ trì nội dung này.", ["Sở Tư pháp [lead]: 1"]],
  ["Rà soát quy trình nội bộ. Công việc này thuộc trách nhiệm của Sở Nội vụ.", ["Sở Nội vụ [member]: 1"]],
  [
    "Lắp đặt camera tại bộ phận một cửa, việc này giao Sở Nội vụ chủ trì, Sở Y tế phối hợp.",
    ["Sở Nội vụ [lead] + Sở Y tế: 1"],
  ],
  [
    "Khảo sát sự hài lòng của người dân mỗi quý. Công tác khảo sát do Sở Nội vụ chủ trì.",
    ["Sở Nội vụ [lead]: 1"],
  ],
  [
    "Sở Nội vụ rà soát thủ tục. Việc này do Sở Tư pháp thẩm định.",
    ["Sở Nội vụ [member]: 1", "Sở Tư pháp [member]: 1"],
  ],
  ["Sở Nội vụ rà soát thủ tục. Các nội dung trên đã được Sở Tư pháp thẩm định.", ["Sở Nội vụ [member]: 1"]],
  ["Công khai thủ tục trên cổng. Việc này rất cần thiết.", ["nobody: 1"]],
  ["Công khai thủ tục trên cổng. Việc này do nhiều cơ quan thực hiện chậm nên bị trừ điểm.", ["nobody: 1"]],
  [
    "Công khai thủ tục trên cổng. Việc mua sắm do Sở Tài chính hướng dẫn.",
    ["Sở Tài chính [member]: 1", "nobody: 1"],
  ],
]);
