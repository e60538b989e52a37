import { missingPartCheck } from "../shared/missing-part-check.ts";

export const signerMissing = missingPartCheck({
  id: "signer-missing",
  title: { vi: "Không có người ký", en: "No signer" },
  about: {
    vi: "Văn bản không có họ tên người ký và không có chữ ký số. Không xét khi văn bản không đọc được hết. Việc cần làm: xin bản đã ký.",
    en: "A document has neither the name of a signer nor an electronic signature. Not checked where it could not be read completely. To do: ask for the signed copy.",
  },
  part: { vi: "tên người ký", en: "name of a signer" },
  copy: { vi: "bản đã ký của", en: "the signed copy of" },
  isMissing: (plan) => plan.signer?.name == null && plan.signature === null,
});
