import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";
import { UnitHeadings } from "./unit-headings.ts";
import { UnitsNamedElsewhere } from "./units-named-elsewhere.ts";

// A body → the units of the last assignment.
export default snippets({
  name: "assignment/headings/units-named-elsewhere",
  context: { year: 2026, province: "Bình Định" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const tree = outline(lines);
    const read = tree.children.flatMap(
      (section) =>
        readAssignments(itemsOf(section), context, { collecting: false, unitHeadings }).assignments,
    );
    const assignments = read.map(finishAssignment);
    const elsewhere = new UnitsNamedElsewhere({ tree, assignments, lines }, unitHeadings);
    const last = assignments.at(-1);
    return last ? [formatUnits(elsewhere.resolve(last.value.units, lines[last.span.from]!))] : [];
  },
  cases: [
    [
      "I. CÁC ĐƠN VỊ\n1. Văn phòng Sở.\n2. Thanh tra Sở.\nII. BÁO CÁO\n1. Các đơn vị có tên tại Mục I báo cáo kết quả trước ngày 15/12/2026.",
      ["Văn phòng Sở, Thanh tra Sở"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\n2. Sở Nội vụ chủ trì kiểm tra.\nIII. BÁO CÁO\n1. Yêu cầu các cơ quan, đơn vị được giao nhiệm vụ tại Mục II tổ chức thực hiện.",
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\n2. Sở Nội vụ chủ trì kiểm tra.\nIII. BÁO CÁO\n1. Các cơ quan chủ trì tại Mục II gửi báo cáo.",
      ["Sở Nội vụ"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Sở Nội vụ kiểm tra công vụ.\n2. Các đơn vị nêu trên gửi báo cáo.",
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Thủ trưởng các phòng, đơn vị nêu tại Phần II chịu trách nhiệm về kết quả.",
      ["Sở Y tế"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Sở Nội vụ kiểm tra công vụ. Các đơn vị nêu trên gửi báo cáo.",
      ["Sở Nội vụ"],
    ],
    // No such place, several of that number, or nobody there.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các đơn vị có tên tại Mục V gửi báo cáo.",
      ["Các đơn vị có tên tại Mục V*"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các đơn vị có tên tại mục 1 gửi báo cáo.",
      ["Các đơn vị có tên tại mục 1*"],
    ],
    ["III. BÁO CÁO\n1. Các đơn vị nêu trên gửi báo cáo.", ["Các đơn vị nêu trên*"]],
    // Other groups stay as printed.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các sở, ban, ngành gửi báo cáo.",
      ["Các sở, ban, ngành*"],
    ],
  ],
});
