import type { TextLine } from "../../text/text-line.ts";
import { gridRows, textOf } from "./grid.ts";

// The programme of a meeting: "Nội dung | Thời gian | Người thực hiện" with a time of day in its rows. Who speaks there has no work of a plan.

const TIME = "\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{1,2})?(?: ?(?:phút|p|'|’))?";
/** Only times of day: "14h00 - 14h05", "Từ 8 giờ 30 phút đến 9 giờ". With a day the row is an event. */
const TIMES_ONLY = new RegExp(`^(?:từ |lúc )?${TIME}(?: ?(?:-|–|đến) ?${TIME})?$`, "u");
/** "2 giờ": nobody meets before six, so these are the hours that each step takes. */
const DURATION = /^0?[1-5] ?(?:h|g|giờ)$/u;
const OF_TIME = /^(?:thời gian|giờ|thời lượng)(?: (?:thực hiện|dự kiến))?$/u;
const MIN_TIMES = 2;
const MIN_SHARE = 0.8;

/** True for a table with a column of times of day. */
export function isAgenda(lines: readonly TextLine[]): boolean {
  const [head, ...rows] = gridRows(lines);
  if (!head) return false;
  for (const [column, cell] of head.cells) {
    if (!OF_TIME.test(textOf(cell).toLowerCase())) continue;
    const times = rows
      .map(({ cells }) => textOf(cells.get(column)).toLowerCase())
      .filter((text) => text !== "");
    if (times.some((text) => DURATION.test(text))) return false;
    const ofDay = times.filter((text) => TIMES_ONLY.test(text));
    return ofDay.length >= MIN_TIMES && ofDay.length >= MIN_SHARE * times.length;
  }
  return false;
}
