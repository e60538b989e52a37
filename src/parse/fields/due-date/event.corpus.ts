import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueBeforeEvent } from "./event.ts";

export default corpus(dueBeforeEvent, {
  context: { year: 2026 },
  finds: [
    [
      dueOn("hoàn thành trước mùa mưa bão năm 2026", "before", 2026, null, null),
      ["Nạo vét kênh, hoàn thành trước mùa mưa bão năm 2026."],
    ],
    [
      dueOn("trước kỳ tuyển sinh 2026", "before", 2026, null, null),
      ["Rà soát ngành nghề trước kỳ tuyển sinh 2026;"],
    ],
    [
      dueOn("trước khai giảng năm học mới", "before", null, null, null),
      ["Bố trí đủ máy quét trước khai giảng năm học mới."],
    ],
  ],
  ignores: [
    "Kiểm tra đê điều trước mùa mưa bão, bố trí lực lượng trực.",
    "Sở Nông nghiệp đã nạo vét kênh trước mùa mưa bão.",
    "Trình bày tham luận trước hội nghị toàn quốc về chuyển đổi số ngày 20/5.",
  ],
});
