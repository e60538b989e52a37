import { referredWorkExamples } from "../../../../../test/support/assignment-examples.ts";

export default referredWorkExamples("assignment/references/roles-by-number", [
  // A label of partners below the list gives its partners to all items.
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\n- Cơ quan chủ trì: Sở Tài chính (mục 1.1); Sở Nội vụ (mục 1.2).\n- Cơ quan phối hợp: Sở Y tế.",
    ["Sở Tài chính [lead] + Sở Y tế: Rà soát", "Sở Nội vụ [lead] + Sở Y tế: Khảo sát"],
  ],
  // Below bullets whose number is that of the numbers in the line, these mean the bullets and no chapters.
  [
    "1. Minh bạch\n- Công khai quy hoạch.\n2. Thời gian\n- Rà soát thủ tục.\n- Khảo sát doanh nghiệp.\nĐơn vị chủ trì: Sở Tài chính (nội dung 1); Sở Nội vụ (nội dung 2).",
    ["Sở Tài chính [lead]: Rà soát", "Sở Nội vụ [lead]: Khảo sát", "nobody: Công khai"],
  ],
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\n1.3. Tập huấn cán bộ.\nPhân công: Sở Tài chính chủ trì nội dung 1.1, 1.3; Sở Nội vụ thực hiện nội dung 1.2.",
    ["Sở Tài chính [lead]: Rà soát, Tập huấn", "Sở Nội vụ [member]: Khảo sát"],
  ],
  [
    "a) Công khai thủ tục.\nb) Nâng cấp cổng thông tin.\nTrách nhiệm: mục a do Văn phòng UBND tỉnh thực hiện; mục b do Sở Y tế thực hiện.",
    ["Văn phòng UBND tỉnh [member]: Công khai", "Sở Y tế [member]: Nâng cấp"],
  ],
  [
    "1. Rà soát thủ tục.\n2. Khảo sát doanh nghiệp.\nSở Nội vụ chủ trì các nhiệm vụ 1, 2; Sở Y tế phối hợp thực hiện nhiệm vụ 2.",
    ["Sở Nội vụ [lead]: Rà soát", "Sở Nội vụ [lead] + Sở Y tế: Khảo sát"],
  ],
  // Numbers in brackets. Such a line also says what each unit does, so it states work itself.
  [
    "(1) Luân chuyển cán bộ.\n(2) Giám sát việc kiểm tra.\n(3) Lắp camera.\nNhiệm vụ (1): Sở Nội vụ trình danh sách trong tháng 5. Nhiệm vụ (2), (3) giao Sở Y tế.",
    ["Sở Nội vụ [member]: Luân chuyển", "Sở Y tế [member]: Giám sát, Lắp camera."],
  ],
  [
    "(1) Luân chuyển cán bộ.\nNhiệm vụ (1): báo cáo Sở Nội vụ trong tháng 5.",
    ["nobody: Luân chuyển, Nhiệm vụ"],
  ],
  [
    "(1) Luân chuyển cán bộ.\n(2) Giám sát việc kiểm tra.\nNhiệm vụ (1) giao Sở Nội vụ. Nhiệm vụ (2) giao các phòng chuyên môn và UBND các xã theo địa bàn quản lý.",
    ["Sở Nội vụ [member]: Luân chuyển", "các phòng chuyên môn*, UBND các xã* [member]: Giám sát"],
  ],
  // A due date may end the line, and a partner may have a duty in the work.
  [
    "8. Hộ tịch\n- Số hóa sổ hộ tịch còn lưu.\n- Rà soát hồ sơ tồn đọng.\nCác nhiệm vụ tại mục này giao Sở Tư pháp chủ trì, Sở Nội vụ phối hợp; hoàn thành trước ngày 30/9/2025.",
    ["Sở Tư pháp [lead] + Sở Nội vụ: Số hóa, Rà soát by 2025-09-30"],
  ],
  [
    "6.1. Công bố kịp thời thủ tục.\n6.2. Phê duyệt quy trình.\nCơ quan chủ trì thực hiện các nhiệm vụ 6.1, 6.2: Sở Tư pháp; Văn phòng UBND tỉnh phối hợp, thẩm định.",
    ["Sở Tư pháp [lead] + Văn phòng UBND tỉnh: Công bố, Phê duyệt"],
  ],
  // A verb may be left out.
  [
    "(1) Luân chuyển cán bộ.\n(2) Lắp camera.\n(3) Công khai giá.\nNhiệm vụ (1) Sở Nội vụ. Nhiệm vụ (2) cũng do Sở Y tế đảm nhiệm, có Công an tỉnh tham gia. Nhiệm vụ (3) các Thuế cơ sở đều phải làm.",
    [
      "Sở Nội vụ [member]: Luân chuyển",
      "Sở Y tế [member]: Lắp camera.",
      "các Thuế cơ sở* [member]: Công khai",
      "nobody: Nhiệm vụ",
    ],
  ],
  // Several units of one task.
  [
    "(1) Ghi nhật ký kiểm tra.\n(2) Lắp camera.\nNhiệm vụ (1): Sở Nội vụ chủ trì; Sở Y tế cập nhật nhật ký. Nhiệm vụ (2) giao Sở Tài chính.",
    ["Sở Nội vụ, Sở Y tế [lead]: Ghi nhật", "Sở Tài chính [member]: Lắp camera."],
  ],
  // Their partners, in the sentence and in a part of their own.
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\nPhân công: mục 1.1 do Sở Nội vụ thực hiện; mục 1.2 do Sở Tài chính chủ trì, phối hợp với Sở Y tế, Sở Xây dựng.",
    ["Sở Nội vụ [member]: Rà soát", "Sở Tài chính [lead] + Sở Y tế, Sở Xây dựng: Khảo sát"],
  ],
  [
    "1.1. Rà soát thủ tục.\n1.2. Khảo sát doanh nghiệp.\nMục 1.1 do Sở Nội vụ thực hiện; Sở Y tế phối hợp. Mục 1.2 giao Sở Tài chính.",
    ["Sở Nội vụ [member] + Sở Y tế: Rà soát", "Sở Tài chính [member]: Khảo sát"],
  ],
  [
    "4.1. Làm sạch dữ liệu.\n4.2. Tích hợp giấy tờ.\nPhân công: các mục 4.1, 4.2 do Công an tỉnh làm thường trực.",
    ["Công an tỉnh [member]: Làm sạch, Tích hợp"],
  ],
  // One unit for each of the tasks above, in their order.
  [
    "II. NHIỆM VỤ\na) Lĩnh vực đầu tư: giảm 40% thời gian.\nb) Lĩnh vực xây dựng: cấp phép trong 12 ngày.\nCác điểm trên lần lượt do Sở Tài chính; Sở Xây dựng đề xuất phương án trước ngày 20/4/2025.",
    ["Sở Tài chính [member]: Lĩnh vực", "Sở Xây dựng [member]: Lĩnh vực"],
  ],
  [
    "1. Rà soát thủ tục.\n2. Khảo sát doanh nghiệp.\n3. Tập huấn cán bộ.\nCác nhiệm vụ 1, 2, 3 lần lượt giao Sở Tài chính, Sở Nội vụ và Sở Y tế chủ trì.",
    ["Sở Tài chính [lead]: Rà soát", "Sở Nội vụ [lead]: Khảo sát", "Sở Y tế [lead]: Tập huấn"],
  ],
  // Not as many units as tasks.
  [
    "1. Rà soát thủ tục.\n2. Khảo sát doanh nghiệp.\n3. Tập huấn cán bộ.\nCác nội dung nêu trên lần lượt do Sở Tài chính, Sở Nội vụ thực hiện.",
    ["nobody: Rà soát, Khảo sát, Tập huấn"],
  ],
  // Where a name ends, the verb before the part shows.
  [
    "a) Rà soát thủ tục.\nb) Khảo sát doanh nghiệp.\nSở Nội vụ chủ trì, Sở Y tế phối hợp thực hiện điểm a; Thanh tra Sở thực hiện điểm b.",
    ["Sở Nội vụ [lead] + Sở Y tế: Rà soát", "Thanh tra Sở [member]: Khảo sát"],
  ],
  [
    "a) Rà soát thủ tục.\nb) Khảo sát doanh nghiệp.\nTrách nhiệm của Sở Nội vụ: điểm a; trách nhiệm của Sở Y tế: điểm b.",
    ["Sở Nội vụ [member]: Rà soát", "Sở Y tế [member]: Khảo sát"],
  ],
  // Another unit has its own work.
  [
    "4. Đào tạo\na) Tập huấn cán bộ.\nb) Khảo sát doanh nghiệp.\nSở Nội vụ chịu trách nhiệm tổ chức các nhiệm vụ tại mục 4; Sở Tài chính bố trí kinh phí.",
    ["Sở Nội vụ [member]: Tập huấn, Khảo sát"],
  ],
  [
    "4. Đào tạo\na) Tập huấn cán bộ.\nb) Khảo sát doanh nghiệp.\nHai nội dung trên giao Sở Nội vụ; Công đoàn ngành tổ chức vận động, giám sát.",
    ["Sở Nội vụ [member]: Tập huấn, Khảo sát"],
  ],
  // A point of another item, also where that of the own item has its unit.
  [
    "1. Đào tạo\na) Tập huấn cán bộ.\nb) Sở Y tế khảo sát người bệnh.\nSở Nội vụ thực hiện điểm a, điểm b.\n2. Thủ tục\na) Rà soát thủ tục.\nb) Công khai kết quả.",
    ["Sở Nội vụ [member]: Tập huấn", "nobody: Rà soát, Công khai"],
  ],
  // A number that no task has, and a figure after a noun.
  ["1.1. Rà soát thủ tục.\nSở Nội vụ thực hiện nội dung 1.9.", ["nobody: Rà soát"]],
  ["1. Sở Y tế: mục tiêu 2 đạt 90%.", []],
]);
