import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueTerm } from "./term.ts";

const issued = { year: 2026, month: 1, day: 31, iso: "2026-01-31" };

/** Terms from the day of issue, in a plan of 31 January 2026. */
export const resolved = corpus(dueTerm, {
  context: { issued },
  finds: [
    ...eachDueOn(
      "in",
      [2026, 2, 15],
      [
        "trong 15 ngày kể từ ngày ban hành",
        "trong vòng 15 ngày kể từ ngày ban hành Kế hoạch này",
        "trong thời hạn 15 (mười lăm) ngày, kể từ ngày ký ban hành",
        "trong thời gian 15 ngày tính từ ngày Kế hoạch này được ban hành",
        "trong 15 ngày sau khi Kế hoạch này được ban hành",
        "trong 15 ngày kể từ khi Kế hoạch này có hiệu lực",
        "trong 15 ngày kể từ ngày Quyết định này có hiệu lực thi hành",
        "trong 15 ngày kể từ ngày ban hành Hướng dẫn này",
      ],
    ),
    ...eachDueOn(
      "by",
      [2026, 2, 28],
      [
        "chậm nhất 01 tháng kể từ ngày ban hành",
        "không quá 04 tuần kể từ ngày ký",
        "Thời hạn hoàn thành: 28 ngày kể từ ngày ban hành Kế hoạch",
        "chậm nhất sau 28 ngày kể từ ngày ban hành",
      ],
    ),
    ...eachDueOn("after", [2026, 2, 7], ["sau 07 ngày kể từ ngày ký ban hành"]),
    [
      dueOn("trong 10 ngày kể từ ngày ban hành", "in", null, null, null),
      [
        "công khai kết luận kiểm tra trong 10 ngày kể từ ngày ban hành",
        "gửi quyết định phê duyệt về Sở Tư pháp trong 10 ngày kể từ ngày ban hành",
      ],
    ],
    [
      dueOn("trong 10 ngày kể từ ngày ban hành", "in", 2026, 2, 10),
      ["xây dựng kế hoạch của đơn vị trong 10 ngày kể từ ngày ban hành"],
    ],
  ],
  ignores: [
    "xử lý trong vòng 01 ngày làm việc kể từ ngày nhận",
    "xử lý không quá 01 ngày làm việc kể từ khi ý kiến được gửi đến",
  ],
});

/** The anchor is another event, the count is in working days, or the day of issue is blank. */
export default corpus(dueTerm, {
  finds: [
    ...eachDueOn(
      "by",
      [null, null, null],
      [
        "chậm nhất 02 tháng sau khi được giao vốn",
        "không quá 30 ngày kể từ ngày kết thúc hội nghị",
        "chậm nhất 15 ngày kể từ ngày ban hành",
        "tối đa 10 ngày kể từ ngày nhận được Kế hoạch này",
      ],
    ),
    ...eachDueOn(
      "in",
      [null, null, null],
      [
        "trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch này",
        "trong vòng 30 ngày kể từ khi có quyết định công bố của Bộ Y tế",
        "trong vòng 01 tháng từ khi Trung ương có hướng dẫn",
      ],
    ),
    ...eachDueOn(
      "by",
      [null, null, null],
      [
        "chậm nhất 05 ngày làm việc kể từ ngày kết thúc quý",
        "chậm nhất sau 05 ngày kể từ ngày cuối quý",
        "chậm nhất 10 ngày sau khi kết thúc mỗi quý",
      ],
      "quarter",
    ),
    ...eachDueOn("in", [2026, 2, 16], ["trong 15 ngày kể từ ngày 01/02/2026"]),
    [
      dueOn("trong 15 ngày kể từ ngày ban hành", "in", null, null, null),
      [
        "trong 15 ngày kể từ ngày ban hành phải gửi về Sở Nội vụ",
        "trong 15 ngày kể từ ngày ban hành và báo cáo kết quả trước ngày 15/11/2026",
      ],
    ],
  ],
  ignores: [
    "giải quyết trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
    "trong thời hạn 03 ngày kể từ khi tiếp nhận phản ánh",
    "trong vòng 24 giờ kể từ khi có sự cố",
    "kể từ ngày ban hành",
    "đã xử lý trong 15 ngày kể từ ngày ban hành",
    "trong 15 ngày",
    "thẩm định trong thời hạn 15 ngày kể từ ngày tiếp nhận",
    "quyết định có hiệu lực kể từ ngày ký",
    "giảm 05 ngày so với quy định",
    "có giá trị 02 năm kể từ ngày cấp",
  ],
});
