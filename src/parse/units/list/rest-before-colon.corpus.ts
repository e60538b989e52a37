import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

export default unitLists([
  // Words between the last name and the colon before its duty belong to the name.
  [
    [FINANCE, "các câu lạc bộ khởi nghiệp *"],
    ["Sở Tài chính và các câu lạc bộ khởi nghiệp: Tổng hợp kiến nghị của hội viên"],
  ],
  [
    [FINANCE, "các cơ quan truyền thông, báo chí khác *"],
    ["Sở Tài chính và các cơ quan truyền thông, báo chí khác: chủ trì, phối hợp tuyên truyền"],
  ],
  // A verb of duty before the colon, a list or no duty after it, and names of the catalogue.
  [["Phòng Ngân sách"], ["Phòng Ngân sách tham mưu: Rà soát thủ tục, công khai quy hoạch"]],
  [["Phòng Ngân sách"], ["Phòng Ngân sách làm đầu mối: lập dự toán mua sắm"]],
  [[FINANCE], ["Sở Tài chính trọng tâm: Rà soát thủ tục, công khai quy hoạch"]],
]);
