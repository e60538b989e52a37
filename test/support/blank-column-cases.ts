import type { Check } from "../../src/check/shared/define-check.ts";
import { unit } from "./case-plan.ts";
import { type CheckCases, cases } from "./cases.ts";
import { taskTable } from "./task-table.ts";

const HEAD = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"];
const health = unit("Sở Y tế", "so-y-te");
/** Rows of: number, task, lead unit, time. */
const plan = (...rows: readonly (readonly string[])[]) => ({
  id: "so-yt",
  unit: health,
  record: taskTable(HEAD, rows),
});
const ROWS = [
  ["1", "Rà soát thủ tục", "Văn phòng Sở", "Quý III/2024"],
  ["2", "Tập huấn cán bộ", "Phòng Tổ chức", "Tháng 9/2024"],
  ["3", "Kiểm tra cơ sở", "Thanh tra Sở", "Thường xuyên"],
] as const;
const INCOMPLETE = ["4", "Xử lý chất thải y tế", "Phòng Nghiệp vụ", "Quý IV/2024"];

/** The cases of a check for blank cells in one column of a task table. @param column its position in the table, from 0 */
export function blankColumnCases(rule: Check, column: number): CheckCases {
  const blankRow = INCOMPLETE.map((text, i) => (i === column ? "" : text));
  return cases(rule, [
    {
      name: { vi: "Mọi dòng đều ghi", en: "Every row is filled in" },
      plans: [plan(...ROWS)],
      finds: [],
    },
    {
      name: { vi: "Dòng đề mục", en: "A row with a heading" },
      plans: [plan(["I", "Giảm thiểu ô nhiễm", "", ""], ...ROWS)],
      finds: [],
    },
    {
      name: { vi: "Ô gộp cho hai dòng", en: "One merged cell for two rows" },
      plans: [{ ...plan(), record: taskTable(HEAD, [...ROWS, blankRow], { mergedDown: [[3, column]] }) }],
      finds: [],
    },
    {
      name: { vi: "Cột hầu như để trống", en: "The column is hardly used" },
      plans: [plan(ROWS[0], ...[1, 2, 3].map(() => blankRow))],
      finds: [],
    },
    {
      name: { vi: "Bảng trong tệp PDF", en: "A table in a PDF" },
      plans: [{ ...plan(), record: taskTable(HEAD, [...ROWS, blankRow], { method: "text-layer" }) }],
      finds: [],
    },
    {
      name: { vi: "Một dòng để trống", en: "One row is blank" },
      plans: [plan(...ROWS, blankRow)],
      finds: [{ severity: "info", planId: "so-yt", contains: "Xử lý chất thải y tế" }],
    },
  ]);
}
