import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

export const sectionNumbering = defineCheck<{ sender: string }>({
  id: "section-numbering",
  byDefault: false,
  title: { vi: "Đánh số đề mục không liên tục", en: "Section numbers out of order" },
  about: {
    vi: "Số thứ tự đề mục bỏ cách, lặp lại hoặc đổi kiểu (A, B rồi III), nên khó dẫn chiếu. Đơn vị bỏ bớt một phần khi chép kế hoạch của tỉnh thường để lại dấu hiệu này. Việc cần làm: xem có mất nội dung không.",
    en: "Section numbers skip, repeat or change their kind (A, B, then III), which makes sections hard to cite. The usual cause is a part that was left out while copying. To do: check whether content was lost.",
  },
  *find(plan) {
    if (!plan.warnings.some(({ code }) => code === "section-numbering")) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { sender: senderOf(plan) },
      evidence: placesOf(plan, "/title"),
    };
  },
  message: {
    vi: (_, names) => `Số thứ tự đề mục trong ${names.inside} không liên tục.`,
    en: (_, names) => `Section numbers in ${names.inside} are out of order.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} rà soát thứ tự đề mục của ${names.own}.`,
    en: (_, names) => `Ask ${names.sender} to check the order of the sections in ${names.own}.`,
  },
});
