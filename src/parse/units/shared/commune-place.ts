import { regex } from "../../../language/regex.ts";

const HEAD = "(?:Xã|Phường|Đặc khu|Thị trấn|UBND|Sở|Công an|Thuế)";
const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\d'’]{0,9}";
const COMMUNE = regex.y`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn) ${WORD}(?: (?!${HEAD} )${WORD}){0,4}(?=[ .;,]{0,2}$|[;,] | ${HEAD} )`;

/** The end of the name of a commune at an offset ("Phường Rạch Giá"), which a mark or the end of the text follows; null for other words. */
export function communePlaceEnd(text: string, at: number): number | null {
  COMMUNE.lastIndex = at;
  return COMMUNE.test(text) ? COMMUNE.lastIndex : null;
}
