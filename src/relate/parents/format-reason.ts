import { formatDateOf } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";

/** "163/KH-UBND ngày 12/7/2024"; null where the reference states no number. */
function cited(reference: Reference, lang: Lang): string | null {
  if (reference.number === null) return null;
  const date = reference.date ? formatDateOf(reference.date, lang) : "";
  return date === "" ? reference.number.text : `${reference.number.text} ${date}`;
}

/** Why a plan was joined to the parent whose number it cites. */
export function formatReferenceReason(reference: Reference): Wording {
  return {
    vi: `Kế hoạch của đơn vị dẫn văn bản số ${cited(reference, "vi")}.`,
    en: `The unit's plan cites document no. ${cited(reference, "en")}.`,
  };
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
  const blank =
    parent.number?.serial == null
      ? { vi: "Kế hoạch của tỉnh chưa có số", en: "The province's plan has no number of its own" }
      : { vi: "Kế hoạch của đơn vị không dẫn số", en: "The unit's plan cites no number" };
  const vi = cited(reference, "vi");
  const en = cited(reference, "en");
  return {
    vi: `${blank.vi}${vi ? ` (được dẫn là ${vi})` : ""}; đối chiếu theo ${by.vi} và tên gọi tương tự.`,
    en: `${blank.en}${en ? ` (cited as ${en})` : ""}; joined by ${by.en} and similar title.`,
  };
}
