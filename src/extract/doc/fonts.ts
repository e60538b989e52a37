import { PART, type WordBinary } from "./word-binary.ts";

const NAME_AT = 40;

/** Font names by number ([MS-DOC] 2.9.286 SttbfFfn). */
export function readFonts({ table, part }: WordBinary): string[] {
  const place = part(PART.fonts);
  if (!place) return [];
  const fonts: string[] = [];
  const end = Math.min(table.byteLength, place.at + place.length);
  const count = table.getUint16(place.at, true);
  for (let at = place.at + 4; fonts.length < count && at < end; at += 1 + table.getUint8(at)) {
    const stop = Math.min(end, at + 1 + table.getUint8(at));
    let name = "";
    for (let i = at + NAME_AT; i + 2 <= stop && table.getUint16(i, true) !== 0; i += 2) {
      name += String.fromCharCode(table.getUint16(i, true));
    }
    fonts.push(name);
  }
  return fonts;
}
