import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import { SUB_INDEX_WORDS } from "./named-sub-index.ts";

export const SERVES_RULE = "sub-index/serves";

const VERB = "nâng cao|cải thiện|tăng|giảm|cắt giảm|giảm thiểu|rút ngắn|duy trì|thực hiện|hoàn thành|vào|cho";
/** "…, góp phần giảm | chi phí thời gian", "Để góp phần nâng cao điểm của lĩnh vực | Cải cách thể chế". */
const SERVES = regex`góp phần(?: (?:tích cực|quan trọng))?(?: vào(?: việc)?)?(?: (?:${VERB}))*(?: (?:điểm|điểm số|kết quả|chất lượng)(?: của)?)?(?: (?:${SUB_INDEX_WORDS}))? ?["“]?$`;
/** What else a line states: a purpose that names a sub-index and no work serves nothing yet. */
const FEWEST_LETTERS = 20;

/** Whether a line says that the work in it serves the sub-index that it names at a place. */
export function servesName(
  { folded, text }: TextLine,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const served = SERVES.exec(folded.slice(0, start));
  if (!served) return false;
  const others = text.slice(0, served.index) + text.slice(end);
  return (others.match(regex.g`\p{L}`)?.length ?? 0) >= FEWEST_LETTERS;
}
