import { documentTypeName } from "../../language/document-type-name.ts";
import { formatDate, formatDateOf } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { Wording } from "../../model/finding.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "./plan-name.ts";

/**
 * A document in a sentence: "Kế hoạch số 57/KH-SNV ngày 05/5/2025 của Sở Nội vụ"; without a serial "Kế hoạch của Sở Nội
 * vụ (tháng 5/2025)"; without a date too, with its title.
 */
export function documentName(plan: PlanRecord): Wording {
  return { vi: nameIn(plan, "vi"), en: nameIn(plan, "en") };
}

const OF = { vi: "của", en: "of" } as const;

function nameIn(plan: PlanRecord, lang: Lang): string {
  const type = documentTypeName(plan.docType, lang);
  const date = formatDate(plan.issueDate, lang);
  const inBrackets = date && `(${date})`;
  const issuer = `${OF[lang]} ${senderOf(plan)}`;
  if (plan.number?.serial == null) {
    const title = plan.title && `“${shortened(plan.title)}”`;
    return spaced(type, issuer, inBrackets || title);
  }
  const number = lang === "vi" ? `số ${plan.number.text}` : plan.number.text;
  return spaced(type, number, plan.issueDate.iso ? formatDateOf(plan.issueDate, lang) : inBrackets, issuer);
}

const spaced = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");

/** The name inside a sentence: "kế hoạch số …". */
export function documentNameInside(plan: PlanRecord): Wording {
  const { vi, en } = documentName(plan);
  return { vi: lowerFirst(vi), en: lowerFirst(en) };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const MAX_TITLE = 80;
const shortened = (title: string) =>
  title.length > MAX_TITLE ? `${title.slice(0, Math.max(1, title.lastIndexOf(" ", MAX_TITLE)))} …` : title;
