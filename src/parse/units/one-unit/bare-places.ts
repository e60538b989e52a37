import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { VILLAGE } from "../../lexicon/bodies.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

/** "phường Đồng Hới", "xã Lệ Thủy": a commune without the words for its committee. */
const PLACE = regex.y`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}(?=[ ,;.:()]|$)`;

/** The commune that begins at an offset with the word for its kind and bears work; null without one. No id: it may be the place only. */
export function barePlaceAt({ text }: TextLine, start: number): NamedUnit | null {
  PLACE.lastIndex = start;
  const name = PLACE.exec(text)?.[0];
  return name === undefined
    ? null
    : { ref: { name, unitId: null, group: false }, start, end: start + name.length };
}

/** True for "phường Bồng Sơn", "thôn An Hòa": a place, without the words for its committee. */
export const isPlaceName = (name: string): boolean => PLACE_NAME.test(name) || VILLAGE_NAME.test(fold(name));
const VILLAGE_NAME = new RegExp(`^(?:${VILLAGE}) `, "u");
const PLACE_NAME = regex`^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố) \p{Lu}`;
