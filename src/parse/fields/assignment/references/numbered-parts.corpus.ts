import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { numberedParts } from "./numbered-parts.ts";

// The words of a task → its numbered parts.
export default snippets<string[]>({
  name: "assignment/references/numbered-parts",
  context: { year: 2026 },
  read([line]) {
    const parts = numberedParts(line!, { from: 0, to: line!.text.length });
    return parts.map(({ from, to }) => line!.text.slice(from, to).trim());
  },
  cases: [
    [
      "1) Rà soát thủ tục; 2) Công khai kết quả; 3) Báo cáo UBND tỉnh.",
      ["Rà soát thủ tục;", "Công khai kết quả;", "Báo cáo UBND tỉnh."],
    ],
    ["(1) rà soát thủ tục, (2) công khai kết quả.", ["rà soát thủ tục,", "công khai kết quả."]],
    ["a) Tổng hợp số liệu; b) Kiểm tra công vụ.", ["Tổng hợp số liệu;", "Kiểm tra công vụ."]],
    // Numbers inside the task, of a source, or that do not follow each other.
    ...[
      "Rà soát các lĩnh vực: (1) đất đai; (2) môi trường.",
      "1) Rà soát thủ tục; 3) Công khai kết quả.",
      "(1) Lãnh đạo Sở; (2) Phòng Kế hoạch.",
      "Rà soát thủ tục (2) Công khai.",
    ].map((whole): [string, string[]] => [whole, [whole]]),
  ],
});
