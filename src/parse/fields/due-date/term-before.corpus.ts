import { eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueTermBefore, dueTermUntil } from "./term-before.ts";

export default corpus(dueTermBefore, {
  finds: [
    ...eachDueOn(
      "before",
      [null, null, null],
      [
        "trước khi kiểm tra ít nhất 05 ngày",
        "trước ngày họp 02 ngày",
        "trước thời điểm kiểm tra tối thiểu 05 (năm) ngày làm việc",
        "trước khi tổ chức hội nghị 01 tuần",
      ],
    ),
  ],
  ignores: [
    "trước ngày 15 tháng 12 năm 2026",
    "trước khi giấy phép hết hạn ít nhất 60 ngày",
    "trước khi trình Chủ tịch UBND tỉnh",
    "đã gửi trước khi kiểm tra 05 ngày",
    "trước khi thực hiện nhiệm vụ 30 ngày công",
  ],
});

export const until = corpus(dueTermUntil, {
  finds: [
    ...eachDueOn(
      "by",
      [null, null, null],
      [
        "chậm nhất 03 ngày làm việc trước ngày kiểm tra",
        "ít nhất 05 ngày trước khi Đoàn kiểm tra làm việc",
        "trước 05 ngày so với ngày tổ chức hội nghị",
      ],
    ),
  ],
  ignores: [
    "chậm nhất 03 ngày làm việc trước ngày 15/6/2026",
    "ít nhất 30 ngày trước khi giấy phép hết hạn",
    "giảm ít nhất 02 ngày so với quy định",
  ],
});
