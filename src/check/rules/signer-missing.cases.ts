import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { signerMissing } from "./signer-missing.ts";

const health = unit("Sở Y tế", "so-y-te");
const blank = { id: "so-yt", unit: health, number: "7/KH-SYT" } as const;

export default cases(signerMissing, [
  {
    name: { vi: "Có người ký", en: "A signer is named" },
    plans: [
      { ...blank, record: { signer: { name: "Nguyễn Văn Bình", position: "Giám đốc", authority: null } } },
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
    finds: [{ severity: "info", planId: "so-yt", contains: "người ký" }],
  },
]);
