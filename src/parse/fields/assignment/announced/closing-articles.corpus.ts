import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("closing articles, members, cases", [
  // Who enforces the document is given no work by these words alone.
  [
    "Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các sở; Chủ tịch UBND các xã và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    [],
  ],
  ["Điều 3. Sở Y tế bố trí kinh phí và chịu trách nhiệm thi hành Quyết định này.", ["Sở Y tế [member]: 1"]],
  // "Giám đốc Sở:" before several fields.
  [
    "Điều 3. Các ông (bà): Chánh Văn phòng UBND tỉnh, Giám đốc Sở: Xây dựng, Tư pháp, Y tế; Giám đốc Công an tỉnh chịu trách nhiệm triển khai Quyết định này.",
    ["Văn phòng UBND tỉnh, Sở Xây dựng, Sở Tư pháp, Sở Y tế, Công an tỉnh [member]: 1"],
  ],
  [
    "Điều 2. Giao Giám đốc Sở: Nội vụ, Tài chính chịu trách nhiệm triển khai Quyết định này.",
    ["Sở Nội vụ, Sở Tài chính [member]: 1"],
  ],
  // "và" that was left of a longer list.
  [
    "Điều 3. Các ông, bà: Chánh Văn phòng UBND tỉnh, Giám đốc Sở Xây dựng, Chủ tịch UBND các huyện, thị xã và chịu trách nhiệm triển khai Quyết định này.",
    ["Văn phòng UBND tỉnh, Sở Xây dựng, UBND các huyện, thị xã* [member]: 1"],
  ],
  [
    "Điều 3. Sở Y tế phối hợp với Sở Tài chính và chịu trách nhiệm thi hành Quyết định này.",
    ["Sở Y tế [coordinate] + Sở Tài chính: 1"],
  ],
  ["Ban Chỉ đạo gồm Sở Y tế, Sở Tài chính và chịu trách nhiệm thực hiện kế hoạch.", ["nobody: 1"]],
  // Members by their offices; the same words head their work.
  [
    "Điều 1. Cử các đồng chí sau tham gia Ban Chỉ đạo:\n1. Vụ trưởng Vụ Tổng hợp - Phó Trưởng ban thường trực;\n2. Chánh Văn phòng Bộ - Phó Trưởng ban;\n3. Bí thư Đoàn Thanh niên Bộ - Ủy viên.",
    ["nobody: 1"],
  ],
  [
    "Điều 1. Kiện toàn Hội đồng gồm:\n1. Giám đốc Sở Nội vụ: Chủ tịch Hội đồng;\n2. Chánh Văn phòng Sở: Thành viên kiêm Thư ký;\n3. Đại diện lãnh đạo Công an tỉnh, thành viên.",
    ["nobody: 1"],
  ],
  [
    "1. Giám đốc Sở Nội vụ - Trưởng ban:\n- Chỉ đạo chung công tác cứu trợ.\n2. Chánh Văn phòng Sở - Phó Trưởng ban\n- Tổng hợp báo cáo của các phòng.",
    ["Sở Nội vụ [member]: 1", "Văn phòng Sở [focal]: 1"],
  ],
  ["1. Giám đốc Sở Nội vụ - Tổ trưởng chịu trách nhiệm chung.", ["Sở Nội vụ [member]: 1"]],
  [
    "1. Thủ trưởng các sở, ngành phối hợp với Sở Nội vụ, Thư ký Hội đồng.",
    ["các sở, ngành* [coordinate] + Sở Nội vụ, Thư ký Hội đồng: 1"],
  ],
  // Hard-off people and places are no difficulties of the work.
  [
    "4. Trường hợp hộ có hoàn cảnh khó khăn không tự sửa được thì UBND xã huy động lực lượng sửa nhà.",
    ["UBND xã [member]: 1"],
  ],
  ["5. Đối với các thôn đặc biệt khó khăn, Sở Y tế bố trí xe khám lưu động.", ["Sở Y tế [member]: 1"]],
  [
    "5. Trường hợp người dân đời sống còn khó khăn thì UBND xã xem xét miễn phí dịch vụ.",
    ["UBND xã [member]: 1"],
  ],
  ["5. Trường hợp gặp khó khăn, vướng mắc thì các đơn vị phản ánh về Sở Y tế.", ["nobody: 1"]],
  // Whose document it is.
  [
    "a) Căn cứ hướng dẫn của Bộ, cơ quan ngang Bộ quản lý ngành, lĩnh vực, Sở Tài chính tham mưu UBND tỉnh ban hành quyết định.",
    ["Sở Tài chính [member]: 1"],
  ],
  [
    "1. Căn cứ hướng dẫn của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Sở Nội vụ xây dựng đề án.",
    ["Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Sau khi có kế hoạch, các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ báo cáo kết quả.",
    ["các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ* [member]: 1"],
  ],
]);
