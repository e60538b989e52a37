import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readTaskRows } from "../../../src/parse/fields/table/task-rows.ts";
import { Occurrences } from "../../../src/parse/text/occurrences.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();

function confidences(text: string): (number | undefined)[] {
  const lines = snippetLines(text);
  const rows = readTaskRows(lines, {
    catalogue,
    year: 2026,
    indexIds: [],
    province: null,
    issuer: null,
    isReport: false,
    occurrences: new Occurrences(lines),
  });
  return rows.rows.flatMap(({ assignment }) => (assignment ? [assignment.place.confidence] : []));
}

const STEPS =
  "| Bước 1 | Tiếp nhận hồ sơ | Bộ phận một cửa | 1 ngày |\n| Bước 2 | Phê duyệt kết quả | Sở Y tế | 1 ngày |";

it("is sure of units below a head that names their column", () => {
  expect(confidences(`| TT | Nội dung công việc | Trách nhiệm | Thời gian |\n${STEPS}`)).toEqual([
    0.92, 0.92,
  ]);
});

it("doubts units of a column that only its cells show", () => {
  expect(confidences(STEPS)).toEqual([0.7, 0.7]);
});

it("doubts units of a column whose cells mostly name none", () => {
  const others = ["Theo chỉ đạo", "Tự túc kinh phí"].map(
    (cell, i) => `| ${i + 2} | Mở lớp tập huấn | ${cell} |`,
  );
  const rows = ["| 1 | Rà soát thủ tục | Sở Y tế |", ...others].join("\n");
  expect(confidences(`| TT | Nhiệm vụ | Phân công |\n${rows}`)).toEqual([0.7]);
});
