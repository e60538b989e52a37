import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("labels and tasks", [
  // A label over labels.
  [
    "a) Nội dung\nRà soát văn bản.\nb) Đơn vị thực hiện\n- Chủ trì: Sở Tư pháp.\n- Phối hợp: Sở Nội vụ.\nc) Thời gian thực hiện: tháng 9/2025.",
    ["Sở Tư pháp [lead] + Sở Nội vụ: 1 by 9"],
  ],
  [
    "1. Mở lớp dạy nghề\na) Phân công thực hiện\n- Đơn vị đầu mối trình: Sở Nội vụ.\n- Đơn vị phối hợp: Sở Y tế.\nb) Thời gian thực hiện: tháng 9/2025.\n2. Nâng cao chất lượng giống ong\n2.1. Điều tra đàn ong\na) Trách nhiệm thực hiện:\n- Chủ trì: Sở Công Thương.",
    ["Sở Nội vụ [focal] + Sở Y tế: 1 by 9", "Sở Công Thương [lead]: 1"],
  ],
  // A heading of duties over units, not over labels, is no label.
  [
    "1. Tổ chức thực hiện\na) Sở Tư pháp rà soát văn bản.\nb) Sở Y tế mở lớp tập huấn.",
    ["Sở Tư pháp [member]: 1", "Sở Y tế [member]: 1"],
  ],
  [
    "- Rà soát văn bản.\nCơ quan thực hiện: Sở Tư pháp chủ trì; Sở Nội vụ, Sở Y tế phối hợp.",
    ["Sở Tư pháp [lead] + Sở Nội vụ, Sở Y tế: 1"],
  ],
  [
    "- Rà soát văn bản.\n- Đơn vị thực hiện: Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ.",
    ["Sở Tư pháp [lead] + Sở Nội vụ: 1"],
  ],
  // A task with its labels in one line.
  [
    "1.1. Cắt giảm thời gian. Đơn vị chủ trì: Sở Tài chính; Đơn vị phối hợp: Sở Nội vụ, Sở Tư pháp. Thời gian: trong tháng 9/2025.",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1 by 9"],
  ],
  ["- Công khai quy hoạch; cơ quan thực hiện: Sở Xây dựng.", ["Sở Xây dựng [member]: 1"]],
  // A person in charge is a label too, and no task of the units below it.
  [
    "Lãnh đạo phụ trách: đ/c Hà Thị Bích, Phó Giám đốc Sở.\nPhòng thực hiện: Phòng Ngân sách.\nCác nhiệm vụ:\na) Mở lớp kế toán.\nb) Rà soát thủ tục.",
    ["Phòng Ngân sách [member]: 2"],
  ],
  // A line above the labels describes the section; the labels are about the work below them.
  [
    "Hồ sơ của doanh nghiệp vẫn bị trả lại nhiều lần.\n- Cơ quan chủ trì: Sở Tài chính.\n- Nhiệm vụ:\n+ Rà soát thủ tục.\n+ Niêm yết quy trình.",
    ["Sở Tài chính [lead]: 2"],
  ],
  [
    "Hồ sơ của doanh nghiệp vẫn bị trả lại nhiều lần.\nĐơn vị chủ trì: Sở Tài chính.\n1. Rà soát thủ tục.\n2. Niêm yết quy trình.",
    ["Sở Tài chính [lead]: 2"],
  ],
  // Labels before the tasks.
  [
    "a) Cơ quan chủ trì: Sở Tài chính.\nb) Cơ quan phối hợp: Sở Nội vụ.\nc) Nhiệm vụ: Rà soát thủ tục; công khai kết quả.\nd) Khảo sát doanh nghiệp.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  [
    "- Cơ quan chủ trì: Sở Tư pháp\n- Rà soát văn bản, hoàn thành trong quý III/2025.",
    ["Sở Tư pháp [lead]: 1 by 9"],
  ],
  [
    "- Đơn vị thực hiện: Sở Y tế.\n- Niêm yết thủ tục.\n- Sở Nội vụ kiểm tra việc niêm yết.\n- Công khai kết quả.",
    ["Sở Y tế [member]: 1", "Sở Nội vụ [member]: 1", "nobody: 1"],
  ],
  // Lines of labels below the tasks.
  [
    "- Rà soát thủ tục.\n- Công khai kết quả.\n- Đơn vị chủ trì: Sở Tài chính.\n- Đơn vị phối hợp: Sở Nội vụ.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
  ],
  [
    "- Rà soát thủ tục.\nCơ quan chủ trì: Sở Tài chính\nCơ quan phối hợp: Sở Nội vụ, Sở Tư pháp\nThời gian hoàn thành: Trước ngày 15/9/2025",
    ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1 by 2025-09-15"],
  ],
  [
    "- Rà soát thủ tục.\n- Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ; thời gian: tháng 9/2025.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1 by 9"],
  ],
  ["- Rà soát thủ tục.\n- Đơn vị thực hiện: Sở Tài chính.", ["Sở Tài chính [member]: 1"]],
  ["- Rà soát thủ tục.\n- Cơ quan đầu mối: Sở Nội vụ.", ["Sở Nội vụ [focal]: 1"]],
  [
    "- Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Tài chính.\n- Khảo sát doanh nghiệp.\n- Đơn vị chủ trì: Sở Công Thương.",
    ["Sở Tài chính [lead]: 1", "Sở Công Thương [lead]: 1"],
  ],
  [
    "- Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Tài chính.\n- Sản phẩm: Quyết định công bố.\n- Kinh phí: ngân sách tỉnh.",
    ["Sở Tài chính [lead]: 1"],
  ],
  [
    "1. Rà soát thủ tục\n- Đơn vị chủ trì: Sở Tài chính;\n- Đơn vị phối hợp: UBND các xã, phường;\n- Thời gian: Quý III/2025.",
    ["Sở Tài chính [lead] + UBND các xã, phường*: 1 by 9"],
  ],
  [
    "a) Rà soát thủ tục.\nThời gian thực hiện: trước ngày 30/8/2025.\nĐơn vị chủ trì: Sở Tài chính.",
    ["Sở Tài chính [lead]: 1 by 2025-08-30"],
  ],
  ["a) Rà soát thủ tục.\n- Đơn vị chủ trì, tham mưu: Sở Tài chính.", ["Sở Tài chính [lead]: 1"]],
  [
    "a) Rà soát thủ tục.\n- Trách nhiệm thực hiện: các phòng, đơn vị thuộc Sở.",
    ["các phòng, đơn vị thuộc Sở* [member]: 1"],
  ],
  ["a) Rà soát thủ tục.\n- Phân công thực hiện: Văn phòng Sở.", ["Văn phòng Sở [member]: 1"]],
  [
    "- Xử lý vi phạm.\n- Công khai kết quả.\nGiao: Công an tỉnh và Sở Tư pháp theo chức năng, nhiệm vụ.",
    ["Công an tỉnh, Sở Tư pháp [member]: 2"],
  ],
  [
    "- Rà soát thủ tục.\nGiao: Sở Tài chính chủ trì, phối hợp với Sở Nội vụ.\n2. Mở lớp dạy nghề.\nGiao cho: Sở Y tế.",
    ["Sở Tài chính [lead] + Sở Nội vụ: 1", "Sở Y tế [member]: 1"],
  ],
  // The label may begin an order or a heading.
  [
    "1. Giao: Sở Y tế rà soát thủ tục.\n2. Giao: Sở Tư pháp, Sở Nội vụ:\n- Công khai kết quả.",
    ["Sở Y tế [member]: 1", "Sở Tư pháp, Sở Nội vụ [member]: 1"],
  ],
  // A label is about its own item only.
  [
    "1. Rà soát thủ tục.\n2. Công khai kết quả.\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Sở Nội vụ.\n3. Tổ chức đối thoại.",
    ["Sở Y tế [lead] + Sở Nội vụ: 1", "nobody: 2"],
  ],
  [
    "1. Rà soát thủ tục.\n- Cơ quan tham mưu: Sở Y tế.\n2. Công khai kết quả.\n- Đơn vị phối hợp: Sở Nội vụ.\n- Lộ trình: tháng 9/2025.",
    ["Sở Y tế [member]: 1", " [coordinate] + Sở Nội vụ: 1 by 9"],
  ],
  // Without a bullet, below bullets, it is about all of them.
  [
    "1. Cải cách thủ tục\n- Rà soát thủ tục.\n- Công khai kết quả.\nBộ phận thực hiện: Sở Y tế.\n2. Tổ chức đối thoại.",
    ["Sở Y tế [member]: 2", "nobody: 1"],
  ],
  // A sentence after a label is about the tasks above; without tasks above, it states the task.
  [
    "- Rà soát thủ tục.\n- Thực hiện: Sở Y tế chủ trì, hướng dẫn; Sở Nội vụ phối hợp khi cần.",
    ["Sở Y tế [lead] + Sở Nội vụ: 1"],
  ],
  ["- Thực hiện: Sở Y tế chủ trì hướng dẫn cơ sở khám bệnh.", ["Sở Y tế [lead]: 1"]],
  // A time below several units of one heading is the time of all of them that state none; it does not reach the items before.
  [
    "1. Kiểm tra công vụ\na) Sở Nội vụ tổ chức kiểm tra tại các xã.\nb) Sở Tư pháp rà soát văn bản.\nc) Thời gian: hoàn thành trước ngày 30/6/2025.",
    ["Sở Nội vụ [member]: 1 by 2025-06-30", "Sở Tư pháp [member]: 1 by 2025-06-30", "nobody: 1"],
  ],
  [
    "1. Sở Y tế khảo sát bệnh viện.\n2. Kiểm tra công vụ\n- Sở Nội vụ kiểm tra tại các xã.\n- Sở Tư pháp rà soát văn bản trước ngày 15/5/2025.\n- Thời gian hoàn thành: trước ngày 30/6/2025.",
    [
      "Sở Y tế [member]: 1",
      "Sở Nội vụ [member]: 1 by 2025-06-30",
      "Sở Tư pháp [member]: 1 by 2025-05-15",
      "nobody: 1",
    ],
  ],
  [
    "1. Kiểm tra công vụ\na) Sở Nội vụ kiểm tra tại các xã.\n- Thời gian: trước ngày 30/5/2025.\nb) Sở Tư pháp rà soát văn bản.\n- Thời gian: trước ngày 30/6/2025.",
    ["Sở Nội vụ [member]: 1 by 2025-05-30", "Sở Tư pháp [member]: 1 by 2025-06-30"],
  ],
  [
    "1. Sở Nội vụ kiểm tra công vụ.\n2. Rà soát thủ tục tại bộ phận một cửa.\n- Thời gian: trước ngày 30/6/2025.",
    ["Sở Nội vụ [member]: 1", "nobody: 1"],
  ],
]);
