import type { DocumentNumber } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import { findInLine, type RuleContext } from "../../text/rule.ts";
import { citedDocument } from "../reference/cited-document.ts";

export const ANNEX_NUMBER_RULE = "number/annex-number";
const CONFIDENCE = 0.85;
const ATTACHED = /(?:kèm theo|theo) [^.;:]{0,30}$/u;

/**
 * The number of a document whose own serial is blank or could not be read, as the head of its annex states it: "(Ban hành kèm theo
 * Quyết định số 905/QĐ-UBND ngày 27/3/2026 …)" with the symbol and the date of the document. `number` as it is where nothing states it.
 */
export function numberOfAnnex(
  number: Located<DocumentNumber> | null,
  { title, body, appendices }: Zones,
  context: RuleContext,
): Located<DocumentNumber> | null {
  const issued = context.issued?.iso;
  if (!number || number.value.serial !== null || !issued) return number;
  for (const line of [...title, ...body, ...appendices]) {
    if (!line.folded.includes("kèm theo")) continue;
    for (const { value, span } of findInLine([citedDocument], line, context)) {
      const isOwn = value.number.symbol === number.value.symbol && value.date?.iso === issued;
      if (isOwn && value.number.serial !== null && ATTACHED.test(line.folded.slice(0, span.start)))
        return { value: value.number, span, rule: ANNEX_NUMBER_RULE, confidence: CONFIDENCE };
    }
  }
  return number;
}
