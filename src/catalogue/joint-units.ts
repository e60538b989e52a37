import type { Catalogue, UnitMatch } from "./catalogue.ts";

/** A unit of a joint name, as printed. */
export interface JointUnit {
  readonly printed: string;
  readonly match: UnitMatch;
}

const DASH = / [-–] /u;
/** A name without any of these is that of one unit. */
const JOINT = /[,;]| [-–] | và /iu;
/** True for the name of a commune without its committee. */
export const isPlace = (printed: string): boolean => /^(?:xã|phường|đặc khu|thị trấn) /iu.test(printed);
/** What may be left between the names of units. */
const BETWEEN = /^(?:[\s,;–-]|và){0,12}$/iu;

/**
 * The units of a joint name, "Sở Y tế - Sở Xây dựng", "Sở Nội vụ và Sở Tài chính", in order; [] for the name of one unit and
 * where the catalogue does not know all of them.
 */
export function jointUnits(
  name: string,
  catalogue: Pick<Catalogue, "matchUnit" | "findUnits">,
): readonly JointUnit[] {
  if (!JOINT.test(name)) return [];
  const isPlaces = name.split(DASH).slice(1).some(isPlace);
  if (!isPlaces && catalogue.matchUnit(name)?.id) return [];
  // "Ủy ban nhân dân xã Nhơn Trạch - Xã Đại Phước": the committee is named once.
  const parts = name.split(DASH).map((printed) => ({
    printed,
    match: catalogue.matchUnit(isPlace(printed) ? `UBND ${printed}` : printed),
  }));
  const known = parts.flatMap(({ printed, match }) => (match?.id ? [{ printed, match }] : []));
  if (parts.length > 1 && known.length === parts.length) return known;
  const found = catalogue.findUnits(name);
  const gaps = [...found, null].map((mention, i) =>
    name.slice(found[i - 1]?.end ?? 0, mention?.start ?? name.length),
  );
  const isWhole = found.length > 1 && gaps.every((gap) => BETWEEN.test(gap));
  if (!isWhole || found.some(({ entry }) => !entry.id)) return [];
  return found.map(({ entry, start, end }) => ({ printed: name.slice(start, end), match: entry }));
}
