import { formatDate } from "../../language/format.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "./plan-name.ts";

const TYPES: Readonly<Record<string, Wording>> = {
  "ke-hoach": { vi: "Kế hoạch", en: "Plan" },
  "quyet-dinh": { vi: "Quyết định", en: "Decision" },
  "chuong-trinh": { vi: "Chương trình", en: "Programme" },
};
const DOCUMENT: Wording = { vi: "Văn bản", en: "Document" };

/**
 * A document in a sentence: "Kế hoạch số 57/KH-SNV ngày 05/5/2025 của Sở Nội vụ"; without a serial "Kế hoạch của Sở Nội
 * vụ (tháng 5/2025)"; without a date too, with its title.
 */
export function documentName(plan: PlanRecord): Wording {
  const type = (Object.hasOwn(TYPES, plan.docType) && TYPES[plan.docType]) || DOCUMENT;
  const issuer = senderOf(plan);
  const hasNumber = plan.number?.serial != null;
  const [vi, en] = [formatDate(plan.issueDate, "vi"), formatDate(plan.issueDate, "en")];
  const [inVi, inEn] = plan.issueDate.iso
    ? [` ngày ${vi}`, ` of ${en}`]
    : vi === ""
      ? ["", ""]
      : [` (${vi})`, ` (${en})`];
  if (hasNumber) {
    const number = plan.number!.text;
    return {
      vi: `${type.vi} số ${number}${inVi} của ${issuer}`,
      en: `${type.en} ${number}${inEn} of ${issuer}`,
    };
  }
  const title = plan.title.length > 0 ? ` “${shortened(plan.title)}”` : "";
  const rest = vi === "" ? [title, title] : [` (${vi})`, ` (${en})`];
  return { vi: `${type.vi} của ${issuer}${rest[0]}`, en: `${type.en} of ${issuer}${rest[1]}` };
}

/** The name inside a sentence: "kế hoạch số …". */
export function documentNameInside(plan: PlanRecord): Wording {
  const { vi, en } = documentName(plan);
  return { vi: lowerFirst(vi), en: lowerFirst(en) };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const MAX_TITLE = 80;
const shortened = (title: string) =>
  title.length > MAX_TITLE ? `${title.slice(0, Math.max(1, title.lastIndexOf(" ", MAX_TITLE)))} …` : title;
