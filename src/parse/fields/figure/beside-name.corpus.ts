import { snippets } from "../../../../test/support/rule-corpus.ts";
import { figuresBesideNames, yearsOfNotes } from "./beside-name.ts";

// Lines → "sub-index quantity year=value".
export default snippets<string[]>({
  name: "figure/beside-name",
  context: { year: 2026, indexIds: ["pci"], province: "Bắc Ninh" },
  read: (lines, context) =>
    figuresBesideNames(lines, yearsOfNotes(lines), context).map(
      ({ value: f }) => `${f.subIndex} ${f.quantity} ${f.year}=${f.value}`,
    ),
  cases: [
    ["Năm qua chỉ số Tính minh bạch (đạt 5,8 điểm) giảm hạng.", ["pci.3 score null=5.8"]],
    [
      "Chỉ số Tính minh bạch năm 2024 đạt 5,8 điểm, tăng 0,3 điểm.",
      ["pci.3 score 2024=5.8", "pci.3 change null=0.3"],
    ],
    // A note takes the year of the sentence with its mark.
    ["Kết quả năm 2024 thấp[1].\n[1] Chỉ số Tính minh bạch (đạt 5,8 điểm).", ["pci.3 score 2024=5.8"]],
    ["Phấn đấu chỉ số Tính minh bạch mục tiêu đạt 6,8 điểm.", []],
    ["Tỷ lệ hài lòng đạt 5,8 điểm.", []],
    ["Tỉnh Bắc Giang: chỉ số Tính minh bạch đạt 5,8 điểm.", []],
  ],
});
