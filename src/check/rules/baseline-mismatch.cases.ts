import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { baselineMismatch } from "./baseline-mismatch.ts";

const health = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const province = { id: "tinh", number: "25/KH-UBND", total: [2023, 17.33] } as const;
const own = { id: "so-yt", unit: health, answers } as const;
const later = { id: "tinh-2025", number: "31/KH-UBND", issued: [2025, 3, 3], years: [2025] } as const;
const part = (target: ReturnType<typeof score>) => ({
  subIndices: [{ id: "pgi.1" as const, target }],
});

export default cases(baselineMismatch, [
  {
    name: { vi: "Cùng kết quả", en: "The same result" },
    plans: [province, { ...own, total: [2023, 17.33] }],
    finds: [],
  },
  {
    name: { vi: "Ghi số làm tròn", en: "A rounded figure" },
    plans: [province, { ...own, total: [2023, 17.3] }],
    finds: [],
  },
  {
    name: { vi: "Kết quả của năm khác", en: "The result of another year" },
    plans: [province, { ...own, total: [2022, 15.1] }],
    finds: [],
  },
  {
    name: {
      vi: "Lệch ở một chỉ số thành phần: đã nêu ở “mục tiêu lệch”",
      en: "A sub-index: reported as a differing target",
    },
    plans: [
      { ...province, ...part(score(6.2, 0.2, [2023, 6])) },
      { ...own, ...part(score(6.2, 0.7, [2023, 5.5])) },
    ],
    finds: [],
  },
  {
    name: { vi: "Tổng điểm đọc chưa chắc chắn", en: "The total was read with low confidence" },
    plans: [province, { ...own, total: [2023, 11.33], doubtful: ["/overall/0"] }],
    finds: [],
  },
  {
    name: { vi: "Hai tỉnh", en: "Two provinces" },
    plans: [province, { ...later, province: "Cao Bằng", total: [2023, 16] }],
    finds: [],
  },
  {
    name: {
      vi: "Tổng điểm năm trước khác kế hoạch của tỉnh",
      en: "The total differs from the province's plan",
    },
    plans: [province, { ...own, total: [2023, 16.85] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "17,33" }],
  },
  {
    name: { vi: "Kế hoạch hai năm của tỉnh ghi khác nhau", en: "The province's plans of two years differ" },
    plans: [
      { ...province, ...part(score(6.2, undefined, [2023, 6])) },
      { ...later, ...part(score(6.5, undefined, [2023, 5.8])) },
    ],
    finds: [{ severity: "warning", planId: "tinh-2025", subIndex: "pgi.1", contains: "5,80" }],
  },
]);
