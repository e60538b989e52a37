import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { documentName, documentNameInside } from "../shared/document-name.ts";
import { isWhollyRead } from "../shared/is-certain.ts";
import { senderOf } from "../shared/plan-name.ts";

export const signerMissing = defineCheck<{ vi: string; en: string; inside: string; sender: string }>({
  id: "signer-missing",
  byDefault: false,
  title: { vi: "Không có người ký", en: "No signer" },
  about: {
    vi: "Văn bản không có họ tên người ký và không có chữ ký số. Không xét khi văn bản không đọc được hết. Việc cần làm: xin bản đã ký.",
    en: "A document has neither the name of a signer nor an electronic signature. Not checked where it could not be read completely. To do: ask for the signed copy.",
  },
  *find(plan) {
    if (plan.signer !== null || plan.signature !== null || !isWhollyRead(plan)) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { ...documentName(plan), inside: documentNameInside(plan).vi, sender: senderOf(plan) },
      evidence: placesOf(plan, "/title"),
    };
  },
  message: {
    vi: (d) => `Không thấy tên người ký trong ${d.inside}.`,
    en: (d) => `${d.en} has no name of a signer.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} gửi bản đã ký.`,
    en: (d) => `Ask ${d.sender} for the signed copy.`,
  },
});
