import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("roles and partners of others", [
  // The last clause of a task names who helps; the unit above has the work.
  [
    "1. Sở Xây dựng:\n- Cập nhật phương án ứng phó thiên tai; Sở Y tế, Công an tỉnh phối hợp thực hiện.",
    ["Sở Xây dựng [member] + Sở Y tế, Công an tỉnh: 1"],
  ],
  [
    "1. Sở Xây dựng:\n- Lập kế hoạch kiểm tra. Chi cục Kiểm lâm và Thuế tỉnh (Phòng Kiểm tra) phối hợp.",
    ["Sở Xây dựng [member] + Chi cục Kiểm lâm, Thuế tỉnh: 1"],
  ],
  [
    "1. Sở Xây dựng:\n- Phối hợp Sở Y tế cập nhật phương án; Công an tỉnh phối hợp.",
    ["Sở Xây dựng [coordinate] + Sở Y tế, Công an tỉnh: 1"],
  ],
  [
    "1. Sở Xây dựng cung cấp số liệu, đề nghị Sở Y tế phối hợp phần nước thải.",
    ["Sở Xây dựng [member] + Sở Y tế: 1"],
  ],
  // Somebody else leads, and the unit only helps.
  [
    "1. Sở Tài chính phối hợp với Bộ Nội vụ (cơ quan chủ trì) hoàn thiện báo cáo.",
    ["Sở Tài chính [coordinate] + Bộ Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với Sở Nội vụ (chủ trì khảo sát) hoàn thiện báo cáo.",
    ["Sở Tài chính [coordinate] + Sở Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính chủ động phối hợp Sở Y tế (Cơ quan Thường trực về phòng bệnh), Sở Nội vụ (đơn vị đầu mối) cấp phát tài liệu.",
    ["Sở Tài chính [coordinate] + Sở Y tế, Sở Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với Sở Nội vụ – cơ quan chủ trì – tổ chức đối thoại.",
    ["Sở Tài chính [coordinate] + Sở Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với cơ quan trung ương chủ trì xây dựng cơ sở dữ liệu.",
    ["Sở Tài chính [coordinate] + cơ quan trung ương*: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với các bộ, ngành Trung ương chủ trì rà soát quy định.",
    ["Sở Tài chính [coordinate] + các bộ, ngành Trung ương*: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp, cung cấp số liệu cho Bộ Nội vụ là cơ quan chủ trì khảo sát.",
    ["Sở Tài chính [coordinate]: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp cung cấp thông tin theo yêu cầu của các sở, ngành chủ trì nhiệm vụ.",
    ["Sở Tài chính [coordinate]: 1"],
  ],
  ["1. Sở Tài chính tham gia các đoàn do Sở Y tế, Công an tỉnh chủ trì.", ["Sở Tài chính [member]: 1"]],
  // The unit leads.
  [
    "1. Sở Tài chính chủ trì, phối hợp với Bộ Nội vụ triển khai khảo sát.",
    ["Sở Tài chính [lead] + Bộ Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với Sở Nội vụ và chủ trì thẩm định dự toán.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  [
    "1. Sở Tài chính phối hợp với Sở Nội vụ, chủ trì thẩm định dự toán.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
  ],
  ["1. Sở Tài chính là cơ quan chủ trì triển khai khảo sát.", ["Sở Tài chính [lead]: 1"]],
  // The focal point before a colon; persons after the word are another one.
  ["1. Phòng Ngân sách đầu mối: lập dự toán mua sắm.", ["Phòng Ngân sách [focal]: 1"]],
  ["1. Sở Tài chính: chuẩn bị tài liệu; đầu mối: ông Hà Văn Minh.", ["Sở Tài chính [member]: 1"]],
  [
    "1. Sở Tài chính (cơ quan chủ trì) phối hợp với Sở Y tế triển khai khảo sát.",
    ["Sở Tài chính [lead] + Sở Y tế: 1"],
  ],
  // The unit directs other bodies, and the partners belong to these bodies.
  ["1. Sở Y tế hướng dẫn các xã phối hợp với Công an tỉnh rà soát danh sách.", ["Sở Y tế [member]: 1"]],
  ["1. Sở Y tế đề nghị UBND các xã phối hợp với Công an tỉnh rà soát danh sách.", ["Sở Y tế [member]: 1"]],
  [
    "1. Sở Y tế đôn đốc Bệnh viện Đa khoa tỉnh phối hợp với Bảo hiểm xã hội tỉnh quyết toán.",
    ["Sở Y tế [member]: 1"],
  ],
  [
    "1. Sở Tư pháp tạo điều kiện để doanh nghiệp phối hợp với Hội Luật gia tỉnh tư vấn.",
    ["Sở Tư pháp [member]: 1"],
  ],
  [
    "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính hướng dẫn các xã phối hợp với Công an tỉnh rà soát.",
    ["Sở Y tế [lead] + Sở Tài chính: 1"],
  ],
  // The partners belong to the unit.
  [
    "1. Sở Y tế hướng dẫn các xã, phối hợp với Công an tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + Công an tỉnh: 1"],
  ],
  [
    "1. Sở Y tế hướng dẫn các xã và phối hợp với Công an tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + Công an tỉnh: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với Công an tỉnh hướng dẫn các xã rà soát danh sách.",
    ["Sở Y tế [coordinate] + Công an tỉnh: 1"],
  ],
  [
    "1. Sở Y tế giao trách nhiệm cụ thể, phối hợp với Công an tỉnh rà soát danh sách.",
    ["Sở Y tế [coordinate] + Công an tỉnh: 1"],
  ],
  // Posts and people as partners.
  [
    "1. Công an xã phối hợp với Trưởng thôn và các đoàn thể tuyên truyền đến hộ dân.",
    ["Công an xã [coordinate] + Trưởng thôn*, các đoàn thể*: 1"],
  ],
  [
    "1. Phòng Kinh tế chủ trì, phối hợp với Bí thư chi bộ, Trưởng ban công tác Mặt trận các thôn vận động nhân dân.",
    ["Phòng Kinh tế [lead] + Bí thư chi bộ*, Trưởng ban công tác Mặt trận các thôn*: 1"],
  ],
  [
    "1. UBND các xã chủ trì, phối hợp với chủ đầu tư, đơn vị thi công, người dân rà soát mặt bằng.",
    ["UBND các xã* [lead] + chủ đầu tư*, đơn vị thi công*, người dân*: 1"],
  ],
  [
    "1. Trạm Y tế phối hợp với cán bộ y tế thôn bản, Hội Phụ nữ tuyên truyền đến hộ dân.",
    ["Trạm Y tế [coordinate] + cán bộ y tế thôn bản*, Hội Phụ nữ: 1"],
  ],
  // Who helps is in a bracket after the work.
  [
    "1. Thanh tra tỉnh rà soát kế hoạch thanh tra (Sở Tài chính, Thuế tỉnh phối hợp cung cấp thông tin).",
    ["Thanh tra tỉnh [member] + Sở Tài chính, Thuế tỉnh: 1"],
  ],
  [
    "1. Sở Nội vụ chủ trì (Sở Tài chính; Công an tỉnh phối hợp) rà soát thủ tục.",
    ["Sở Nội vụ [lead] + Sở Tài chính, Công an tỉnh: 1"],
  ],
  ["1. Sở Y tế (phối hợp với Công an tỉnh) rà soát danh sách.", ["Sở Y tế [coordinate] + Công an tỉnh: 1"]],
  // Nobody in particular.
  [
    "1. Sở Tài chính phối hợp với đơn vị được giao chủ trì tổng hợp số liệu.",
    ["Sở Tài chính [coordinate]: 1"],
  ],
  [
    "1. UBND các xã phối hợp với các cơ quan liên quan, quản lý việc xây dựng hạ tầng.",
    ["UBND các xã* [coordinate]: 1"],
  ],
  // Partners after a colon, before a further sentence with the task.
  [
    "1. Sở Y tế chủ trì, phối hợp với các đơn vị: Sở Tài chính; Sở Nội vụ; UBND các xã. Tổ chức khám sức khỏe cho người cao tuổi.",
    ["Sở Y tế [lead] + Sở Tài chính, Sở Nội vụ, UBND các xã*: 1"],
  ],
  // Partners without a name of their own, before a mark or a purpose.
  [
    "1. Sở Công Thương phối hợp với chủ đầu tư hạ tầng, các nhà mạng và Công an tỉnh để rà soát tuyến cáp.",
    ["Sở Công Thương [coordinate] + chủ đầu tư hạ tầng*, các nhà mạng*, Công an tỉnh: 1"],
  ],
  [
    "1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, chủ tòa nhà.",
    ["Sở Y tế [lead] + Sở Nội vụ, chủ tòa nhà*: 1"],
  ],
  ["1. Sở Y tế chủ động phối hợp với địa phương xử lý ổ dịch.", ["Sở Y tế [coordinate] + địa phương*: 1"]],
  // The names end before the verb; work and nobody in particular are no partners.
  [
    "1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị, địa phương, doanh nghiệp tổ chức triển khai kế hoạch.",
    ["Sở Y tế [lead] + các cơ quan, đơn vị, địa phương, doanh nghiệp*: 1"],
  ],
  [
    "1. Sở Y tế phối hợp với Sở Nội vụ, đơn vị tư vấn khảo sát hiện trạng, lập báo cáo.",
    ["Sở Y tế [coordinate] + Sở Nội vụ: 1"],
  ],
]);
