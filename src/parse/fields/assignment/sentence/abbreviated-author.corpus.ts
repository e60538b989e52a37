import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines of a document of Phòng Giáo dục và Đào tạo, which names itself with letters → "units: number of tasks".
export default snippets({
  name: "assignment/abbreviated-author",
  context: { year: 2026, province: "Bắc Giang" },
  read(lines, context) {
    const issuer = { name: "Phòng Giáo dục và Đào tạo", unitId: null };
    const items = itemsOf(outline(lines));
    const { assignments } = readAssignments(items, { ...context, issuer }, { collecting: true });
    return assignments.map(
      ({ units, tasks }) => `${units.map(({ name }) => name).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    ["1. Phòng GD&ĐT đề nghị các trường báo cáo kết quả.", ["các trường: 1"]],
    ["1. Phòng GD-ĐT yêu cầu Trường Mầm non Sao Mai rà soát hồ sơ.", ["Trường Mầm non Sao Mai: 1"]],
    // Another body requests; that is its own work.
    ["1. Phòng VH&TT đề nghị các trường báo cáo kết quả.", ["Phòng VH&TT: 1"]],
  ],
});
