import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("roles-after-work", [
  // A sentence that only says who does the work before it, and who helps.
  [
    "1. Công khai quy hoạch xây dựng. Sở Xây dựng phối hợp với Sở Y tế thực hiện.",
    ["Sở Xây dựng [member] + Sở Y tế: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng. Sở Xây dựng (chủ trì) phối hợp với Sở Y tế.",
    ["Sở Xây dựng [lead] + Sở Y tế: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng. Thực hiện: Sở Xây dựng; phối hợp: Sở Y tế.",
    ["Sở Xây dựng [member] + Sở Y tế: 1"],
  ],
  ["1. Sở Xây dựng công khai quy hoạch. Giao Sở Y tế phối hợp.", ["Sở Xây dựng [member] + Sở Y tế: 1"]],
  [
    "1. Công khai quy hoạch xây dựng.\n+ Sở Xây dựng (chủ trì), Sở Y tế (phối hợp).",
    ["Sở Xây dựng [lead] + Sở Y tế: 1"],
  ],
  // Plain words for doing it, also after a name that no catalogue knows.
  [
    "1. Mở điểm hỗ trợ doanh nghiệp. Sở Xây dựng lo chính, Trung tâm Hỗ trợ xã cùng làm.",
    ["Sở Xây dựng [member] + Trung tâm Hỗ trợ xã: 1"],
  ],
  [
    "1. Làm mới trang thông tin điện tử. Phòng Văn hóa - Xã hội làm, hoàn thành 30/5/2026.",
    ["Phòng Văn hóa - Xã hội [member]: 1 by 2026-05-30"],
  ],
  [
    "1. Vận hành các cống ngăn mặn theo lịch - Xí nghiệp Thủy lợi Long Thành đảm nhận.",
    ["Xí nghiệp Thủy lợi Long Thành [member]: 1"],
  ],
  [
    "1. Vận hành các cống ngăn mặn theo lịch. Sở Xây dựng đảm nhận, có sự tham gia của Sở Y tế, Sở Nội vụ.",
    ["Sở Xây dựng [member] + Sở Y tế, Sở Nội vụ: 1"],
  ],
  // The last sentence of a line of labels says when.
  [
    "1. Hoàn thành đề án sắp xếp đơn vị.\nThực hiện: Sở Xây dựng. Trước 30/6/2026.\n2. Đánh giá nhiệm vụ đã phân cấp.\nThực hiện: Sở Y tế; phối hợp: Sở Nội vụ. Quý III/2026.\n3. Theo dõi Kế hoạch.\nThực hiện: Sở Y tế. TLKC: bảng theo dõi.",
    ["Sở Xây dựng [member]: 1 by 2026-06-30", "Sở Y tế [member] + Sở Nội vụ: 1 by 9", "Sở Y tế [member]: 1"],
  ],
  // A heading of a group of work below an item is no team.
  [
    "1. Khảo sát 300 doanh nghiệp về nhu cầu tư vấn.\nNHÓM VIỆC VỀ ĐẤU THẦU\n2. Sở Y tế rà soát hồ sơ.",
    ["Sở Y tế [member]: 1", "nobody: 1"],
  ],
  // Bodies in general are no partners.
  [
    "1. Công khai quy hoạch xây dựng. Sở Xây dựng chủ trì, phối hợp với các cơ quan, đơn vị liên quan.",
    ["Sở Xây dựng [lead]: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng.\n+ Sở Xây dựng chủ trì, phối hợp với các sở, ngành có liên quan thực hiện.",
    ["Sở Xây dựng [lead]: 1"],
  ],
  // In a bracket.
  [
    "1. Công khai quy hoạch xây dựng (Sở Xây dựng (chủ trì), Sở Y tế (phối hợp)).",
    ["Sở Xây dựng [lead] + Sở Y tế: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng (Chủ trì: Sở Xây dựng - Phối hợp: Sở Y tế).",
    ["Sở Xây dựng [lead] + Sở Y tế: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng (Chủ trì: Sở Xây dựng; đơn vị tham gia: Sở Y tế).",
    ["Sở Xây dựng [lead] + Sở Y tế: 1"],
  ],
  [
    "1. Công khai quy hoạch xây dựng (Đơn vị thực hiện: Sở Xây dựng (phối hợp: Sở Y tế)).",
    ["Sở Xây dựng [member] + Sở Y tế: 1"],
  ],
  // With work of its own the second sentence is a further task.
  [
    "1. Công khai quy hoạch xây dựng. Sở Xây dựng phối hợp với Sở Y tế mở lớp đào tạo nghề.",
    ["Sở Xây dựng [coordinate] + Sở Y tế: 1", "nobody: 1"],
  ],
  // A role after "là" is a duty also below a topic.
  [
    "1. Về công khai quy hoạch: Sở Xây dựng là cơ quan đầu mối, phối hợp với Sở Y tế công khai quy hoạch.",
    ["Sở Xây dựng [focal] + Sở Y tế: 1"],
  ],
  ["1. Về tổ chức bộ máy: Sở Xây dựng là cơ quan chuyên môn của tỉnh.", ["nobody: 1"]],
]);
