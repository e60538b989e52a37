import { regex } from "../../../language/regex.ts";

const COMMUNE = regex.y`(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn) (?:\p{Lu}|\d)[\p{L}\d'’]{0,9}(?: (?:\p{Lu}|\d)[\p{L}\d'’]{0,9}){0,4}(?=[ .;,]{0,2}$|[;,] )`;

/** The offset after a commune's place that stands for its committee among names ("Phường Rạch Giá"); null for other words. */
export function communePlaceEnd(text: string, at: number): number | null {
  COMMUNE.lastIndex = at;
  return COMMUNE.test(text) ? COMMUNE.lastIndex : null;
}
