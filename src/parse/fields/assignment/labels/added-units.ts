import { pushAll } from "../../../../model/lists.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";

/**
 * "Phụ trách: Sở A, | có thêm Sở B", "Sở A | (thêm Sở B)", "Sở A; | trên địa bàn phường B là UBND phường B": further units at the end of the
 * value; null without them.
 */
export function withAdded(
  line: TextLine,
  list: UnitList,
  context: RuleContext,
): Pick<UnitList, "units" | "end"> | null {
  const units = [...list.units];
  let { end } = list;
  for (;;) {
    const words = ADDED.exec(line.folded.slice(end, end + LONGEST_ADDED))?.[0];
    if (words === undefined) break;
    const start = end + words.length;
    const value = /^[^;)]*/u.exec(line.folded.slice(start))![0];
    const endOfNames = start + value.replace(CARRIES_OUT, "").length;
    const further = readUnitList(line.upTo(endOfNames), start, context);
    if (!further || further.units.length === 0) break;
    pushAll(units, further.units);
    end = further.end === endOfNames ? start + value.length : further.end;
  }
  return end > list.end && /^[\s.;,)]*$/u.test(line.text.slice(end)) ? { units, end } : null;
}
const WHERE =
  "(?:riêng |còn )?(?:trên địa bàn|tại|ở|trong(?! đó )|đối với) [^;:,.()]{2,60}?(?: là| (?:thì )?do| giao|:)";
const ADDED = new RegExp(`^[ ,;]{0,2}\\(?(?:(?:và )?(?:có )?thêm (?:cả )?|${WHERE} )(?=\\S)`, "u");
const CARRIES_OUT = / (?:chủ trì|thực hiện|phụ trách|chủ trì thực hiện)\.? ?$|[. ]{1,4}$/u;
const LONGEST_ADDED = 90;
