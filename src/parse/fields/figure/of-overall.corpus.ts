import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readOverall } from "../overall/overall.ts";
import { figuresOfOverall } from "./of-overall.ts";

// Lines → "index quantity year=value: clause".
export default snippets<string[]>({
  name: "figure/of-overall",
  context: { year: 2026, indexIds: ["papi"] },
  read(lines, context) {
    const overall = readOverall(lines, context, {
      goalLines: new Set(),
      resultYears: new Map(),
      otherPlaces: new Set(),
      partLines: new Set(),
      onlyWhole: false,
      titleHasPart: false,
    });
    return figuresOfOverall(overall, lines).map(
      ({ value: f }) => `${f.index} ${f.quantity} ${f.year}=${f.value}: ${f.text}`,
    );
  },
  cases: [
    [
      "Năm 2024 Chỉ số PAPI đạt 42,5 điểm, xếp thứ 18/63.",
      [
        "papi score 2024=42.5: Năm 2024 Chỉ số PAPI đạt 42,5 điểm, xếp thứ 18/63",
        "papi rank 2024=18: Năm 2024 Chỉ số PAPI đạt 42,5 điểm, xếp thứ 18/63",
      ],
    ],
    // The results of other years, in brackets.
    [
      "Năm 2024 Chỉ số PAPI đạt 42,5 điểm, tăng 2,1 điểm so với năm 2023 (40,4 điểm, hạng 30)",
      ["score 2024=42.5", "score 2023=40.4", "rank 2023=30"].map(
        (figure) =>
          `papi ${figure}: Năm 2024 Chỉ số PAPI đạt 42,5 điểm, tăng 2,1 điểm so với năm 2023 (40,4 điểm, hạng 30)`,
      ),
    ],
    ["Phấn đấu Chỉ số PAPI đạt 44 điểm.", ["papi target null=44: Phấn đấu Chỉ số PAPI đạt 44 điểm"]],
    ["Chỉ số PAPI do nhiều cơ quan phụ trách.", []],
  ],
});
