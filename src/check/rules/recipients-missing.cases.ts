import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { recipientsMissing } from "./recipients-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const blank = { id: "so-yt", unit: health, number: "7/KH-SYT" } as const;

export default cases(recipientsMissing, [
  {
    name: { vi: "Có nơi nhận", en: "There are recipients" },
    plans: [
      { ...blank, record: { recipients: [{ name: "UBND tỉnh", unitId: "ubnd-tinh", purpose: null }] } },
    ],
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
    finds: [{ severity: "info", planId: "so-yt", contains: "nơi nhận" }],
  },
]);
