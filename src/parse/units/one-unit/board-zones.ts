import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

const ZONES = regex.y`(?: và|,| [-–&]) (?:các )?(?:khu (?:công nghiệp|chế xuất|kinh tế)|kcn|kcx|kkt)(?: (?:tỉnh|thành phố))?(?![\p{L}\d])`;
const PLACE = regex.y` \p{Lu}\p{L}{0,9}(?: \p{Lu}\p{L}{0,9}){0,2}(?![\p{L}\d])`;

/**
 * Returns the end of a board's name with its other zones: "Ban Quản lý Khu kinh tế Vân Phong | và các Khu công nghiệp Khánh Hòa",
 * "… | - Khu công nghiệp tỉnh".
 */
export function withZones(line: TextLine, start: number, end: number): number {
  ZONES.lastIndex = end;
  if (!/^(?:ban quản lý|bql)/u.test(line.folded.slice(start, start + 12)) || !ZONES.test(line.folded))
    return end;
  PLACE.lastIndex = ZONES.lastIndex;
  return PLACE.test(line.text) ? PLACE.lastIndex : ZONES.lastIndex;
}
