import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
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
    [
      "| (3) Tính minh bạch và tiếp cận thông tin | Sở Nội vụ |\n| (9) Đào tạo lao động | Sở Y tế |",
      ["pci.3", "pci.9"],
    ],
    // An unknown name between three known ones continues their numbers.
    [
      "| 1 | Gia nhập thị trường |\n| 2 | Hạ tầng số |\n| 3 | Tính minh bạch |\n| 4 | Chi phí thời gian |",
      ["pci.1", "pci.3", "pci.4", "? Hạ tầng số"],
    ],
    // A part of a name between known ones.
    [
      "| 1 | Gia nhập thị trường |\n| 2 | Đất đai: công khai quy hoạch |\n| 3 | Tính minh bạch |\n| 4 | Chi phí thời gian |",
      ["pci.1", "pci.3", "pci.4", "pci.2"],
    ],
    // A whole name beside other words; two such names are two rows.
    [
      "| 1 | Gia nhập thị trường |\n| 2 | Tiếp cận mặt bằng (Tiếp cận đất đai) |\n| 3 | Công khai, tính minh bạch |\n| 4 | Chi phí thời gian |",
      ["pci.1", "pci.3", "pci.4", "pci.2"],
    ],
    [
      "| 1 | Gia nhập thị trường |\n| 2 | Hạ tầng phục vụ tính minh bạch của tỉnh |\n| 3 | Tính minh bạch |\n| 4 | Chi phí thời gian |",
      ["pci.1", "pci.3", "pci.4", "? Hạ tầng phục vụ tính minh bạch của tỉnh"],
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
    // Numbers with a word for a sub-index, and mere numbers.
    ["| 1 | CSTP 9 - Liên kết với trường nghề |\n| 2 | Chỉ số 3 (minh bạch) |", ["pci.9", "pci.3"]],
    ["| 1 | CSTP9 | Mở lớp |\n| 2 | CSTP 3, CSTP4 | Niêm yết |", ["pci.9", "pci.3 + pci.4"]],
    ["| 1 | CSTP4 | Hỗ trợ doanh nghiệp | 7,1 |", ["pci.4"]],
    // Misread numbers of headings across the table, and stains before them.
    [
      "| I. Tính minh bạch | < |\n| 1 | Niêm yết |\n| 1H. Chi phí thời gian | < |\n| 2 | Rà soát |\n| 'VII. Đào tạo lao động | < |",
      ["pci.3", "pci.4", "pci.9"],
    ],
    // A misread number is no name.
    [
      "| 1 | CSTP3 | Niêm yết |\n| 2 | CSTP4 | Rà soát |\n| 3 | CSTPB5 | Cam kết |\n| 4 | CSTP6 | Kiểm tra |",
      ["pci.3", "pci.4", "pci.6"],
    ],
    ["| A. Chỉ số Tính minh bạch |\n| 1 | Niêm yết |", ["pci.3"]],
    ["| 1 | Nội dung 3 |\n| 2 | 9. Liên kết với trường nghề |", []],
    ["| 1 | Rà soát thủ tục |\n| 2 | Công khai quy hoạch |", []],
  ],
});

// A table with a head, in a plan on an index whose parts the catalogue does not have.
export const ownParts = snippets<string[]>({
  name: "table/sub-index-row: own parts",
  context: { year: 2025, indexIds: ["ddci"] },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    return [...readSubIndexRows(rows, head.columns, context).values()].map(
      ({ named }) => `${named.id} ${named.name}`,
    );
  },
  cases: [
    [
      "| STT | Chỉ số thành phần | 2024 (điểm/hạng) | Mục tiêu 2025 (điểm/hạng) | Phòng chủ trì |\n| 1 | Tính minh bạch và tiếp cận thông tin | 7,62/10 | 8,0/5 | Văn phòng Sở |\n| 2 | Vai trò người đứng đầu | 7,66/9 | 8,1/6 | Ban Giám đốc |",
      ["null Tính minh bạch và tiếp cận thông tin", "null Vai trò người đứng đầu"],
    ],
    [
      "| STT | Tiêu chí | Thời gian | Phòng chủ trì |\n| 1 | Rà soát, công khai thủ tục hành chính | Quý II/2025 | Văn phòng Sở |\n| 2 | Tổ chức đối thoại với doanh nghiệp | Quý III/2025 | Phòng Quản lý thương mại |",
      [],
    ],
  ],
});

const ROWS_ON_PAR_INDEX = 3;
/** A table with a part on each of two indices: names that the catalogue does not have go on with the numbers of their part. */
export const inParts = snippets<string[]>({
  name: "table/sub-index-row: parts",
  context: { year: 2026, indexIds: ["par-index", "sipas"] },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const indexParts = new Map(
      rows.map(({ line }, i) => [line.index, i < ROWS_ON_PAR_INDEX ? "par-index" : "sipas"]),
    );
    return [...readSubIndexRows(rows, head.columns, { ...context, indexParts }).values()].map(
      ({ named }) => named.id ?? `? ${named.name}`,
    );
  },
  cases: [
    [
      "| TT | Lĩnh vực | Chủ trì |\n| I | Cải cách thể chế | Sở Tư pháp |\n| II | Cải cách tài chính công | Sở Tài chính |\n| III | Cải cách chế độ công vụ | Sở Nội vụ |\n| 1 | Tiếp cận dịch vụ | Văn phòng UBND tỉnh |\n| 2 | Thủ tục hành chính | Sở Nội vụ |\n| 3 | Kết quả dịch vụ | Sở Nội vụ |\n| 4 | Chính sách nước sinh hoạt | Sở Xây dựng |\n| 5 | Chính sách an sinh xã hội | Sở Y tế |",
      [
        ...["par-index.2", "par-index.6", "par-index.5", "sipas.1.1", "sipas.1.2", "sipas.1.4"],
        ...["? Chính sách nước sinh hoạt", "? Chính sách an sinh xã hội"],
      ],
    ],
  ],
});
