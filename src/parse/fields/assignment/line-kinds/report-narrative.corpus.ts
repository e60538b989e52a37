import { beginningsOfTasks } from "../../../../../test/support/assignment-examples.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { organisationSections } from "../announced/organisation-sections.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "../headings/unit-headings.ts";

// The body of a report → the units of each assignment with the beginnings of its tasks.
export default snippets<readonly string[]>({
  name: "assignment/line-kinds/report-narrative",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, facts) {
    const context = { ...facts, isReport: true };
    const unitHeadings = new UnitHeadings(context);
    const sections = organisationSections(outline(lines), new Set(), unitHeadings);
    return beginningsOfTasks(readAssignments(sections, context, { collecting: true, unitHeadings })).filter(
      (one) => !one.startsWith("?"),
    );
  },
  cases: [
    // What was done.
    ["2. Công tác kiểm tra\n- Thanh tra tỉnh tổ chức 04 cuộc thanh tra.", []],
    ["3. Công tác cấp phép\nUBND tỉnh thường xuyên chỉ đạo các sở rà soát dự án.", []],
    ["2. Công tác tuyên truyền\nTrong quý I, các sở, ngành ban hành kế hoạch tuyên truyền.", []],
    // Work to come: by the heading, an order, a word for a duty, a heading of a unit.
    ["II. NHIỆM VỤ QUÝ II\n1. Sở Nội vụ tổ chức hội nghị.", ["Sở Nội vụ: tổ chức hội"]],
    ["2. Công tác kiểm tra\n- Giao Thanh tra tỉnh tổ chức kiểm tra.", ["Thanh tra tỉnh: tổ chức kiểm"]],
    [
      "2. Công tác kiểm tra\n- Thanh tra tỉnh có trách nhiệm tổ chức kiểm tra.",
      ["Thanh tra tỉnh: có trách nhiệm"],
    ],
    ["2. Công tác kiểm tra\na) Thanh tra tỉnh:\n- Tổ chức kiểm tra.", ["Thanh tra tỉnh: Tổ chức kiểm"]],
    ["PHẦN THỨ BA\nKIẾN NGHỊ\n1. Bộ Công an sửa đổi thông tư.", ["Bộ Công an: sửa đổi thông"]],
  ],
});
