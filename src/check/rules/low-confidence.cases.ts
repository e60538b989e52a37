import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { lowConfidence } from "./low-confidence.ts";

const plan = {
  id: "so-yt",
  unit: unit("Sở Y tế", "so-y-te"),
  subIndices: [{ id: "pgi.2", target: score(6.2) }],
} as const;

export default cases(lowConfidence, [
  {
    name: {
      vi: "Số văn bản và mục tiêu đọc chưa chắc chắn: một cảnh báo",
      en: "Number and target read with low confidence: one finding",
    },
    plans: [{ ...plan, doubtful: ["/number", "/subIndices/0/target"] }],
    finds: [
      { severity: "warning", planId: "so-yt", contains: "số văn bản và mục tiêu của “Đảm bảo tuân thủ”" },
    ],
  },
  {
    name: {
      vi: "Chỗ đọc chưa chắc không ảnh hưởng đối chiếu",
      en: "Low confidence in fields that no check uses",
    },
    plans: [{ ...plan, doubtful: ["/title"] }],
    finds: [],
  },
  {
    name: {
      vi: "Không đọc được cơ quan ban hành: mở tệp rồi ghi tên đơn vị vào cấu hình",
      en: "The issuer was not read: open the file and name the unit in the configuration",
    },
    plans: [{ ...plan, id: "ban-quet", method: "ocr", record: { issuer: null } }],
    finds: [{ severity: "warning", planId: "ban-quet", contains: "cơ quan ban hành" }],
  },
  {
    name: { vi: "Văn bản khác, không có cơ quan ban hành", en: "Another document, without an issuer" },
    plans: [{ ...plan, kind: "other", record: { issuer: null } }],
    finds: [],
  },
  { name: { vi: "Đọc rõ", en: "Read with high confidence" }, plans: [plan], finds: [] },
]);
