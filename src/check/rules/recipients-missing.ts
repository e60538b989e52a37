import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { documentName, documentNameInside } from "../shared/document-name.ts";
import { isWhollyRead } from "../shared/is-certain.ts";
import { senderOf } from "../shared/plan-name.ts";

export const recipientsMissing = defineCheck<{ vi: string; en: string; inside: string; sender: string }>({
  id: "recipients-missing",
  byDefault: false,
  title: { vi: "Không có nơi nhận", en: "No recipients" },
  about: {
    vi: "Văn bản không có phần “Nơi nhận” (Nghị định 30/2020/NĐ-CP, Phụ lục I). Không xét khi văn bản không đọc được hết. Việc cần làm: xem tệp có thiếu trang cuối không.",
    en: "A document has no list of recipients (Decree 30/2020/NĐ-CP, Appendix I). Not checked where it could not be read completely. To do: see whether the last page is absent.",
  },
  *find(plan) {
    if (plan.recipients.length > 0 || !isWhollyRead(plan)) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { ...documentName(plan), inside: documentNameInside(plan).vi, sender: senderOf(plan) },
      evidence: placesOf(plan, "/title"),
    };
  },
  message: {
    vi: (d) => `Không thấy nơi nhận trong ${d.inside}.`,
    en: (d) => `${d.en} has no list of recipients.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} gửi bản đầy đủ.`,
    en: (d) => `Ask ${d.sender} for the complete copy.`,
  },
});
