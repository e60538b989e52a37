import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { Zones } from "../../structure/zones.ts";
import type { TextLine } from "../../text/text-line.ts";

/**
 * The province a document belongs to, by its bare name: the head's, else the title's, else the one that the text names
 * most often with the word for it ("tỉnh Lạng Sơn"). null where none is named or two are named alike.
 */
export function readProvince(zones: Zones, place: string | null, catalogue: Catalogue): string | null {
  for (const lines of [zones.head, zones.title]) {
    const [first] = lines.flatMap((line) => named(line, catalogue));
    if (first) return first;
  }
  const counts = new Map<string, number>();
  for (const line of [...zones.bases, ...zones.body, ...zones.signOff]) {
    for (const name of named(line, catalogue)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const placed = place ? catalogue.matchProvince(place)?.name : undefined;
  if (placed && (!most || counts.has(placed))) return placed;
  if (most && (!second || second[1] < most[1])) return most[0];
  return placed ?? null;
}

/** Provinces named as such: behind "tỉnh", "thành phố", "UBND", or in a head's capitals. */
function named(line: TextLine, catalogue: Catalogue): string[] {
  return catalogue.findProvinces(line.text).flatMap(({ start, entry }) => {
    const before = line.folded.slice(Math.max(0, start - 12), start);
    // "PHƯỜNG HÀ GIANG 1", "XÃ SƠN LA": a commune may bear a province's name.
    if (/(?:phường|xã|thị trấn|huyện|quận|đặc khu) ?$/u.test(before)) return [];
    const said =
      /(?:tỉnh|thành phố|tp\.?|ubnd) ?$/u.test(before) ||
      /^(?:tỉnh|thành phố|tp)/u.test(fold(line.text.slice(start, start + 10)));
    return said || !/\p{Ll}/u.test(line.text) ? [entry.name] : [];
  });
}
