import { missingPartCheck } from "../shared/missing-part-check.ts";

export const recipientsMissing = missingPartCheck({
  id: "recipients-missing",
  title: { vi: "Không có nơi nhận", en: "No recipients" },
  about: {
    vi: "Văn bản không có phần “Nơi nhận” (Nghị định 30/2020/NĐ-CP, Phụ lục I). Không xét khi văn bản không đọc được hết. Việc cần làm: xem tệp có thiếu trang cuối không.",
    en: "A document has no list of recipients (Decree 30/2020/NĐ-CP, Appendix I). Not checked where it could not be read completely. To do: check whether the last page is missing.",
  },
  part: { vi: "nơi nhận", en: "list of recipients" },
  copy: { vi: "bản đầy đủ của", en: "the complete copy of" },
  isMissing: (plan) => plan.recipients.length === 0,
});
