import { isFromPicture } from "../../model/is-from-picture.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";

export const numberBlank = defineCheck<{ sender: string; number: string; recognised: boolean }>({
  id: "number-blank",
  title: { vi: "Chưa có số", en: "Number blank" },
  about: {
    vi: "Có dòng số nhưng số để trống: bản dự thảo, hoặc tệp chưa điền sau khi ký. Kế hoạch chưa có số thì không dẫn chiếu được. Ở bản quét, số viết tay hoặc đóng dấu có thể không nhận dạng được, nên chỉ nêu là chưa đọc được. Việc cần làm: xin bản đã ký; với bản quét, mở tệp xem số.",
    en: "The document has a number line, but the number is blank: it is a draft, or a file that was not completed after signing. A plan without a number cannot be cited. On a scan, a handwritten or stamped number may not be recognised, so the finding only says that it could not be read. To do: ask for the signed copy; for a scan, look at the number in the file.",
  },
  *find(plan) {
    if (plan.number === null || plan.number.serial !== null) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: {
        sender: senderOf(plan),
        number: plan.number.text,
        recognised: isFromPicture(plan, "/number"),
      },
      evidence: placesOf(plan, "/number"),
    };
  },
  compares: ({ sender, number }) => ({ sender, number }),
  message: {
    vi: (d, names) =>
      d.recognised
        ? `Chưa đọc được số ở dòng “${d.number}” trên bản quét của ${names.inside}; số có thể viết tay, đóng dấu hoặc để trống.`
        : `${names.plan} để trống số ở dòng “${d.number}”.`,
    en: (d, names) =>
      d.recognised
        ? `No number could be read in the line “${d.number}” on the scan of ${names.inside}; it may be handwritten, stamped or blank.`
        : `${names.plan} has a blank in its number line “${d.number}”.`,
  },
  ask: {
    vi: (d, names) =>
      d.recognised
        ? `Mở tệp xem số; nếu để trống, đề nghị ${names.sender} gửi bản đã ký, đã cấp số của ${names.own}.`
        : `Đề nghị ${names.sender} gửi bản đã ký, đã cấp số của ${names.own}.`,
    en: (d, names) =>
      d.recognised
        ? `Look at the number in the file; if it is blank, ask ${names.sender} for the signed and numbered copy of ${names.own}.`
        : `Ask ${names.sender} for the signed and numbered copy of ${names.own}.`,
  },
  letterTo: (d, finding) => (d.recognised ? [] : senderOfSubPlan(d, finding)),
});
