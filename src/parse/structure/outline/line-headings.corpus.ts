import { snippets } from "../../../../test/support/rule-corpus.ts";
import { linesOfPast, resultYearsOf } from "./line-headings.ts";
import { outline } from "./outline.ts";

// Lines of a plan of 2025 → "number of the line: year" for lines on the results of that year.
export default snippets<string[]>({
  name: "structure/line-headings",
  context: { year: 2025 },
  read: (lines, context) =>
    [...resultYearsOf(outline(lines), context.year)].map(([index, year]) => `${index + 1}: ${year}`),
  cases: [
    ["I. KẾT QUẢ NĂM 2024\n- PAPI đạt 42 điểm.\nII. NHIỆM VỤ\n- Rà soát.", ["1: 2024", "2: 2024"]],
    // A line that announces a list, up to the next line without a label.
    [
      "I. TÌNH HÌNH\nKết quả công bố năm 2024 như sau:\na) PAPI: 42 điểm.\nb) SIPAS: 84%.\nII. NHIỆM VỤ\n- Rà soát.",
      ["3: 2024", "4: 2024"],
    ],
    ["I. TÌNH HÌNH\nKết quả công bố năm 2024:\na) PAPI: 42 điểm.\nII. X", ["3: 2024"]],
    ["I. TÌNH HÌNH\nNhiệm vụ năm 2024:\na) PAPI: 42 điểm.", []],
    ["I. TÌNH HÌNH\nKết quả phải đạt năm 2025:\na) PAPI: 42 điểm.", []],
    ["I. TÌNH HÌNH\nKết quả công bố năm 2024.\na) PAPI: 42 điểm.", []],
    ["I. TÌNH HÌNH\nKết quả các năm 2023, năm 2024:\na) PAPI: 42 điểm.", []],
  ],
});

// Lines of a plan of 2025 → the numbers of the lines below headings of results that set no goals.
export const past = snippets<number[]>({
  name: "structure/line-headings: lines of the past",
  context: { year: 2025 },
  read: (lines, context) => [...linesOfPast(outline(lines), context.year)].map((index) => index + 1),
  cases: [
    ["I. THỰC TRẠNG\nChỉ số A đạt 6 điểm, chưa đạt mục tiêu.\nII. NHIỆM VỤ\n- Rà soát.", [1, 2]],
    ["I. ĐÁNH GIÁ KẾT QUẢ\n1. Chỉ số A đạt 6 điểm.\n2. Phấn đấu năm 2025 đạt 7 điểm.", [1, 2]],
    ["I. KẾT QUẢ NĂM 2024 VÀ MỤC TIÊU NĂM 2025\n- Chỉ số A đạt 6 điểm.", []],
    ["I. MỤC TIÊU\n- Chỉ số A đạt 6 điểm.", []],
  ],
});
