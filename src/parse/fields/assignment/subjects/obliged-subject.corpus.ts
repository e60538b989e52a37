import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { obligedSubject } from "./obliged-subject.ts";

export default clauseExamples(obligedSubject, [
  [
    "Doanh nghiệp nhà nước do UBND tỉnh thành lập phải công khai báo cáo tài chính.",
    "Doanh nghiệp nhà nước do UBND tỉnh thành lập* | phải công khai báo cáo tài chính.",
  ],
  [
    "Người giải quyết tố cáo phải gửi kết luận cho Thanh tra tỉnh.",
    "Người giải quyết tố cáo* | phải gửi kết luận cho Thanh tra tỉnh.",
  ],
  // What is done to somebody, a clause before the subject, a thing, a noun alone, and another clause.
  ["Người vi phạm quy định phải bị xử lý.", ""],
  ["Cán bộ, công chức khi tiếp công dân phải đeo thẻ.", ""],
  ["Hồ sơ đề nghị cấp phép phải có bản vẽ.", ""],
  ["Người dân phải chấp hành.", ""],
  ["Người đứng tên hồ sơ, trường hợp chậm nộp, phải giải trình.", ""],
]);
