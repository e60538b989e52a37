import { snippets } from "../../../../../test/support/rule-corpus.ts";
import named from "./units-named-elsewhere.corpus.ts";

const ROLES =
  "| TT | Chỉ số (2) | Chủ trì (3) | Ban hành kế hoạch (4) |\n| 1 | Hạ tầng số | Sở Y tế | x |\n| 2 | Thể chế số | Sở Tư pháp | |\n| 3 | Nhân lực số | Sở Nội vụ | x |";

// A body → the units of the last assignment, which a table names, or a part of the text where they are no subject.
export default snippets({
  ...named,
  name: "assignment/headings/units-of-table",
  cases: [
    // A table above or below, in the text.
    [
      "II. DANH SÁCH\n| TT | Đơn vị | Ghi chú |\n| 1 | Sở Y tế | đang làm |\n| 2 | UBND huyện An Lão | chưa làm |\nIII. YÊU CẦU\n1. Các cơ quan, đơn vị có tên trong bảng khẩn trương gửi báo cáo.",
      ["Sở Y tế, UBND huyện An Lão"],
    ],
    // A column by its number, printed in the head or counted.
    [
      `II. PHÂN CÔNG\n${ROLES}\nIII. BÁO CÁO\n1. Các cơ quan đầu mối tại cột 3 của Bảng nêu trên gửi báo cáo.`,
      ["Sở Y tế, Sở Tư pháp, Sở Nội vụ"],
    ],
    [
      `II. PHÂN CÔNG\n${ROLES}\nIII. BÁO CÁO\n1. Các cơ quan nêu tại cột (3) gửi báo cáo.`,
      ["Sở Y tế, Sở Tư pháp, Sở Nội vụ"],
    ],
    // Rows with a mark: in that column, or in the only column of marks.
    [
      `II. PHÂN CÔNG\n${ROLES}\nIII. BÁO CÁO\n1. Những đơn vị đánh dấu “x” ở cột (4) của Bảng nêu trên ban hành kế hoạch riêng.`,
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      `II. PHÂN CÔNG\n${ROLES}\nIII. BÁO CÁO\n1. Các cơ quan có dấu "x" ban hành kế hoạch riêng.`,
      ["Sở Y tế, Sở Nội vụ"],
    ],
    // Two columns of names without roles.
    [
      "III. YÊU CẦU\n1. Các đơn vị thuộc diện đánh giá nêu tại Phụ lục gửi báo cáo.\nPHỤ LỤC\n| Khối sở | Khối xã |\n| Sở Y tế | Xã An Hòa |\n| Sở Nội vụ | Xã An Vinh |",
      ["Sở Y tế, Xã An Hòa, Sở Nội vụ, Xã An Vinh"],
    ],
    // The number of an annex that the document does not have.
    [
      "III. YÊU CẦU\n1. Các cơ quan có tên tại Phụ lục III gửi báo cáo.\nPHỤ LỤC I\n| Khối sở | Khối xã |\n| Sở Y tế | Xã An Hòa |\n| Sở Nội vụ | Xã An Vinh |",
      ["Các cơ quan có tên tại Phụ lục III*"],
    ],
    // A group by its letter: the head of a column, or an item.
    [
      "II. YÊU CẦU\n1. Nhóm C: xây dựng kế hoạch của đơn vị mình.\nDANH SÁCH\n| Nhóm A | Nhóm C |\n| Sở Y tế | Sở Nội vụ |\n| Sở Tư pháp | UBND huyện An Lão |",
      ["Sở Nội vụ, UBND huyện An Lão"],
    ],
    // The only list of names in a part of the text.
    [
      "II. NHIỆM VỤ\n1. Không yêu cầu tất cả các xã; chỉ tập trung các xã An Hòa, An Vinh và phường Bồng Sơn có nhiều doanh nghiệp.\nIII. YÊU CẦU\n1. Các phường, xã có tên tại khoản 1 mục II ban hành kế hoạch của mình.",
      ["xã An Hòa, xã An Vinh, phường Bồng Sơn"],
    ],
    // Classes and a named unit in a heading; the part near the words.
    [
      "II. NHIỆM VỤ\n1. Sở Tư pháp\n- Rà soát văn bản.\nIII. YÊU CẦU\n1. Giám đốc các sở, Chủ tịch UBND thành phố Quy Nhơn:\n- Tiếp doanh nghiệp mỗi tháng.\n2. Các đơn vị tại khoản 1 gửi báo cáo.",
      ["các sở*, UBND thành phố Quy Nhơn"],
    ],
  ],
});
