import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueTermAtEnd, dueTermOfClause, dueTermOfLabel } from "./term-alone.ts";

const NO_DAY = [null, null, null] as const;

export const ofClause = corpus(dueTermOfClause, {
  finds: [
    [
      dueOn("trong vòng 30 ngày", "in", ...NO_DAY),
      [
        "Trên cơ sở dự toán được duyệt, trong vòng 30 ngày Văn phòng Sở tổ chức thẩm định",
        "Căn cứ kế hoạch, trong vòng 30 ngày, các phòng lập danh sách",
      ],
    ],
  ],
  ignores: [
    "Trong thời hạn 05 ngày làm việc, Trung tâm trả kết quả hồ sơ",
    "giải quyết đơn, trong vòng 10 ngày Thanh tra trả lời công dân",
    "hệ thống hoạt động trong vòng 30 ngày",
    "trong vòng 30 ngày kể từ ngày ban hành",
    "trong thời gian 5 ngày qua, các xã đã rà soát",
    "đã kiểm tra, trong vòng 10 ngày các xã báo cáo",
  ],
});

export const ofLabel = corpus(dueTermOfLabel, {
  finds: [
    ...eachDueOn("by", NO_DAY, ["Thời hạn hoàn thành: 30 ngày", "Thời gian hoàn thành: không quá 02 tuần"]),
    ...eachDueOn("in", NO_DAY, ["Thời gian thực hiện: 100 ngày"]),
  ],
  ignores: [
    "Thời gian: 02 ngày",
    "Thời gian tập huấn: 02 ngày",
    "Thời hạn giải quyết: 05 ngày làm việc",
    "Thời gian thực hiện: 03 ngày, từ ngày 15/6",
    "100 ngày",
  ],
});

export const atEnd = corpus(dueTermAtEnd, {
  finds: [
    [
      dueOn("trong thời hạn 05 ngày", "in", ...NO_DAY),
      ["Trả lời phản ánh của doanh nghiệp trong thời hạn 05 ngày."],
    ],
    [
      dueOn("trong 10 ngày làm việc", "in", ...NO_DAY),
      ["Xác minh và báo cáo Chủ tịch trong 10 ngày làm việc;"],
    ],
    [dueOn("chậm nhất 02 tuần", "by", ...NO_DAY), ["Các xã rà soát, gửi danh sách chậm nhất 02 tuần."]],
  ],
  ignores: [
    "Trả kết quả hồ sơ trong 05 ngày.",
    "Rút ngắn thời gian cấp giấy phép, giải quyết trong 05 ngày.",
    "Lớp học diễn ra trong 05 ngày.",
    "đã xác minh, báo cáo trong 10 ngày.",
    "Gửi báo cáo trong 05 ngày, từ ngày 15/6.",
  ],
});
