import { snippets } from "../../../../test/support/rule-corpus.ts";
import { gridRows } from "./grid.ts";
import { readSubIndexRows } from "./sub-index-row.ts";

const SERVICES =
  "| 6 | Cung ứng dịch vụ công |\n| 6.1 | Y tế công lập |\n| 6.2 | Giáo dục tiểu học công lập |\n| 6.3 | Cơ sở hạ tầng căn bản |";

// Rows of a table that lists parts of sub-indices → what each names.
export default snippets<string[]>({
  name: "table/numbered-parts",
  context: { year: 2026, indexIds: ["papi"] },
  read: (lines, context) =>
    [...readSubIndexRows(gridRows(lines), new Map(), context).entries()]
      .toSorted(([a], [b]) => a - b)
      .map(([, { named }]) => named.id ?? `? ${named.name}`),
  cases: [
    // A shorter name, and one with more words.
    [`${SERVICES}\n| 6.4 | An ninh, trật tự |`, ["papi.6", "papi.6.1", "papi.6.2", "papi.6.3", "papi.6.4"]],
    [
      `| 1 | Tham gia của người dân ở cấp cơ sở |\n| 1.1 | Tri thức công dân về tham gia |\n| 1.2 | Cơ hội tham gia |\n${SERVICES}`,
      ["papi.1", "papi.1.1", "papi.1.2", "papi.6", "papi.6.1", "papi.6.2", "papi.6.3"],
    ],
    // Other words: the number decides where the siblings have the numbers of the catalogue.
    [
      `| 3 | Trách nhiệm giải trình với người dân |\n| 3.1 | Mức độ tiếp xúc với chính quyền |\n| 3.2 | Giải đáp khiếu nại, tố cáo, khúc mắc của người dân |\n| 3.3 | Tiếp cận dịch vụ tư pháp |\n| 6 | Cung ứng dịch vụ công |\n| 6.1 | Y tế công lập |`,
      ["papi.3", "papi.3.1", "papi.3.2", "papi.3.3", "papi.6", "papi.6.1"],
    ],
    // Where they have other numbers, it is a part of its own, not work of the part above it.
    [
      `| 5 | Thủ tục hành chính công |\n| 5.1 | Thủ tục hành chính cấp xã |\n| 5.2 | Dịch vụ chứng thực, xác nhận |\n| 5.3 | Thủ tục cấp phép xây dựng |\n${SERVICES}`,
      [
        "papi.5",
        "papi.5.3",
        "papi.5.1",
        "? Thủ tục cấp phép xây dựng",
        "papi.6",
        "papi.6.1",
        "papi.6.2",
        "papi.6.3",
      ],
    ],
    // Work with decimal numbers below sub-indices.
    [
      "| 6 | Cung ứng dịch vụ công |\n| 6.1 | Nâng cấp trạm y tế |\n| 6.2 | Xây dựng trường học |\n| 7 | Quản trị môi trường |\n| 7.1 | Thu gom rác |",
      ["papi.6", "papi.7"],
    ],
    // Work among a few parts.
    [
      `${SERVICES}\n| 6.4 | Nâng cấp trạm y tế |\n| 6.5 | Lắp đèn đường |\n| 6.6 | Xây trường |\n| 6.7 | Làm cầu |`,
      ["papi.6", "papi.6.1", "papi.6.2", "papi.6.3"],
    ],
  ],
});
