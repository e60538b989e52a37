import { snippets } from "../../../../test/support/rule-corpus.ts";
import { indexParts } from "./index-parts.ts";
import { outline } from "./outline.ts";

// Lines of a plan on PAR INDEX and SIPAS → "number of the line: index" for lines in a part about one of them.
export default snippets<string[]>({
  name: "structure/index-parts",
  context: { year: 2026, indexIds: ["par-index", "sipas"], province: "Hải Phòng" },
  read(lines, context) {
    const parts = indexParts(outline(lines.filter(({ source }) => !source.row)), lines, context);
    return [...parts].sort(([a], [b]) => a - b).map(([line, index]) => `${line + 1}: ${index}`);
  },
  cases: [
    // Headings, up to a heading of the same kind.
    [
      "I. Chỉ số PAR INDEX\n1. Thủ tục hành chính\nII. Chỉ số SIPAS\n1. Thủ tục hành chính\nIII. TỔ CHỨC THỰC HIỆN\n1. Kinh phí",
      ["1: par-index", "2: par-index", "3: sipas", "4: sipas"],
    ],
    [
      "2. Nhiệm vụ, giải pháp nâng cao Chỉ số hài lòng (SIPAS) của thành phố Hải Phòng năm 2026\n- Thủ tục hành chính",
      ["1: sipas", "2: sipas"],
    ],
    // The beginning of its name.
    ["IV. CÁC YẾU TỐ CỦA CHỈ SỐ HÀI LÒNG\n- Thủ tục hành chính", ["1: sipas", "2: sipas"]],
    ["IV. CHỈ SỐ HÀI LÒNG CỦA NGƯỜI BỆNH\n- Thủ tục hành chính", []],
    // A sentence or a goal is no heading of a part, nor is a heading on both.
    ["1. Phấn đấu Chỉ số SIPAS đạt từ 88% trở lên\n- Thủ tục hành chính", []],
    ["1. Nâng cao Chỉ số PAR INDEX và Chỉ số SIPAS\n- Thủ tục hành chính", []],
    ["1. Tuyên truyền về Chỉ số SIPAS\n- Thủ tục hành chính", []],
    [
      "6. Chính quyền số\n- Ký số văn bản.\n7. Nâng cao mức độ hài lòng (SIPAS)\n- Tiếp cận dịch vụ: thêm quầy.\n8. Kinh phí\n- Ngân sách.",
      ["3: sipas", "4: sipas"],
    ],
    // A line says in a bracket of which index its name is.
    [
      "- Thủ tục hành chính (SIPAS): 88%\n- Thủ tục hành chính (PAR INDEX): 13 điểm\n- Thủ tục hành chính: 13 điểm",
      ["1: sipas", "2: par-index"],
    ],
    [
      "| 1 | Kết quả dịch vụ (SIPAS) | 86% |\n| 2 | Chỉ số PAR INDEX (SIPAS) | 13 |\n| 3 | Cải cách thể chế (PCI) | 9 |",
      ["1: sipas"],
    ],
    ["- Thủ tục hành chính (tiêu chí của SIPAS): 88%", []],
    ["| 9 | Chỉ số hài lòng về sự phục vụ (SIPAS) | Điều tra | Sở Nội vụ |", []],
    // Rows that name an index alone, up to one of another index or one with a label of the same kind.
    [
      "| TT | Nội dung | Mục tiêu |\n| PAR INDEX (tổng 100 điểm) | | |\n| 1 | Thủ tục hành chính | 12 |\n| SIPAS (05 yếu tố) | | |\n| 1 | Thủ tục hành chính | 90% |",
      ["2: par-index", "3: par-index", "4: sipas", "5: sipas"],
    ],
    [
      "| TT | Nội dung | Chủ trì |\n| PHẦN B. CHỈ SỐ HÀI LÒNG (SIPAS) | | |\n| 1 | Thủ tục hành chính | Sở A |\n| PHẦN C. NỘI DUNG KHÁC | | |\n| 1 | Thủ tục hành chính | Sở A |",
      ["2: sipas", "3: sipas"],
    ],
    // A bracket may say more about the index. A cell may contain only the letter of the part.
    [
      "| TT | Nội dung | Chủ trì |\n| A | CHỈ SỐ PAR INDEX (tổng 100 điểm; mục tiêu chung ≥ 90,5) | |\n| 1 | Thủ tục hành chính | Sở A |\n| B | CHỈ SỐ SIPAS (thang đo từ 0 đến 100%) | |\n| 1 | Thủ tục hành chính | Sở A |\n| C | NHIỆM VỤ LÀM ĐIỂM | |\n| 1 | Thủ tục hành chính | Sở A |",
      ["2: par-index", "3: par-index", "4: sipas", "5: sipas"],
    ],
    [
      "2. Nâng cao mức độ hài lòng (SIPAS) (nội dung do tỉnh tự đánh giá)\n- Thủ tục hành chính",
      ["1: sipas", "2: sipas"],
    ],
    // The title of a table, also in two lines and above a note.
    [
      "CÁC YẾU TỐ CỦA CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ\nHÀNH CHÍNH (SIPAS) NĂM 2026\n(Kèm theo Kế hoạch số 38/KH-UBND)\n| TT | Yếu tố | Mục tiêu |\n| II. Dịch vụ công | | |\n| 1 | Thủ tục hành chính | 90% |",
      ["2: sipas", "4: sipas", "5: sipas", "6: sipas"],
    ],
    ["Kết quả Chỉ số SIPAS năm 2025 tăng 2% như sau:\n| TT | Nội dung |\n| 1 | Thủ tục hành chính |", []],
    ["| TT | Nội dung | Mục tiêu |\n| 1 | Chỉ số SIPAS | 88% |\n| 2 | Thủ tục hành chính | 90% |", []],
  ],
});

// A plan on one index has no such parts.
export const ofOneIndex = snippets<number>({
  name: "structure/index-parts: a plan on one index",
  context: { year: 2026, indexIds: ["sipas"] },
  read: (lines, context) => indexParts(outline(lines), [], context).size,
  cases: [["I. Chỉ số SIPAS\n1. Thủ tục hành chính", 0]],
});
