import type { CheckCase } from "../cases.ts";
import { soXayDung, tinh, XAY_DUNG, Y_TE } from "./plans.ts";

/** Plans of the province that may be drafts. */
export const drafts: readonly CheckCase[] = [
  {
    name: {
      vi: "Kế hoạch của tỉnh có số, chưa có ngày: không phải dự thảo",
      en: "The province's plan has a number and no day: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), issued: [2024, 4, null] }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh có ngày, chưa có số: không phải dự thảo",
      en: "The province's plan has a day and no number: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND" }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Bản quét không đọc được số và ngày: văn bản đã ký, không phải dự thảo",
      en: "A scan without a readable number and day is a signed document: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND", issued: [2024, 4, null], method: "ocr" }],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có số và ngày: có thể là dự thảo, chưa chắc phải gửi",
      en: "The province's plan has neither number nor day: perhaps a draft, so unsure",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: "/KH-UBND", issued: [2024, 4, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Y tế",
        contains: "Văn bản này chưa có số, chưa có ngày ban hành, có thể là dự thảo",
        lacks: "quá hạn",
      },
    ],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh chưa có số và ngày, nhưng đã có đơn vị triển khai: không phải dự thảo",
      en: "The province's plan has neither number nor day, but a unit implements it: no draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([XAY_DUNG, Y_TE]), number: "/KH-UBND", issued: [2024, 4, null] }, soXayDung],
    finds: [{ severity: "error", planId: "tinh", unit: "Sở Y tế", lacks: "dự thảo" }],
  },
  {
    name: {
      vi: "Kế hoạch của tỉnh không có dòng số và ngày: có thể là dự thảo",
      en: "The province's plan has no line of number and date: perhaps a draft",
    },
    asOf: "2024-06-01",
    plans: [{ ...tinh([Y_TE]), number: null, issued: [null, null, null] }],
    finds: [
      {
        severity: "warning",
        planId: "tinh",
        unit: "Sở Y tế",
        contains: "không rõ số, không rõ ngày ban hành, có thể là dự thảo",
      },
    ],
  },
];
