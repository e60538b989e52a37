import { formatLabels } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readLabels } from "./line-labels.ts";

// A line → its units and the number of its details; null for a line without labels.
export default snippets<string | null>({
  name: "assignment/labels/line-labels",
  context: { year: 2026 },
  read([line], context) {
    const labels = readLabels(line!, 0, context);
    return labels && `${formatLabels(labels.units)} / ${labels.details.length}`;
  },
  cases: [
    ["Đơn vị chủ trì: Sở Y tế; thời gian: quý I/2026.", "Sở Y tế [lead] / 1"],
    ["Thời gian thực hiện: thường xuyên.", " / 1"],
    // Without a colon: only who does what, or only when.
    ["Sở Y tế chủ trì trong quý I/2026.", "Sở Y tế [lead] / 1"],
    ["Sở Y tế chủ trì báo cáo trong quý I/2026.", null],
    ["Sở Y tế chủ trì; Sở Nội vụ phối hợp.", "Sở Y tế [lead]; Sở Nội vụ [coordinate] / 0"],
    ["Hoàn thành: trước ngày 30/9/2026.", " / 1"],
    ["Hoàn thành kế hoạch: rà soát thủ tục.", null],
  ],
});
