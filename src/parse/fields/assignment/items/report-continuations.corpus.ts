import { beginningsOfTasks } from "../../../../../test/support/assignment-examples.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → the beginnings of the tasks of each assignment; "?" for tasks that nobody has.
export default snippets<string[]>({
  name: "assignment/items/report-continuations",
  context: { year: 2026, province: "Lâm Đồng" },
  read: (lines, context) =>
    beginningsOfTasks(readAssignments(itemsOf(outline(lines)), context, { collecting: true })),
  cases: [
    [
      "1. Về chế độ báo cáo\nUBND các xã gửi báo cáo quý I về Sở Nội vụ trước ngày 20/3/2026.\nĐối với các kỳ tiếp theo: báo cáo 6 tháng gửi trước ngày 10/6/2026; báo cáo năm gửi trước ngày 05/12/2026.",
      ["UBND các xã: gửi báo cáo; Đối với các; báo cáo năm"],
    ],
    // The paragraph above states no report: the paper is not given to its units.
    [
      "1. Về thủ tục\nUBND các xã rà soát thủ tục.\nBáo cáo kết quả thực hiện gửi trước ngày 10/6/2026.",
      ["UBND các xã: rà soát thủ"],
    ],
    // The rest of a line that is about others.
    [
      "1. Về chế độ báo cáo\nUBND các xã gửi báo cáo quý I trước ngày 20/3/2026.\nKhi có sự cố, trường báo cáo nhanh; báo cáo sơ kết gửi trước ngày 10/6/2026, báo cáo tổng kết gửi trước ngày 10/12/2026.",
      ["UBND các xã: gửi báo cáo", "?: Khi có sự; báo cáo tổng"],
    ],
    // The second paragraph states other work.
    [
      "1. Về chế độ báo cáo\nUBND các xã gửi báo cáo quý I trước ngày 20/3/2026.\nCông khai thủ tục trên Cổng thông tin.",
      ["UBND các xã: gửi báo cáo", "?: Công khai thủ"],
    ],
  ],
});
