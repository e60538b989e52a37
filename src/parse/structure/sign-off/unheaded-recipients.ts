import { parseLabel } from "../../../language/labels.ts";
import { FILED } from "../../lexicon/headings.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";

const BULLET = /^[-–+*•] ?(?=\S)/u;
const FILED_LINE = new RegExp(`^[-–+*•] ?${FILED} ?[:;.] ?\\S`, "u");
/** Greatest length of the name of a recipient, and of what a scan left of "Nơi nhận:". */
const LONGEST_NAME = 110;
const LONGEST_REST = 15;

/**
 * The index of the first line of a list of recipients whose heading "Nơi nhận" was lost, as under a seal: names with dashes above
 * "- Lưu: VT"; -1 without such a list.
 */
export function unheadedRecipients(lines: readonly TextLine[], isPost: (line: TextLine) => boolean): number {
  const filed = lines.findLastIndex(({ folded, source }) => source.kind !== "row" && FILED_LINE.test(folded));
  let at = filed;
  while (at > 0 && isName(lines[at - 1]!)) at -= 1;
  if (at === filed) return -1;
  const above = lines[at - 1];
  const isRest =
    above !== undefined && above.text.length <= LONGEST_REST && !parseLabel(above.text) && !isPost(above);
  return isRest ? at - 1 : at;
}

/** True for a bullet with a name; work begins with a verb, and the last item of the body ends the text. */
function isName({ text, folded, source }: TextLine): boolean {
  const bullet = BULLET.exec(text)?.[0];
  if (bullet === undefined || source.kind === "row" || text.length > LONGEST_NAME) return false;
  return !/\.\/?\.?$/u.test(text) && !dutyVerbAt(folded, bullet.length);
}
