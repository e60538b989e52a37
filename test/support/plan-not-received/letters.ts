import { unit } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { letterText, PROVINCE_LETTER } from "../province-letter.ts";
import { GIAO_THONG, tinh } from "./plans.ts";

/** The letter makes the duty unclear; it is not said to be the plan. */
const UNCLEAR_BY_LETTER = {
  severity: "warning",
  planId: "tinh",
  unit: "Sở Giao thông vận tải",
  contains: "912/UBND-NC ngày 15/5/2024 của UBND tỉnh nêu thời hạn hoặc việc ban hành kế hoạch",
} as const;

/** A unit of the province that the catalogue does not know. */
const XUC_TIEN = unit("Trung tâm Xúc tiến đầu tư tỉnh", null);

/** Letters on the due date, and on who needs a plan. */
export const letters: readonly CheckCase[] = [
  {
    name: {
      vi: "Công văn của tỉnh cho đơn vị không phải làm kế hoạch riêng: chưa rõ",
      en: "A letter of the province says that the unit needs no plan of its own: unclear",
    },
    asOf: "2024-06-08",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("2. Sở Giao thông vận tải chuyển sang phối hợp, không phải làm kế hoạch riêng nữa."),
    finds: [UNCLEAR_BY_LETTER],
  },
  {
    name: {
      vi: "Công văn cho đơn vị ngoài danh mục không phải làm kế hoạch riêng: chưa rõ",
      en: "A letter says that a unit outside the catalogue needs no plan of its own: unclear",
    },
    asOf: "2024-06-08",
    plans: [tinh([XUC_TIEN]), PROVINCE_LETTER],
    texts: letterText(
      "2. Trung tâm Xúc tiến đầu tư tỉnh không phải ban hành kế hoạch riêng; giao Sở Tài chính lồng ghép nhiệm vụ của Trung tâm.",
    ),
    finds: [{ ...UNCLEAR_BY_LETTER, unit: "Trung tâm Xúc tiến đầu tư tỉnh" }],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn của đơn vị ngoài danh mục: tính từ ngày mới",
      en: "A letter extends the due date of a unit outside the catalogue: the new day counts",
    },
    asOf: "2024-06-08",
    plans: [tinh([XUC_TIEN]), PROVINCE_LETTER],
    texts: letterText(
      "Đồng ý để Trung tâm Xúc tiến đầu tư và Sở Y tế ban hành kế hoạch chậm nhất ngày 05/6/2024.",
    ),
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Trung tâm Xúc tiến đầu tư tỉnh",
        contains: "quá hạn 3 ngày (hạn 05/6/2024)",
      },
    ],
  },
  {
    name: {
      vi: "Công văn nói về đơn vị khác có tên dài hơn: không ảnh hưởng",
      en: "A letter on another unit with a longer name has no effect",
    },
    asOf: "2024-06-08",
    plans: [tinh([XUC_TIEN]), PROVINCE_LETTER],
    texts: letterText("Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp không phải ban hành kế hoạch riêng."),
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Trung tâm Xúc tiến đầu tư tỉnh",
        contains: "quá hạn 19 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn của các sở: chưa đến hạn mới",
      en: "A letter extends the due date of the departments: not yet due",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của các sở, ban, ngành đến hết ngày 05/6/2024."),
    finds: [
      {
        severity: "info",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "chưa đến hạn (còn 4 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn: quá hạn tính từ ngày mới, nêu công văn",
      en: "A letter extends the due date: overdue from the new one, and the letter is named",
    },
    asOf: "2024-06-08",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của Sở Giao thông vận tải đến hết ngày 05/6/2024."),
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "quá hạn 3 ngày (hạn 05/6/2024)",
      },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn của đơn vị khác: tính theo kế hoạch của tỉnh",
      en: "A letter extends the due date of another unit: the day of the province's plan counts",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("Gia hạn thời gian gửi kế hoạch của Sở Y tế đến hết ngày 05/6/2024."),
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "quá hạn 12 ngày",
      },
    ],
  },
  {
    name: {
      vi: "Công văn kéo dài thời hạn cho các đơn vị không nêu tên: chưa rõ cho đến ngày mới",
      en: "A letter extends the due date of units that it does not name: unclear until the new day",
    },
    asOf: "2024-06-01",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("Hai đơn vị có tên trên được nộp kế hoạch đến hết ngày 05/6/2024."),
    finds: [UNCLEAR_BY_LETTER],
  },
  {
    name: {
      vi: "Sau ngày mới của công văn này, đơn vị nào cũng quá hạn",
      en: "After the new day of this letter every unit is overdue",
    },
    asOf: "2024-06-08",
    plans: [tinh([GIAO_THONG]), PROVINCE_LETTER],
    texts: letterText("Hai đơn vị có tên trên được nộp kế hoạch đến hết ngày 05/6/2024."),
    finds: [
      {
        severity: "error",
        planId: "tinh",
        unit: "Sở Giao thông vận tải",
        contains: "quá hạn",
      },
    ],
  },
];
