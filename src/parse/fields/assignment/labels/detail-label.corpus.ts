import { snippets } from "../../../../../test/support/rule-corpus.ts";
import type { DueDate } from "../../../../model/date.ts";
import { readDetails } from "./detail-label.ts";

const dayOf = ({ year, month, day }: DueDate) => [year, month, day].filter((part) => part !== null).join("-");

// A line → its details: "due year-month-day" or "product text".
export default snippets<string[]>({
  name: "assignment/labels/detail-label",
  context: { year: 2026 },
  read: ([line], context) =>
    readDetails(line!, 0, context).map(({ kind, due, product }) =>
      [kind, due && dayOf(due.value.date), product].filter(Boolean).join(" "),
    ),
  cases: [
    ["Thời gian hoàn thành: tháng 5/2026.", ["due 2026-5"]],
    [
      "Thời hạn: trước ngày 20/11/2026; Sản phẩm: Báo cáo khảo sát.",
      ["due 2026-11-20", "product Báo cáo khảo sát"],
    ],
    ["Thời gian thực hiện: thường xuyên.", ["due"]],
    // Years, short forms and dates without a noun, as in a column of dates.
    ["Thời gian thực hiện: năm 2026 và các năm tiếp theo.", ["due 2026"]],
    ["Thời gian hoàn thành: 2026.", ["due 2026"]],
    ["Thời gian thực hiện: Năm 2026.", ["due 2026"]],
    ["Tiến độ: T9/2026.", ["due 2026-9"]],
    ["Thời gian: 6/2026.", ["due 2026-6"]],
    ["Thời hạn: đến 30/9/2026.", ["due 2026-9-30"]],
    ["Thời gian thực hiện: 2026 - 2028.", ["due 2028"]],
    ["Thời gian thực hiện: từ năm 2026 trở đi.", ["due"]],
    ["Thời gian thực hiện: từ năm 2026.", ["due"]],
    ["Thời gian: 02 năm.", ["due"]],
    ["Thời gian thực hiện: theo số liệu năm 2025.", ["due"]],
    ["Hoàn thành dứt điểm trước ngày 20/11/2026.", ["due 2026-11-20"]],
    ["Xong trước: 30/4/2026.", ["due 2026-4-30"]],
    ["Hoàn thành trước: tháng 4/2026.", ["due 2026-4"]],
    ["Đến: quý III/2026.", ["due 2026-9"]],
    ["Đến cuối năm 2026: toàn xã có 12 hợp tác xã.", []],
    ["Xong trước khi khai giảng: 30 phòng học.", []],
    ["Hoàn thành muộn nhất ngày 20/11/2026.", ["due 2026-11-20"]],
    ["Hoàn thành hết các nhiệm vụ được giao.", []],
    ["Kết quả đầu ra: Cổng dữ liệu mở.", ["product Cổng dữ liệu mở"]],
    ["Nguồn kinh phí: ngân sách tỉnh.", ["money"]],
    ["Lộ trình: quý III/2026.", ["due 2026-9"]],
    // The hour at which a meeting begins is no deadline; an hour after a word for a limit is one.
    ["Thời gian: 8 giờ 00 ngày 12/3/2026 (thứ Năm).", ["due"]],
    ["Thời gian tổ chức: từ 14h00, ngày 12/3/2026.", ["due"]],
    ["Thời gian: trước 17 giờ 00 ngày 12/3/2026.", ["due 2026-3-12"]],
    ["Thời hạn gửi: 17h00 ngày 12/3/2026.", ["due 2026-3-12"]],
    ["Tiến độ triển khai, hoàn thành: tháng 8/2026.", ["due 2026-8"]],
    ["Mốc hoàn thành: 20/11/2026; sản phẩm cần bàn giao: Đề án.", ["due 2026-11-20", "product Đề án"]],
    ["Sản phẩm chính: Bộ tiêu chí.", ["product Bộ tiêu chí"]],
    ["Tiến độ giải quyết hồ sơ còn chậm.", []],
    ["Kết quả khảo sát doanh nghiệp: 80 % hài lòng.", []],
    ["Rút ngắn thời gian giải quyết hồ sơ.", []],
  ],
});
