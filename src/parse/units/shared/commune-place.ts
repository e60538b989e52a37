import { regex } from "../../../language/regex.ts";

const COMMUNE = regex.y`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn) (?:\p{Lu}|\d)[\p{L}\d'’]{0,9}(?: (?:\p{Lu}|\d)[\p{L}\d'’]{0,9}){0,4}(?=[ .;,]{0,2}$|[;,] )`;

/** The end of the name of a commune at an offset ("Phường Rạch Giá"), which a mark or the end of the text follows; null for other words. */
export function communePlaceEnd(text: string, at: number): number | null {
  COMMUNE.lastIndex = at;
  return COMMUNE.test(text) ? COMMUNE.lastIndex : null;
}
