import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readDueCell } from "./due-cell.ts";

// The text of a cell in a column headed "Thời gian" → its dates, or "" without one.
export default snippets<string>({
  name: "table/due-cell",
  context: { year: 2026 },
  read([line], context) {
    const found = readDueCell({ line: line!, start: 0 }, context).map(({ value: { bound, date } }) =>
      [bound, date.recurring, date.year, date.month, date.day].filter((part) => part !== null).join(" "),
    );
    return found.join("; ");
  },
  cases: [
    ["15/12", "in 2026 12 15"],
    ["6/2026", "in 2026 6"],
    ["Quý II/2026", "in 2026 6"],
    ["T9/2026", "in 2026 9"],
    ["Quí IV-2026", "in 2026 12"],
    ["Trước ngày 30/11/20 26", "before 2026 11 30"],
    ["30/8 /202 6", "in 2026 8 30"],
    ["Tháng 10/2 026", "in 2026 10"],
    ["Q.III/2026", "in 2026 9"],
    ["Năm 2026 (sau khi Chính phủ ban hành Nghị định)", "in 2026"],
    ["Năm 2026 và các năm tiếp theo", "in 2026"],
    ["2026 và những năm sau", "in 2026"],
    ["Trong năm 2026, và giai đoạn tới.", "in 2026"],
    // Only when the work begins.
    ["Từ năm 2026 và các năm tiếp theo", ""],
    ["Từ năm 2026 trở đi", ""],
    ["TT15", ""],
    ["Trước ngày 20/11/2026", "before 2026 11 20"],
    ["Dứt điểm trong quý II/2026", "in 2026 6"],
    ["Trước 15/6/2026; báo cáo trước ngày 20/11/2026", "before 2026 6 15; before 2026 11 20"],
    ["Quý IV/2026 - Quý II/2027", "by 2027 6"],
    ["01/3/2026 - 05/3/2026 (5 ngày)", "by 2026 3 5"],
    ["Từ quý II/2026 đến quý IV/2026", "by 2026 12"],
    ["Tháng 3, 6, 9/2026", "in 2026 9"],
    ["Thường xuyên", ""],
    ["Đến 31/12/2026", "by 2026 12 31"],
    ["Đến ngày 31/12/2026", "by 2026 12 31"],
    ["Đến tháng 12/2026", "by 2026 12"],
    ["Đến 12/2026", "by 2026 12"],
    ["Hết quý III/2026", "by 2026 9"],
    ["Hết năm 2026", "in 2026"],
    ["Xong trong 9/2026", "in 2026 9"],
    ["Đến 31/12/2026 đạt 95%", "by 2026 12 31"],
    ["Quý II/2026 hoàn thành 50% khối lượng", "in 2026 6"],
    ["Đến khi hoàn thành", ""],
    // The time of day does not hide the day.
    ["Từ 19 giờ 30’- 20 giờ 15’ ngày 18 tháng 3", "in 2026 3 18"],
    ["08 giờ 00 phút ngày 09/4/2026", "in 2026 4 9"],
    ["Từ 8h00 đến 11h30 ngày 09/4", "in 2026 4 9"],
    ["14h00’, ngày 21/5/2026", "in 2026 5 21"],
    ["7g30, thứ Năm, ngày 21/5/2026", "in 2026 5 21"],
    ["Từ 13 giờ 30 phút đến 16 giờ, chiều thứ Ba, ngày 09/6/2026", "in 2026 6 9"],
    ["Chiều thứ Sáu ngày 05 tháng 6 năm 2026", "in 2026 6 5"],
    ["Trước 16 giờ ngày 20/11/2026", "before 2026 11 20"],
    ["Từ 19 giờ 30’ đến 20 giờ 15’ hằng ngày", ""],
    ["20 giờ 15’ tối thứ Sáu tuần thứ 2", ""],
  ],
});
