import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { bareHeadings } from "./bare-headings.ts";
import { UnitHeadings } from "./unit-headings.ts";

// Lines → those that are headings over paragraphs, where at least two are names of units.
export default snippets<readonly string[]>({
  name: "assignment/headings/bare-headings",
  context: { year: 2026, province: "Nghệ An" },
  read: (lines, context) => [...bareHeadings(lines, new UnitHeadings(context))].map(({ text }) => text),
  cases: [
    [
      "Sở Tài chính\nBố trí kinh phí.\nTổng hợp kết quả.\nSở Nội vụ\nKiểm tra công vụ.",
      ["Sở Tài chính", "Sở Nội vụ"],
    ],
    // A heading among them that names no unit ends the work of the unit above.
    [
      "Sở Tài chính\nBố trí kinh phí.\nSở Nội vụ\nKiểm tra công vụ.\nKinh phí thực hiện\nNgân sách tỉnh bảo đảm.",
      ["Sở Tài chính", "Sở Nội vụ", "Kinh phí thực hiện"],
    ],
    // A single name, names in a list, names over items with labels, sentences.
    ["Sở Tài chính\nBố trí kinh phí.\nTổng hợp kết quả.", []],
    ["Sở Tài chính\nSở Nội vụ\nSở Xây dựng", []],
    ["1. Sở Tài chính\nBố trí kinh phí.\n2. Sở Nội vụ\nKiểm tra công vụ.", []],
    ["Sở Tài chính bố trí kinh phí.\nSở Nội vụ kiểm tra công vụ.", []],
    ["Sở Tài chính,\nSở Nội vụ\nvà các sở rà soát.", []],
  ],
});
