import { answeredDocumentNames, documentNameInside } from "../../language/document-name.ts";
import { formatList } from "../../language/format.ts";
import type { ViewContext } from "./context.ts";

/** The names of some plans inside a sentence: "kế hoạch số 25/KH-UBND … và kế hoạch số …". */
export function plansInside(planIds: readonly string[], { plans, words, lang }: ViewContext): string {
  const names = planIds.flatMap((id) => plans.get(id) ?? []).map((plan) => documentNameInside(plan)[lang]);
  return names.length > 0 ? formatList([...new Set(names)], lang) : words.plan.unknownInside;
}

/** The names of the documents that some plans say they implement; "" where they name none. */
export function answeredInside(planIds: readonly string[], { plans, lang }: ViewContext): string {
  const names = planIds.flatMap((id) => plans.get(id) ?? []).flatMap(answeredDocumentNames);
  return formatList([...new Set(names.map((name) => name[lang]))], lang);
}

export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
