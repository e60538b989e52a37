import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { SectionHeadings } from "../sub-index/section-heading.ts";
import { subIndexSections } from "../sub-index/sub-index-sections.ts";
import { figuresInSections } from "./in-section.ts";

// Sections on sub-indices → "sub-index quantity year=value".
export default snippets<string[]>({
  name: "figure/in-section",
  context: { year: 2026, indexIds: ["pci"], province: "Bắc Ninh" },
  read: (lines, context) =>
    figuresInSections(subIndexSections(outline(lines), new SectionHeadings(context)), [], context).map(
      ({ value: f }) => `${f.subIndex} ${f.quantity} ${f.year}=${f.value}`,
    ),
  cases: [
    [
      "1. Chỉ số Gia nhập thị trường (năm 2025: 7,5 điểm, hạng 20/34)\n- Sở Tài chính rút ngắn thời gian.\n2. Chỉ số Tính minh bạch\n- Kết quả năm 2025: đạt 6,21 điểm, xếp thứ 15/34.",
      ["pci.1 score 2025=7.5", "pci.1 rank 2025=20", "pci.3 score 2025=6.21", "pci.3 rank 2025=15"],
    ],
    ["1. Chỉ số Gia nhập thị trường\nTỉnh Bắc Giang năm 2025 đạt 7,9 điểm.", []],
    ["1. Chỉ số Gia nhập thị trường\n- Tiêu chí thời gian đăng ký năm 2025 đạt 0,9 điểm.", []],
    ["1. Chỉ số Gia nhập thị trường\n- Phấn đấu năm 2026 đạt 7,9 điểm.", []],
    ["1. Chỉ số Gia nhập thị trường\n- Phấn đấu năm 2026 xếp thứ 15/34.", []],
    ["1. Chỉ số Gia nhập thị trường\n- Doanh nghiệp năm 2025 xếp thứ 15/34.", []],
    ["1. Chung\nNăm 2025 đạt 7,5 điểm.", []],
  ],
});
