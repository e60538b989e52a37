import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { taskTable } from "../../../test/support/task-table.ts";
import { taskWithoutDeadline } from "./task-without-deadline.ts";

const health = unit("Sở Y tế", "so-y-te");
/** Rows of: number, task, lead unit, time. */
const plan = (...rows: readonly (readonly string[])[]) => ({
  id: "so-yt",
  unit: health,
  record: taskTable(["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"], rows),
});
const ROWS = [
  ["1", "Rà soát thủ tục", "Văn phòng Sở", "Quý III/2024"],
  ["2", "Tập huấn cán bộ", "Phòng Tổ chức", "Tháng 9/2024"],
  ["3", "Kiểm tra cơ sở", "Thanh tra Sở", "Thường xuyên"],
] as const;
/** A row in which only the column of the check is blank. */
const blankRow = ["4", "Xử lý chất thải y tế", "Phòng Nghiệp vụ", "Quý IV/2024"].map((text, i) =>
  i === 3 ? "" : text,
);

export default cases(taskWithoutDeadline, [
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
    plans: [
      {
        ...plan(),
        record: taskTable(["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"], [...ROWS, blankRow], {
          mergedDown: [[3, 3]],
        }),
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Cột hầu như để trống", en: "The column is hardly used" },
    plans: [plan(ROWS[0], ...[1, 2, 3].map(() => blankRow))],
    finds: [],
  },
  {
    name: { vi: "Bảng trong tệp PDF", en: "A table in a PDF" },
    plans: [
      {
        ...plan(),
        record: {
          ...taskTable(["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"], [...ROWS, blankRow], {
            method: "text-layer",
          }),
        },
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Một dòng để trống", en: "One row is blank" },
    plans: [plan(...ROWS, blankRow)],
    finds: [{ severity: "info", planId: "so-yt", contains: "Xử lý chất thải y tế" }],
  },
]);
