import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

export const numberBlank = defineCheck<{ sender: string; number: string }>({
  id: "number-blank",
  title: { vi: "Chưa có số", en: "Number blank" },
  about: {
    vi: "Có dòng số nhưng số để trống: bản dự thảo, hoặc tệp chưa điền sau khi ký. Kế hoạch chưa có số thì không dẫn chiếu được. Việc cần làm: xin bản đã ký.",
    en: "The number line is there, but the number is blank: a draft, or a file that was not completed after signing. A plan without a number cannot be cited. To do: ask for the signed copy.",
  },
  *find(plan) {
    if (plan.number === null || plan.number.serial !== null) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: { sender: senderOf(plan), number: plan.number.text },
      evidence: placesOf(plan, "/number"),
    };
  },
  message: {
    vi: (d, names) => `${names.plan} để trống số ở dòng “${d.number}”.`,
    en: (d, names) => `${names.plan} has a blank in its number line “${d.number}”.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} gửi bản đã ký, đã cấp số.`,
    en: (d) => `Ask ${d.sender} for the signed and numbered copy.`,
  },
});
