import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";

const PERIOD = /^(?:định kỳ )?(?:h[ằà]ng|mỗi) (?:ngày|tuần|tháng|quý|năm),? /u;

/**
 * True where a verb follows a period, so that the sentence names no subject: "Định kỳ hằng tháng, | công khai danh sách các cơ quan, đơn
 * vị chậm trả hồ sơ".
 */
export function isWorkAfterPeriod({ folded }: TextLine, from: number): boolean {
  const period = PERIOD.exec(folded.slice(from, from + LONGEST))?.[0];
  return period !== undefined && taskVerbAt(folded, from + period.length);
}
const LONGEST = 30;
