import { snippets } from "../../../../test/support/rule-corpus.ts";
import { gridRows } from "./grid.ts";
import { readSubIndexRows } from "./sub-index-row.ts";

// Rows of a table without a head → the sub-indices that they name.
export default snippets<string[]>({
  name: "table/sub-index-row",
  context: { year: 2024, indexIds: ["pci"] },
  read: (lines, context) =>
    [...readSubIndexRows(gridRows(lines), new Map(), context).values()].map(({ named, further }) =>
      [named, ...further].map(({ id, name }) => id ?? `? ${name}`).join(" + "),
    ),
  cases: [
    ["| 1 | Tính minh bạch |\n| 2 | Đào tạo lao động |", ["pci.3", "pci.9"]],
    // An unknown name between three known ones continues their numbers.
    [
      "| 1 | Gia nhập thị trường |\n| 2 | Hạ tầng số |\n| 3 | Tính minh bạch |\n| 4 | Chi phí thời gian |",
      ["pci.1", "pci.3", "pci.4", "? Hạ tầng số"],
    ],
    // The second task of the first sub-index, where recognition lost the label of the second sub-index.
    [
      "| I | Gia nhập thị trường |\n| 1 | Rút ngắn thời gian |\n| 2 | Công khai thủ tục |\n|  | Tính minh bạch |\n| III | Chi phí thời gian |\n| IV | Đào tạo lao động |",
      ["pci.1", "pci.3", "pci.4", "pci.9"],
    ],
    ["| CHỈ SỐ 3: TÍNH MINH BẠCH | | I |\n| Sở Nội vụ | Công khai thủ tục | 1 |", ["pci.3"]],
    // Several names in one row, and a name inside another cell's sentence.
    [
      "| 1 | Chỉ số 1: Gia nhập thị trường và Chỉ số 3: Tính minh bạch |\n| 2 | Đào tạo lao động; Chi phí thời gian |",
      ["pci.1 + pci.3", "pci.9 + pci.4"],
    ],
    ["| 1 | Tính minh bạch | Cải thiện cả chỉ số Đào tạo lao động |", ["pci.3"]],
    ["| 1 | Rà soát thủ tục |\n| 2 | Công khai quy hoạch |", []],
  ],
});
