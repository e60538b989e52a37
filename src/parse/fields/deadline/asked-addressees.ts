import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { requestWithoutName } from "../assignment/subjects/asked-addressees.ts";

/**
 * The readers of a letter where it asks without naming anyone: "Để nhà trường chuẩn bị, đề nghị xác nhận … trước ngày 28/8". null in
 * other documents, and where the words name who is asked.
 */
export function askedAddressees(
  line: TextLine,
  start: number,
  date: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const { addressed } = context;
  if (!addressed || addressed.length === 0) return null;
  return requestWithoutName(line, start, date, context) ? addressed : null;
}
