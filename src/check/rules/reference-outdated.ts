import { formatIsoDate } from "../../language/format.ts";
import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { documentName, documentNameInside } from "../shared/document-name.ts";
import { isCertain } from "../shared/is-certain.ts";
import { senderOf } from "../shared/plan-name.ts";

interface Outdated {
  readonly vi: string;
  readonly en: string;
  readonly byVi: string;
  readonly byEn: string;
  readonly sender: string;
  readonly cited: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly replaced: boolean;
}

export const referenceOutdated = defineCheck<Outdated>({
  id: "reference-outdated",
  title: {
    vi: "Căn cứ văn bản đã được thay thế, sửa đổi",
    en: "Cites a document that was replaced or amended",
  },
  about: {
    vi: "Kế hoạch triển khai hoặc căn cứ một văn bản mà văn bản khác trong thư mục, ban hành trước kế hoạch, đã thay thế hoặc sửa đổi; kế hoạch không dẫn văn bản mới. Chỉ xét khi số và ngày ghi đủ. Việc cần làm: đề nghị đơn vị dẫn văn bản hiện hành.",
    en: "A plan carries out, or is based on, a document that another document in the folder, issued before the plan, replaced or amended; the plan does not cite the newer one. Checked only where numbers and dates are complete. To do: ask the unit to cite the document in force.",
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
      const { number, date } = plan.references[outdated.reference]!;
      const newer = documentNameInside(by);
      yield {
        severity: outdated.relation === "replaces" ? "warning" : "info",
        unit: senderOf(plan),
        data: {
          ...documentName(plan),
          byVi: newer.vi,
          byEn: newer.en,
          sender: senderOf(plan),
          cited: number!.text,
          date: date!.iso!,
          replaced: outdated.relation === "replaces",
        },
        evidence: [...placesOf(plan, pointer), ...placesOf(by, byPointer)],
        related: [by.id],
      };
    }
  },
  message: {
    vi: (d) =>
      `${d.vi} dẫn văn bản số ${d.cited} ngày ${formatIsoDate(d.date, "vi")}, đã được ${d.byVi} ${d.replaced ? "thay thế" : "sửa đổi, bổ sung"}.`,
    en: (d) =>
      `${d.en} cites ${d.cited} of ${formatIsoDate(d.date, "en")}, which ${d.byEn} ${d.replaced ? "replaces" : "amends"}.`,
  },
  ask: {
    vi: (d) => `Đề nghị ${d.sender} dẫn thêm hoặc thay bằng ${d.byVi}.`,
    en: (d) => `Ask ${d.sender} to cite ${d.byEn}.`,
  },
});
