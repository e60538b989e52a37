import { formatTarget } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline.ts";
import { readSectionTargets } from "./section-targets.ts";
import { subIndexSections } from "./sub-index-sections.ts";

// Sections on sub-indices → their targets.
export default snippets<string[]>({
  name: "sub-index/section-targets",
  context: { year: 2024, indexIds: ["pci"] },
  read(lines, context) {
    const all = subIndexSections(
      outline(lines, () => false),
      context,
    );
    return all.flatMap(({ sections }) =>
      sections.flatMap(({ section, named }) =>
        readSectionTargets(section, named, context).map(({ value }) => formatTarget(value)),
      ),
    );
  },
  cases: [
    ["1. Tính minh bạch: phấn đấu đạt 6,8 điểm\n- Công khai quy hoạch.", ["score = 6.8"]],
    ["1. Tính minh bạch\n- Mục tiêu: đạt từ 6,8 điểm trở lên.", ["score >= 6.8"]],
    // A figure in a task is not a target of the sub-index.
    ["1. Tính minh bạch\n- Công khai 100% quy hoạch trên cổng thông tin.", []],
  ],
});
