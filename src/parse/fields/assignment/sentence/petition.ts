import { fold } from "../../../../language/fold.ts";
import { COMMITTEE } from "../../../lexicon/bodies.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";

const REQUEST = /^ ?(?:(?:kính|trân trọng) )?(?:đề nghị|kiến nghị|trình) /u;
/** Verbs for what a higher body decides; at most two words precede them. */
const DECIDES =
  /^,? ?(?:[^ ,.;]{1,9} ){0,2}(?:xem xét|quyết định|phê duyệt|khen thưởng|tặng|công nhận|cho phép|cho ý kiến|cho chủ trương|chấp thuận)(?= |[,.;]|$)/u;
const HIGHER_BODY = new RegExp(
  `^(?:thủ tướng|chính phủ|quốc hội|chủ tịch nước|bộ (?!phận|chỉ huy)|ban bí thư|(?:${COMMITTEE}|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố)|tỉnh ủy|thành ủy|(?:ban )?thường (?:trực|vụ) )`,
  "u",
);

/**
 * True for a request that a higher body decides: "đề nghị Thủ tướng Chính phủ xem xét, tặng thưởng …". That body owes nothing
 * on the date. `from`: where the request begins; `list`: who is asked.
 */
export const isPetition = (line: TextLine, from: number, list: UnitList): boolean =>
  REQUEST.test(line.folded.slice(from, from + 40)) &&
  DECIDES.test(line.folded.slice(list.end, list.end + 60)) &&
  list.units.some(({ name }) => HIGHER_BODY.test(fold(name)));
