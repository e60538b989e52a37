import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("the task of a sentence after a label", [
  // The sentence is a task besides the heading above the label.
  [
    "1. Công tác tuyên truyền\na) Đơn vị thực hiện: Sở Y tế chủ trì, chỉ đạo các trạm y tế tuyên truyền, vận động hộ kinh doanh chấp hành quy định về nhãn hàng.\nb) Thời gian thực hiện: Tháng 5/2025.",
    ["Sở Y tế [lead]: 2 by 5"],
  ],
  [
    "- Kiểm tra các chợ.\n- Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính tổ chức kiểm tra các cơ sở giết mổ chưa đăng ký tại các chợ.",
    ["Sở Y tế [lead] + Sở Nội vụ, Sở Tài chính: 2"],
  ],
  // The clause of another unit is no part of the task.
  [
    "- Kiểm tra các chợ.\n- Cơ quan thực hiện: Sở Y tế tiến hành rà soát các cơ sở giết mổ chưa đăng ký trong phạm vi quản lý; các sở, ngành phối hợp.",
    ["Sở Y tế [member] + các sở, ngành*: 2"],
  ],
  // A sentence of its own after the labels.
  [
    "1. Kiểm tra môi trường nước\nCơ quan chủ trì: Sở Y tế. Xử lý dứt điểm các điểm ô nhiễm; nâng cao chất lượng nước sinh hoạt.",
    ["Sở Y tế [lead]: 2"],
  ],
  [
    "1. Kiểm tra môi trường nước\nCơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Nội vụ. Xử lý dứt điểm các điểm ô nhiễm.",
    ["Sở Y tế [lead] + Sở Nội vụ: 2"],
  ],
  // Only roles, or a few words on how the task above is carried out.
  [
    "- Kiểm tra các chợ.\n- Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ.",
    ["Sở Y tế [lead] + Sở Nội vụ: 1"],
  ],
  ["- Kiểm tra các chợ.\n- Đơn vị thực hiện: Sở Y tế chủ trì tham mưu UBND tỉnh.", ["Sở Y tế [lead]: 1"]],
  [
    "- Kiểm tra các chợ.\n- Đơn vị thực hiện: Các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan, tổ chức khác có liên quan.",
    ["Các sở, ngành* [member]: 1"],
  ],
]);
