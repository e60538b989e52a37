import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { documentName, documentNameInside } from "../shared/document-name.ts";
import { isWhollyRead } from "../shared/is-certain.ts";
import { senderOf } from "../shared/plan-name.ts";

export const placeDateMissing = defineCheck<{ vi: string; en: string; inside: string; sender: string }>({
  id: "place-date-missing",
  byDefault: false,
  title: { vi: "Không có địa danh, ngày tháng", en: "No place and date" },
  about: {
    vi: "Văn bản không có dòng địa danh và ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I). Không xét khi văn bản không đọc được hết; dòng có để trống ngày do kiểm tra “Chưa có ngày” nêu. Việc cần làm: xin bản đã ký.",
    en: "A document has no line with place and date (Decree 30/2020/NĐ-CP, Appendix I). Not checked where it could not be read completely; a line with a blank is reported by date-blank. To do: ask for the signed copy.",
  },
  *find(plan) {
    if (
      plan.place !== null ||
      [plan.issueDate.year, plan.issueDate.month, plan.issueDate.day].some((part) => part !== null) ||
      !isWhollyRead(plan)
    )
      return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { ...documentName(plan), inside: documentNameInside(plan).vi, sender: senderOf(plan) },
      evidence: placesOf(plan, "/title"),
    };
  },
  message: {
    vi: (d) => `Không thấy dòng địa danh, ngày tháng trong ${d.inside}.`,
    en: (d) => `${d.en} has no line with place and date.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} gửi bản ghi đủ địa danh, ngày tháng.`,
    en: (d) => `Ask ${d.sender} for the copy with place and date.`,
  },
});
