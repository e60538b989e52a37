import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { DISTRICT_OR_COMMUNE } from "../../lexicon/bodies.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { TextLine } from "../../text/text-line.ts";

/**
 * The name of the document's province ("Lạng Sơn"): the one in the head, else in the title, else the one that the text
 * names most often. null if the text names none, or names two equally often.
 */
export function readProvince(zones: Zones, place: string | null, catalogue: Catalogue): string | null {
  for (const lines of [zones.head, zones.title]) {
    const [first] = lines.flatMap((line) => provincesIn(line, catalogue));
    if (first) return first;
  }
  const unknown = zones.head.flatMap(unknownProvinceIn).at(0);
  if (unknown) return unknown;
  const counts = new Map<string, number>();
  for (const line of [...zones.bases, ...zones.body, ...zones.signOff]) {
    for (const name of provincesIn(line, catalogue)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const placed = place ? catalogue.matchProvince(place)?.name : undefined;
  if (placed && (!most || counts.has(placed))) return placed;
  if (most && (!second || second[1] < most[1])) return most[0];
  return placed ?? null;
}

/** "UBND TỈNH XUÂN ĐÀI", "TỈNH ỦY XUÂN ĐÀI": a province that the catalogue does not know. */
const UNKNOWN = regex`(?<=^|\p{L} )(?:TỈNH|[Tt]ỉnh) (?:(?:ỦY|UỶ|[ủu]ỷ|ủy) )?(?<name>\p{Lu}\p{L}{1,6}(?: \p{Lu}\p{L}{1,6}){1,2})$`;

function unknownProvinceIn({ text }: TextLine): string[] {
  const name = UNKNOWN.exec(text)?.groups?.name;
  return name ? [name.toLowerCase().replace(regex.g`(?<=^| )\p{L}`, (letter) => letter.toUpperCase())] : [];
}

const BELOW_PROVINCE = new RegExp(`(?:${DISTRICT_OR_COMMUNE}) ?$`, "u");

/** Provinces after "tỉnh", "thành phố" or "UBND", or in capitals. */
function provincesIn(line: TextLine, catalogue: Catalogue): string[] {
  return catalogue.findProvinces(line.text).flatMap(({ start, entry }) => {
    const before = line.folded.slice(Math.max(0, start - 12), start);
    // "PHƯỜNG HÀ GIANG 1", "XÃ SƠN LA": a commune may have the name of a province.
    if (BELOW_PROVINCE.test(before)) return [];
    const hasWord =
      /(?:tỉnh|thành phố|tp\.?|ubnd) ?$/u.test(before) ||
      /^(?:tỉnh|thành phố|tp)/u.test(fold(line.text.slice(start, start + 10)));
    return hasWord || !regex`\p{Ll}`.test(line.text) ? [entry.name] : [];
  });
}
