import { citedDocumentName, documentName, documentNameInside } from "../../language/document-name.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";

/** Why a plan was joined to the parent whose number it cites. */
export function formatReferenceReason(reference: Reference, plan: PlanRecord): Wording {
  const [own, cited] = [documentName(plan), citedDocumentName(reference)];
  return { vi: `${own.vi} dẫn ${cited.vi}.`, en: `${own.en} cites ${cited.en}.` };
}

/** Why a plan was joined to a parent without a number that identifies it. */
export function formatInferredReason(reference: Reference, plan: PlanRecord, parent: PlanRecord): Wording {
  const index = parent.index?.name ?? plan.index?.name;
  const years = parent.years.join(", ");
  const by = {
    vi: ["cơ quan ban hành", index && `bộ chỉ số “${index}”`, years && `năm ${years}`]
      .filter(Boolean)
      .join(", "),
    en: ["issuer", index && `index “${index}”`, years && `year ${years}`].filter(Boolean).join(", "),
  };
  const [own, theirs, cited] = [documentName(plan), documentNameInside(parent), citedDocumentName(reference)];
  const cites =
    reference.number?.serial == null
      ? {
          vi: "không dẫn số của kế hoạch được triển khai",
          en: "cites no number of the plan that it implements",
        }
      : { vi: `dẫn ${cited.vi}`, en: `cites ${cited.en}` };
  return {
    vi: `${own.vi} ${cites.vi}; được đối chiếu với ${theirs.vi} theo ${by.vi} và tên gọi tương tự.`,
    en: `${own.en} ${cites.en}; joined to ${theirs.en} by ${by.en} and a similar title.`,
  };
}
