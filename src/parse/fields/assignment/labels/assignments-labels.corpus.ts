import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("several labels below tasks", [
  // Units of a later clause of the label carry the task out if the clause has its own verb. Otherwise they are partners.
  [
    "1. Phổ biến Luật Lưu trữ.\n- Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu kế hoạch; Sở Tư pháp, UBND các xã chủ động tổ chức tuyên truyền trên loa truyền thanh.",
    ["Sở Nội vụ [lead]: 1", "Sở Tư pháp, UBND các xã* [member]: 2"],
  ],
  [
    "1. Phổ biến Luật Lưu trữ.\n- Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu kế hoạch; Sở Tư pháp hỗ trợ tài liệu; UBND các xã cùng phối hợp.",
    ["Sở Nội vụ [lead] + Sở Tư pháp, UBND các xã*: 1"],
  ],
  // A line of the bearer with its partners; with work it is a task.
  [
    "1. Rà soát cơ sở phát sinh khí thải, hoàn thành trước ngày 30/6/2025.\n- Phòng Quản lý môi trường phối hợp với Thanh tra Sở, Văn phòng Sở.",
    ["Phòng Quản lý môi trường [member] + Thanh tra Sở, Văn phòng Sở: 1 by 2025-06-30"],
  ],
  [
    "1. Rà soát cơ sở phát sinh khí thải.\n- Phòng Quản lý môi trường phối hợp với Thanh tra Sở kiểm tra thực địa.",
    ["Phòng Quản lý môi trường [coordinate] + Thanh tra Sở: 1", "nobody: 1"],
  ],
  // A line may begin with a label of time or product.
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\n- Mốc hoàn thành: quý II. Sản phẩm: kho dữ liệu. Đơn vị thực hiện: Sở Nội vụ.",
    ["Sở Nội vụ [member]: 1 by 6"],
  ],
  // A time below labels of several bearers is that of all of them.
  [
    "1. Chuyển đổi số\n1.1. Rà soát hồ sơ lưu.\n- Người chịu trách nhiệm: Sở Nội vụ.\n- Bộ phận giúp việc: Sở Y tế.\n- Thời gian hoàn thành: quý II.",
    ["Sở Nội vụ [member]: 1 by 6", "Sở Y tế [member]: 1 by 6"],
  ],
  ["1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\n- Sản phẩm: báo cáo của Sở Nội vụ.", ["nobody: 1"]],
  // A label in a bracket on a line of its own.
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\n(Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Y tế; thời gian thực hiện: thường xuyên)\n2. Kiểm tra\n- Kiểm tra cơ sở.",
    ["Sở Nội vụ [lead] + Sở Y tế: 1", "nobody: 1"],
  ],
  // Partners stated before those who lead.
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\n- Đơn vị phối hợp: Sở Y tế.\n- Đơn vị chủ trì: Sở Nội vụ.\n2. Kiểm tra\n- Kiểm tra cơ sở.",
    ["Sở Nội vụ [lead] + Sở Y tế: 1", "nobody: 1"],
  ],
  // Labels above their tasks: a label begins the list, and a bullet ends it.
  [
    "1. Chuyển đổi số\nĐơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Y tế.\n- Rà soát hồ sơ lưu.\n- Kiểm tra cơ sở.\nĐơn vị chủ trì: Sở Tư pháp.\n- Công khai thủ tục.",
    ["Sở Nội vụ [lead] + Sở Y tế: 2", "Sở Tư pháp [lead]: 1"],
  ],
  // The same labels below their tasks.
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\nĐơn vị chủ trì: Sở Nội vụ.\n- Kiểm tra cơ sở.\nĐơn vị chủ trì: Sở Tư pháp.",
    ["Sở Nội vụ [lead]: 1", "Sở Tư pháp [lead]: 1"],
  ],
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\nĐơn vị chủ trì: Sở Nội vụ.\n- Kiểm tra cơ sở.\nĐơn vị chủ trì: Sở Tư pháp.\n- Công khai thủ tục.",
    ["Sở Nội vụ [lead]: 1", "Sở Tư pháp [lead]: 1", "nobody: 1"],
  ],
  // Two labels below the same tasks.
  [
    "1. Chuyển đổi số\n- Rà soát hồ sơ lưu.\nĐơn vị giám sát: Thanh tra tỉnh.\nĐơn vị chủ trì: Sở Nội vụ.",
    ["Thanh tra tỉnh [member]: 1", "Sở Nội vụ [lead]: 1"],
  ],
  // A numbered heading after the tasks is a label without a colon; its units are below it.
  [
    "1. Chuyển đổi số\n1.1. Nội dung thực hiện\n- Rà soát hồ sơ lưu.\n1.2. Cơ quan chủ trì\n- Sở Nội vụ.\n1.3. Cơ quan phối hợp\n- Sở Y tế.\n2. An toàn lao động\n- Kiểm tra cơ sở.",
    ["Sở Nội vụ [lead] + Sở Y tế: 1", "nobody: 1"],
  ],
  // Below a label every name is a unit, known or not.
  [
    "I. SỬA CẦU\n1. Nội dung, biện pháp\na) Sửa cầu treo;\nb) Thay lan can;\n2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì\n- Sở Xây dựng.\n- Các đội cầu; các trạm duy tu.\nb) Cơ quan phối hợp\n- Các quân khu, các tỉnh\n- Sở Y tế.",
    ["Sở Xây dựng, Các đội cầu*, các trạm duy tu* [lead] + Các quân khu*, các tỉnh*, Sở Y tế: 2"],
  ],
  [
    "1. Rà soát hồ sơ lưu.\n2. Cơ quan chủ trì\n- Sở Nội vụ.\n- Rà soát, bổ sung các danh mục, các biểu mẫu.",
    ["Sở Nội vụ [lead]: 1", "nobody: 1"],
  ],
  ["1. Phòng Tổng hợp\n- Rà soát hồ sơ lưu.", ["Phòng Tổng hợp [member]: 1"]],
  ["1. Cơ quan thường trực\n- Sở Nội vụ kiểm tra việc thực hiện.", ["Sở Nội vụ [member]: 1"]],
]);
