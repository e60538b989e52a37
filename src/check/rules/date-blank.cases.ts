import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { dateBlank } from "./date-blank.ts";

const plan = { id: "so-yt", unit: unit("Sở Y tế", "so-y-te"), subIndices: [{ id: "pgi.1" }] } as const;

export default cases(dateBlank, [
  {
    name: { vi: "“ngày … tháng 5 năm 2024”", en: "Day blank" },
    plans: [{ ...plan, issued: [2024, 5, null] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "để trống ngày" }],
  },
  {
    name: { vi: "“ngày … tháng … năm 2024”", en: "Day and month blank" },
    plans: [{ ...plan, issued: [2024, null, null] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "để trống ngày, tháng" }],
  },
  {
    name: {
      vi: "Bản quét, ngày có thể viết tay: không nói là để trống",
      en: "A scan: the day may be handwritten, so it is not reported as blank",
    },
    plans: [{ ...plan, issued: [2024, 5, null], method: "ocr" }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "Chưa đọc được ngày", lacks: "để trống ngày" }],
  },
  {
    name: { vi: "Đủ ngày tháng, hoặc không có dòng ngày", en: "A full date, or no date line" },
    plans: [plan, { ...plan, id: "khong-ngay", issued: [null, null, null], years: [2025] }],
    finds: [],
  },
]);
