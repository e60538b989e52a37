import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import type { NamedRow } from "./named-row.ts";
import { addNumbersOfColumn } from "./numbers-of-column.ts";

// A table of a plan on PAR INDEX and DTI with numbers in a column of sub-indices → those of each row.
export default snippets<string[]>({
  name: "table/numbers-of-column",
  context: { year: 2026, indexIds: ["par-index", "dti"] },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const named = new Map<number, NamedRow>();
    addNumbersOfColumn(rows, head.columns, named, context);
    return [...named.values()].map(({ named: first, further }) =>
      [first, ...further].map(({ id }) => id).join(" + "),
    );
  },
  cases: [
    // Codes of criteria: the first number is that of the sub-index, of the index that the plan names first.
    [
      "| STT | TC | Công việc | Phòng chủ trì |\n| 1 | 6.1 | Báo cáo tiến độ | Phòng Đầu tư |\n| 2 | 3.3; 3.4.2 | Mua máy in | Văn phòng |\n| 3 | 5.2, 8.1 | Tập huấn | Văn phòng |",
      ["par-index.6", "par-index.3", "par-index.5 + par-index.8"],
    ],
    // Beside codes with the name of an index, the others are of another one.
    [
      "| STT | TC | Công việc | Phòng chủ trì |\n| 1 | 2.1 | Báo cáo tiến độ | Phòng Đầu tư |\n| 2 | PAR INDEX 3.1 | Mua máy in | Văn phòng |",
      ["dti.2", "par-index.3"],
    ],
    // Whole numbers may be of either index; a number of no sub-index is another number.
    [
      "| STT | TC | Công việc | Phòng chủ trì |\n| 1 | 6 | Báo cáo tiến độ | Phòng Đầu tư |\n| 2 | 3 | Mua máy in | Văn phòng |",
      [],
    ],
    [
      "| STT | Mã tiêu chí | Công việc | Phòng chủ trì |\n| 1 | 6.1 | Báo cáo tiến độ | Phòng Đầu tư |\n| 2 | 31.2 | Mua máy in | Văn phòng |",
      [],
    ],
  ],
});
