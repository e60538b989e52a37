import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

const TASK = "1. Rà soát diện tích đất.\n";

export default assignmentExamples("values of labels", [
  // Names without a word for a body, and groups that no list has.
  [
    `${TASK}2. Cơ quan chủ trì\n- Sở Y tế.\n- Các Quân khu; Ủy ban nhân dân các tỉnh.`,
    ["Sở Y tế, Các Quân khu*, Ủy ban nhân dân các tỉnh* [lead]: 1"],
  ],
  [
    `${TASK}2. Cơ quan chủ trì\n- Sở Y tế.\n- Các cơ quan báo chí Trung ương, địa phương, quân đội.`,
    ["Sở Y tế, Các cơ quan báo chí Trung ương, địa phương, quân đội* [lead]: 1"],
  ],
  [`${TASK}- Đơn vị thực hiện:\n+ Sở Y tế\n+ Nhà hát Chèo`, ["Sở Y tế, Nhà hát Chèo [member]: 1"]],
  [
    `${TASK}- Đơn vị thực hiện: Các Đội chuyên trách của quân đội`,
    ["Các Đội chuyên trách của quân đội* [member]: 1"],
  ],
  [`${TASK}- Cơ quan chủ trì: Các Quân khu; các tỉnh`, ["Các Quân khu*, các tỉnh* [lead]: 1"]],
  [
    `${TASK}- Cơ quan chủ trì: Các đoàn nghệ thuật\n- Cơ quan phối hợp: Các nhóm thiện nguyện`,
    ["Các đoàn nghệ thuật* [lead] + Các nhóm thiện nguyện*: 1"],
  ],
  // A clause says which members of a class that no list has are meant.
  [
    `${TASK}- Đơn vị thực hiện: Các cơ sở KBCB có chức năng khám sức khỏe lái xe; Sở Y tế`,
    ["Các cơ sở KBCB có chức năng khám sức khỏe lái xe*, Sở Y tế [member]: 1"],
  ],
  // A note below the last name of the list is no further item.
  [
    `${TASK}- Cơ quan chủ trì:\n+ Sở Y tế.\n+ Ban Chỉ đạo các xã.\n(Văn phòng Sở Y tế giúp Ban Chỉ đạo thu thập thông tin.)\n- Cơ quan phối hợp:\n+ Sở Nội vụ.`,
    ["Sở Y tế, Ban Chỉ đạo các xã* [lead] + Sở Nội vụ: 1"],
  ],
  // Others at a place, and no unit after the words for the place.
  [
    `${TASK}- Cơ quan chủ trì: Sở Xây dựng; trên địa bàn phường Sơn Trà là UBND phường Sơn Trà.`,
    ["Sở Xây dựng, UBND phường Sơn Trà [lead]: 1"],
  ],
  [
    `${TASK}- Cơ quan chủ trì: Sở Xây dựng (tại các xã miền núi: UBND xã Hòa Bắc).`,
    ["Sở Xây dựng, UBND xã Hòa Bắc [lead]: 1"],
  ],
  [
    `${TASK}- Đơn vị thực hiện: Sở Xây dựng; đối với khu kinh tế do Ban Quản lý khu kinh tế thực hiện; riêng trong cảng do Ban Quản lý cảng thực hiện.`,
    ["Sở Xây dựng, Ban Quản lý khu kinh tế, Ban Quản lý cảng [member]: 1"],
  ],
  [
    `${TASK}- Đơn vị thực hiện: Sở Xây dựng, đối với đường xã: báo cáo hằng quý.`,
    ["Sở Xây dựng [member]: 1"],
  ],
  [`${TASK}- Đơn vị thực hiện: Các sở, ngành, trong đó đầu mối là Sở Y tế.`, ["Các sở, ngành* [member]: 1"]],
  // No names.
  [`${TASK}- Đơn vị thực hiện: Thường xuyên, liên tục`, ["nobody: 1"]],
  [`${TASK}- Đơn vị phối hợp: Không.`, ["nobody: 1"]],
  [
    `${TASK}- Đơn vị phối hợp:\n+ Sở Y tế\n+ Công tác tuyên truyền`,
    [" [coordinate] + Sở Y tế: 1", "nobody: 1"],
  ],
  [
    `${TASK}- Đơn vị chủ trì:\n+ Sở Y tế\n+ Tháng 6 năm 2025\n+ Kinh phí từ ngân sách`,
    ["Sở Y tế [lead]: 1", "nobody: 2"],
  ],
  [`${TASK}- Đơn vị chủ trì:\n+ Sở Y tế\n+ Tổ chức tập huấn`, ["Sở Y tế [lead]: 1", "nobody: 1"]],
  // "như trên" refers to the last label of the same kind.
  [
    "1. Kiểm tra khí thải các lò gạch.\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Sở Nội vụ, Sở Tư pháp.\n2. Công khai các lò gạch vi phạm.\n- Cơ quan chủ trì: như trên.\n- Cơ quan phối hợp: Như nêu trên.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tư pháp: 1", "Sở Y tế [lead] + Sở Nội vụ, Sở Tư pháp: 1"],
  ],
  [
    "1. Khảo sát bến thủy.\nĐơn vị thực hiện: Sở Xây dựng\n2. Đăng tin về bến thủy.\nĐơn vị thực hiện: (nt)\n3. Lập báo cáo về bến thủy.\nĐơn vị chủ trì: như trên; phối hợp: Sở Tư pháp.",
    ["Sở Xây dựng [member]: 1", "Sở Xây dựng [member]: 1", "Sở Xây dựng [lead] + Sở Tư pháp: 1"],
  ],
  ["1. Lập báo cáo về bến thủy.\n- Đơn vị thực hiện: như trên.", ["nobody: 1"]],
  [
    "1. Khảo sát bến thủy.\nĐơn vị thực hiện: Sở Xây dựng\n2. Đăng tin về bến thủy.\nThời gian thực hiện: như trên.",
    ["Sở Xây dựng [member]: 1", "nobody: 1"],
  ],
]);
