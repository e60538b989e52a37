import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { SectionHeadings } from "../sub-index/section-heading.ts";
import { subIndexSections } from "../sub-index/sub-index-sections.ts";
import { readSubIndices } from "../sub-index/sub-indices.ts";
import { figuresOfTargets } from "./of-target.ts";

// Sections on sub-indices → "sub-index quantity year=value".
export default snippets<string[]>({
  name: "figure/of-target",
  context: { year: 2026, indexIds: ["pci"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    const sections = subIndexSections(outline(lines), headings);
    const subIndices = readSubIndices(
      sections,
      [],
      { goals: () => [], goalLines: new Set(), assigned: [] },
      headings,
    );
    return figuresOfTargets(subIndices, context.year).map(
      ({ value: f }) => `${f.subIndex} ${f.quantity} ${f.year}=${f.value}`,
    );
  },
  cases: [
    [
      "1. Tính minh bạch\n- Mục tiêu: đạt 6,8 điểm, tăng 0,5 điểm so với năm 2025 (6,3 điểm).",
      ["pci.3 target 2026=6.8", "pci.3 score 2025=6.3", "pci.3 change 2026=0.5"],
    ],
    [
      "1. Tính minh bạch\n- Mục tiêu: năm 2026 đạt 6,8 điểm; năm 2027 đạt 7,1 điểm.",
      ["pci.3 target 2026=6.8", "pci.3 target 2027=7.1"],
    ],
    ["1. Tính minh bạch\n- Mục tiêu: thuộc nhóm 10 tỉnh dẫn đầu.", ["pci.3 target 2026=10"]],
    ["1. Tính minh bạch\n- Công khai quy hoạch.", []],
  ],
});

// Sections on sub-indices → for each figure, true where the whole line is quoted, because the target's words lack the number.
export const quotes = snippets<string[]>({
  name: "figure/of-target: quotes",
  context: { year: 2026, indexIds: ["pci"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    const sections = subIndexSections(outline(lines), headings);
    const mentions = { goals: () => [], goalLines: new Set<number>(), assigned: [] };
    return figuresOfTargets(readSubIndices(sections, [], mentions, headings), context.year).map(
      ({ value, quotesLine }) => `${value.quantity} ${quotesLine ?? false}`,
    );
  },
  cases: [
    [
      "1. Tính minh bạch\n- Mục tiêu: đạt 6,8 điểm, tăng 0,5 điểm so với năm 2025 (6,3 điểm).",
      ["target false", "score true", "change true"],
    ],
  ],
});
