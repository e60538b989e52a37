import { citedDocumentName } from "../../language/document-name.ts";
import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Outdated {
  readonly sender: string;
  /** The cited document, inside a sentence. */
  readonly vi: string;
  readonly en: string;
  readonly replaced: boolean;
}

export const referenceOutdated = defineCheck<Outdated>({
  id: "reference-outdated",
  title: {
    vi: "Căn cứ văn bản đã được thay thế, sửa đổi",
    en: "Cited document was replaced or amended",
  },
  about: {
    vi: "Kế hoạch triển khai hoặc căn cứ một văn bản mà một văn bản khác trong các tệp đã nhận, ban hành trước kế hoạch, đã thay thế hoặc sửa đổi; kế hoạch không dẫn văn bản mới. Chỉ xét khi số và ngày ghi đủ. Việc cần làm: đề nghị đơn vị dẫn văn bản hiện hành.",
    en: "A plan implements, or is based on, a document that was replaced or amended before the plan was issued. The newer document was received, and the plan does not cite it. Checked only where numbers and dates are complete. To do: ask the unit to cite the document in force.",
  },
  *find(plan, context) {
    for (const outdated of context.outdatedReferencesOf(plan)) {
      const by = context.plan(outdated.byId);
      if (!by) continue;
      const [pointer, byPointer] = [
        `/references/${outdated.reference}`,
        `/references/${outdated.byReference}`,
      ];
      const dates = isCertain(plan, "/issueDate") && isCertain(by, "/issueDate");
      if (!dates || !isCertain(plan, pointer) || !isCertain(by, byPointer)) continue;
      const reference = plan.references[outdated.reference]!;
      yield {
        severity: outdated.relation === "replaces" ? "warning" : "info",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          ...citedDocumentName(reference),
          replaced: outdated.relation === "replaces",
        },
        evidence: [...placesOf(plan, pointer), ...placesOf(by, byPointer)],
        related: [by.id],
      };
    }
  },
  message: {
    vi: (d, names) =>
      `${names.plan} dẫn ${d.vi}; văn bản này đã được ${names.related[0]} ${d.replaced ? "thay thế" : "sửa đổi, bổ sung"}.`,
    en: (d, names) =>
      `${names.plan} cites ${d.en}, which ${names.related[0]} ${d.replaced ? "replaces" : "amends"}.`,
  },
  ask: {
    vi: (d, names) =>
      `Đề nghị ${names.sender} ${d.replaced ? "thay căn cứ này bằng" : "dẫn thêm"} ${names.related[0]} trong ${names.own}.`,
    en: (d, names) =>
      `Ask ${names.sender} to cite ${names.related[0]} ${d.replaced ? "instead" : "as well"} in ${names.own}.`,
  },
  letterTo: (d, finding) => (d.replaced ? senderOfSubPlan(d, finding) : []),
});
