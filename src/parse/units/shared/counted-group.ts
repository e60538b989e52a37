import { lengthAt } from "../../../language/matcher.ts";
import { NUMBER_WORDS } from "../../../language/numbers.ts";
import { namedPlaceAt } from "../../text/named-place.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

const COUNTED_NOUN =
  "sở|ban|ngành|cơ quan|đơn vị|địa phương|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|phòng|trường|chi cục|trung tâm|đoàn thể|hội";
const COUNTED = new RegExp(
  `(?:\\d{1,3}|${NUMBER_WORDS}|một số|một vài|những) (?:${COUNTED_NOUN})(?:(?:, | và |, và )(?:${COUNTED_NOUN})){0,4}(?= )`,
  "uy",
);

const ANYBODY = /(?:các|những) (?:cơ quan|đơn vị)(?:(?:, | và |, và )(?:cơ quan|đơn vị|tổ chức))?(?= )/uy;

/** "Cơ quan cấp tỉnh nào | có tên ở phần chủ trì tại Mục III thì …", "Đơn vị | có tên tại Phụ lục": each of those. */
const EACH =
  /(?:cơ quan|đơn vị|địa phương)(?:, (?:cơ quan|đơn vị|địa phương)){0,2}(?: (?:cấp|của|thuộc) tỉnh)?(?: nào)?(?= )/uy;

/** "05 cơ quan, địa phương | này": those that the text has listed before. */
const BEFORE = / (?:này|(?:(?:có tên|nêu|nói|kể) )(?:ở )?trên)(?=[ ,;.:])/uy;

/** "05 xã, phường | nêu tại Phụ lục II …": so many members of a class, or anybody, where a place lists them; null for other words. */
export function countedGroup(line: TextLine, start: number): NamedUnit | null {
  COUNTED.lastIndex = start;
  const found = COUNTED.exec(line.folded)?.[0];
  ANYBODY.lastIndex = start;
  EACH.lastIndex = start;
  const words = found ?? ANYBODY.exec(line.folded)?.[0] ?? EACH.exec(line.folded)?.[0];
  if (words === undefined) return null;
  const end = start + words.length;
  const above = found === undefined ? 0 : lengthAt(BEFORE, line.folded, end);
  if (above > 0) {
    const name = line.text.slice(start, end + above);
    return { ref: { name, unitId: null, group: true, assigned: "listed" }, start, end: end + above };
  }
  if (!namedPlaceAt(line.text, line.folded, end)) return null;
  if (found === undefined) return { ref: null, start, end };
  return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
}
