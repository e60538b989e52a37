import { isCapitalAt } from "../../../language/letter-case.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// The organ that acts for a body is named before the body: "Ban Thường trực | Ủy ban MTTQ xã", "Thường trực | HĐND". Both are one
// name.

const ORGAN =
  /(?:(?:tiểu ban|tổ|nhóm|bộ phận) giúp việc(?: của)?|ban (?:thường trực|thường vụ|chấp hành|lãnh đạo|chủ nhiệm)|(?:thường trực|thường vụ)(?= (?:hđnd|hội đồng nhân dân|ubnd|ủy ban|ubmttq|mttq|mặt trận|đảng|tỉnh|thành|huyện|thị|quận|đoàn|hội))) (?=\S)/uy;
/**
 * "Văn phòng các sở", "Văn phòng (phòng TC-HC-TH) | các sở", "Trang thông tin điện tử của | các sở": the office of each body, also with its
 * names in a bracket.
 */
const OFFICE =
  /(?:văn phòng|thanh tra(?= các (?:bộ|sở|huyện))|(?:cổng|trang)(?:(?:,| và) (?:cổng|trang))? thông tin điện tử(?: của)?|bộ phận một cửa(?: của)?) (?:\([^();]{1,80}\) )?(?=các \S)/uy;
/** Bodies by the first word alone: "Thường trực HĐND, UBND xã". */
const BARE_BODY = /(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|đảng ủy|huyện ủy|thành ủy)(?=[ ,;.:)]|$)/uy;

/**
 * The offset after an organ's words at `start` with its body; null without both. `isBare`: the body's level is not stated.
 * `bodyAt`: reads the body's name.
 */
export function organAt(
  line: TextLine,
  start: number,
  bodyAt: (at: number) => NamedUnit | null,
): { readonly end: number; readonly group: boolean; readonly isBare: boolean } | null {
  OFFICE.lastIndex = start;
  if (OFFICE.test(line.folded)) {
    const bodies = bodyAt(OFFICE.lastIndex);
    return bodies?.ref?.group ? { end: bodies.end, group: true, isBare: false } : null;
  }
  if (!isCapitalAt(line.text, start)) return null;
  ORGAN.lastIndex = start;
  if (!ORGAN.test(line.folded)) return null;
  const from = ORGAN.lastIndex;
  if (!isCapitalAt(line.text, from)) return null;
  const body = bodyAt(from);
  if (body?.ref) return { end: body.end, group: body.ref.group, isBare: false };
  BARE_BODY.lastIndex = from;
  return BARE_BODY.test(line.folded) ? { end: BARE_BODY.lastIndex, group: false, isBare: true } : null;
}
