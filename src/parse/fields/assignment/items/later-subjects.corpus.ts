import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";

// Items below the headings of units → "first words: units of the task", "=" for the units of the heading.
export default snippets<readonly string[]>({
  name: "assignment/items/later-subjects",
  context: { year: 2025, province: "Yên Bái" },
  read: (lines, context) =>
    readAssignments(itemsOf(outline(lines)), context, { collecting: true }).assignments.flatMap((draft) => {
      const { units: heading, tasks } = finishAssignment(draft).value;
      const all =
        draft.others.length === 0 ? heading.map(({ name }) => name) : draft.units.map(({ name }) => name);
      return tasks.map(({ value: { text, units } }) => {
        const names = units.map(({ name }) => name).join(", ");
        return `${text.split(" ").slice(0, 3).join(" ")}: ${names === "" || names === all.join(", ") ? "=" : names}`;
      });
    }),
  cases: [
    // A further sentence has its own subject, or an order of the author.
    [
      "1. Sở Nội vụ\n- Rà soát thủ tục hành chính. Sở Tài chính chủ trì bố trí kinh phí.\n- Lập danh sách.",
      ["Rà soát thủ: =", "Sở Tài chính: Sở Tài chính", "Lập danh sách.: ="],
    ],
    [
      "1. Sở Nội vụ\n- Tổng hợp kết quả. Giao Sở Tài chính cân đối kinh phí.",
      ["Tổng hợp kết: =", "Giao Sở Tài: Sở Tài chính"],
    ],
    [
      "1. Sở Nội vụ\n- Tổng hợp kết quả. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm về số liệu.",
      ["Tổng hợp kết: =", "Thủ trưởng các: các cơ quan, đơn vị"],
    ],
    // Each of several units of the heading has its own sentence.
    [
      "1. Sở Nội vụ, Sở Tài chính\n- Sở Nội vụ rà soát danh mục. Sở Tài chính bố trí kinh phí.",
      ["Sở Nội vụ: Sở Nội vụ", "Sở Tài chính: Sở Tài chính"],
    ],
    // After a semicolon an order of the author to a body that no catalogue knows.
    [
      "1. Các sở, ngành\n- Gửi kết quả về Ủy ban An toàn thực phẩm; giao Ủy ban An toàn thực phẩm theo dõi, tổng hợp.",
      ["Gửi kết quả: =", "giao Ủy ban: Ủy ban An toàn thực phẩm"],
    ],
    // After it, a sentence about the unit of the heading is its own work again.
    [
      "1. Sở Nội vụ\n- Lập danh sách. Sở Tài chính chủ trì thẩm định kinh phí. Sở Nội vụ tổng hợp, báo cáo.",
      ["Lập danh sách.: =", "Sở Tài chính: Sở Tài chính", "Sở Nội vụ: ="],
    ],
    // A team of the unit, and a part of the work; a paragraph after the list changes nothing.
    [
      "1. Văn phòng Sở\n- Lắp đặt máy chủ; tổ trực kỹ thuật làm việc cả ngày nghỉ.\n- Sửa xe; đội xe bố trí lái xe trực.",
      ["Lắp đặt máy: =", "tổ trực kỹ: tổ trực kỹ thuật", "Sửa xe;: =", "đội xe bố: đội xe"],
    ],
    [
      "Trung tâm Công nghệ thông tin có nhiệm vụ:\na) Cài phần mềm;\nb) Bảo đảm an toàn thông tin cấp độ 3, trong đó Phòng Tài vụ bố trí kinh phí thuê giám sát.\nCuộc họp tiếp theo dự kiến tổ chức vào ngày 12/5.",
      ["Cài phần mềm;: =", "Bảo đảm an: =", "Phòng Tài vụ: Phòng Tài vụ"],
    ],
    ["1. Sở Y tế\n- Mở rộng tiêm chủng; tổ hợp tác, nhóm hộ.", ["Mở rộng tiêm: ="]],
    // What the unit asks of others, who helps, and bodies that are only mentioned.
    ["1. Sở Nội vụ\n- Lập danh sách. Yêu cầu các đơn vị báo cáo kết quả.", ["Lập danh sách.: ="]],
    ["1. Sở Nội vụ\n- Lập danh sách; Sở Tài chính phối hợp thực hiện.", ["Lập danh sách;: ="]],
    ["1. Sở Nội vụ\n- Lập danh sách. Báo cáo của Sở Tài chính là căn cứ xem xét.", ["Lập danh sách.: ="]],
    // The items below an item are about all of its words.
    [
      "1. Sở Nội vụ\n- Lập danh sách. Sở Tài chính chủ trì thẩm định:\n+ Dự toán.\n+ Quyết toán.",
      ["Lập danh sách.: =", "Dự toán.: =", "Quyết toán.: ="],
    ],
  ],
});
