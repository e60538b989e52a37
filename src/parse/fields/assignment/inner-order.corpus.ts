import { clauseExamples } from "../../../../test/support/parse-formats.ts";
import { innerOrder } from "./inner-order.ts";

export default clauseExamples(innerOrder, [
  [
    "Sau khi công bố kết quả, giao Sở Tài chính tổ chức hội nghị đánh giá.",
    "Sở Tài chính | Sau khi công bố kết quả, giao Sở Tài chính tổ chức hội nghị đánh giá.",
  ],
  ["Giao Sở Tài chính tổ chức hội nghị.", ""],
  ["Tổ chức hội nghị, yêu cầu Sở Tài chính báo cáo.", ""],
  ["Tổ chức hội nghị theo nhiệm vụ được phân công.", ""],
]);
