import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { placeDateMissing } from "./place-date-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const blank = { id: "so-yt", unit: health, issued: [null, null, null] } as const;

export default cases(placeDateMissing, [
  {
    name: { vi: "Có dòng ngày, để trống ngày", en: "A date line with a blank day" },
    plans: [{ ...blank, issued: [2024, 5, null] }],
    finds: [],
  },
  {
    name: { vi: "Có trang không đọc được", en: "A page was not read" },
    plans: [{ ...blank, warnings: ["ocr-needed"] }],
    finds: [],
  },
  {
    name: { vi: "Bản quét đọc chưa tốt", en: "A poor scan" },
    plans: [{ ...blank, pageConfidence: 0.5 }],
    finds: [],
  },
  {
    name: { vi: "Công văn", en: "A letter" },
    plans: [{ ...blank, kind: "other", docType: "cong-van" }],
    finds: [],
  },
  {
    name: { vi: "Văn bản không có phần này", en: "The document has no such part" },
    plans: [blank],
    finds: [{ severity: "info", planId: "so-yt", contains: "địa danh" }],
  },
]);
