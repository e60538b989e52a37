import { cases } from "../../../test/support/cases.ts";
import type { Figure } from "../../model/plan.ts";
import { figureConflict } from "./figure-conflict.ts";

const figure = (quantity: Figure["quantity"], year: number | null, value: number, text: string): Figure => ({
  index: "pgi",
  subIndex: "pgi.3",
  quantity,
  year,
  value,
  text,
});

export default cases(figureConflict, [
  {
    name: { vi: "Hai điểm số khác nhau của cùng một năm", en: "Two scores of one year" },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("score", 2023, 4.1, "năm 2023 đạt 4,10 điểm"),
          figure("score", 2023, 4.7, "kết quả năm 2023 là 4,70 điểm"),
        ],
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", subIndex: "pgi.3", contains: "4,10 và 4,70" }],
  },
  {
    name: { vi: "Hiểu là mức tăng thì không mâu thuẫn", en: "No conflict if read as an increase" },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("score", 2023, 4.1, "năm 2023 đạt 4,10 điểm"),
          figure("score", 2023, 1.3, "chỉ số tăng điểm (đạt 1,3 điểm)"),
        ],
      },
    ],
    finds: [
      { severity: "info", planId: "tinh", subIndex: "pgi.3", contains: "Nếu hiểu 1,3 là mức tăng, giảm" },
    ],
  },
  {
    name: {
      vi: "Ghi rõ năm thì là kết quả, dù câu có chữ “tăng”",
      en: "A figure with its year is a result, even if the sentence mentions an increase",
    },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("score", 2023, 4.1, "tăng 0,90 điểm so với năm 2023 đạt 4,10 điểm"),
          figure("score", 2023, 4.7, "kết quả năm 2023 đạt 4,70 điểm"),
        ],
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", subIndex: "pgi.3" }],
  },
  {
    name: {
      vi: "Số không ghi năm có thể của năm khác",
      en: "A figure without a year may belong to another year",
    },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("score", 2023, 4.1, "năm 2023 đạt 4,10 điểm"),
          figure("score", null, 3.6, "đạt 3,60 điểm"),
        ],
      },
    ],
    finds: [{ severity: "info", planId: "tinh", subIndex: "pgi.3", contains: "năm khác" }],
  },
  {
    name: {
      vi: "Cùng số, khác năm, hai đầu của một khoảng, khác đơn vị",
      en: "The same figure, different years, ends of a range, different units of measurement",
    },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("score", 2023, 4.1, "năm 2023 đạt 4,10 điểm"),
          figure("score", null, 4.1, "đạt 4,1 điểm"),
          figure("score", 2022, 3.9, "năm 2022 đạt 3,90 điểm"),
          figure("target", null, 5, "từ 5 đến 5,5 điểm"),
          figure("target", null, 5.5, "từ 5 đến 5,5 điểm"),
          figure("target", null, 20, "trong nhóm 20 tỉnh"),
        ],
      },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Câu có chữ “điểm”, nhưng số là thứ hạng",
      en: "The sentence mentions points, but the figure is a rank",
    },
    plans: [
      {
        id: "tinh",
        figures: [
          figure("target", 2024, 27, "Tổng điểm không dưới 27,0 điểm"),
          figure("target", 2024, 10, "vào nhóm 10 tỉnh có điểm cao nhất"),
          figure("target", 2024, 12, "đạt 27 điểm, nằm trong nhóm 12 tỉnh dẫn đầu"),
        ],
      },
    ],
    finds: [{ severity: "warning", planId: "tinh", subIndex: "pgi.3", contains: "năm 2024: 10 và 12" }],
  },
]);
