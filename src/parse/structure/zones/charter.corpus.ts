import { snippets } from "../../../../test/support/rule-corpus.ts";
import { withoutCharter } from "./charter.ts";

const BODY =
  "HỘI LÀM VƯỜN TỈNH BÌNH AN\nChương I\nĐiều 1. Tên gọi\nĐiều 2. Ban Chấp hành Hội triển khai nghị quyết của Đại hội.";

// Lines → the numbers of those that are read.
export default snippets<string[]>({
  name: "structure/charter",
  read: (lines) => withoutCharter(lines, lines).map(({ index }) => `${index + 1}`),
  cases: [
    [`Điều 2. Sở Nội vụ theo dõi việc thực hiện.\nĐIỀU LỆ\n${BODY}`, ["1"]],
    [`ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)\n${BODY}`, []],
    [`ĐIỀU LỆ HỘI LÀM VƯỜN TỈNH BÌNH AN\n(Kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Tên gọi`, []],
    // The charter ends at the next annex.
    [`ĐIỀU LỆ\n${BODY}\nPHỤ LỤC\nDANH SÁCH HỘI VIÊN`, ["6", "7"]],
    // It is only mentioned, or is the subject of the work.
    ["Điều lệ Hội được phê duyệt.\nĐiều 1. Sở Nội vụ rà soát.", ["1", "2"]],
    ["ĐIỀU LỆ VÀ QUY CHẾ CỦA CÁC HỘI\n1. Sở Nội vụ hướng dẫn các hội sửa điều lệ.", ["1", "2"]],
    // A regulation on coordination divides work.
    ["QUY CHẾ\nPHỐI HỢP\nChương I\nĐiều 1. Sở Nội vụ chủ trì.", ["1", "2", "3", "4"]],
  ],
});
