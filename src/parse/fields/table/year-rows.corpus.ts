import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readYearRows } from "./year-rows.ts";

// A table below lines of text → "sub-index: quantity year=value" of its rows, or "".
export default snippets<string>({
  name: "table/year-rows",
  context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
  read(lines, context) {
    const table = lines.filter((line) => line.source.row);
    const above = lines.filter((line) => !line.source.row).reverse();
    const found = readYearRows(table, above, context);
    const results = found?.results.map(
      ({ quantity, year, value, of }) => `${quantity} ${year}=${value}${of ? `/${of}` : ""}`,
    );
    return found && results ? `${found.subIndex ?? found.index}: ${results.join(" ")}` : "";
  },
  cases: [
    // Below the name of the index or of a sub-index; the plan's year has no result yet.
    [
      "Bảng 1: Kết quả Chỉ số PCI giai đoạn 2023 - 2025\n| Năm | Điểm số | Kết quả xếp hạng so với cả nước | Nhóm điều hành |\n| 2023 | 65,20 | 33/63 | Khá |\n| 2024 | 66,40 | 30/63 | Khá |\n| 2025 | 67 | 25 | |",
      "pci: score 2023=65.2 rank 2023=33/63 score 2024=66.4 rank 2024=30/63",
    ],
    [
      "I. KẾT QUẢ CHỈ SỐ TÍNH MINH BẠCH\n| Năm | Điểm | Thứ hạng | Tăng/giảm hạng |\n| 2023 | 6,05 | 25 | |\n| 2024 | 6,31 | 17 | +8 |",
      "pci.3: score 2023=6.05 rank 2023=25 score 2024=6.31 rank 2024=17",
    ],
    // The head names the index.
    [
      "Kết quả\n| Năm | Điểm PCI | Xếp hạng |\n| 2023 | 65,20 | 33 |\n| Năm 2024 | 66,40 | 30 |",
      "pci: score 2023=65.2 rank 2023=33 score 2024=66.4 rank 2024=30",
    ],
    ["Kết quả đào tạo\n| Năm | Điểm số | Xếp hạng |\n| 2023 | 65,20 | 33 |\n| 2024 | 66,40 | 30 |", ""],
    ["Kết quả PCI\n| Năm | Điểm tối đa | Số hồ sơ |\n| 2023 | 10 | 33 |\n| 2024 | 10 | 30 |", ""],
    ["Kết quả PCI\n| Năm | Điểm số |\n| 2024 | 66,40 |", ""],
  ],
});
