import { withCapital } from "../../../language/with-capital.ts";
import type { UnitEntry } from "../../../model/catalogue.ts";
import type { Token } from "../../matching/tokens.ts";
import { isDash } from "../places/local-places.ts";
import type { ProvinceNames } from "../places/province-names.ts";

/** The words for a place after a unit's name. */
interface PlaceAfter {
  /** Index of the first token after them. */
  readonly to: number;
  /** The name of the province; null where they name none. */
  readonly name: string | null;
}

interface NamedProvince extends PlaceAfter {
  readonly name: string;
}

/** Words after a unit's name that belong to it: a province, a region's number, the place of a board. */
export function placeAfterUnit(
  list: readonly Token[],
  to: number,
  entry: UnitEntry,
  provinces: ProvinceNames,
): PlaceAfter | null {
  if (entry.level === "central") return null;
  const province = provinceAt(list, to, provinces);
  if (province) return province;
  const next = list[to];
  if (next?.before !== "blank") return null;
  if (list[to - 1]?.key === "vực" && /^(?:[ivx]{1,6}|\d{1,2})$/.test(next.key))
    return { to: to + 1, name: null };
  if (next.key === "tỉnh") return { to: to + 1, name: null };
  const longest = entry.kind === "board" ? 5 : isBroadcaster(list[to - 1]!, entry) ? MAX_PROVINCE_WORDS : 0;
  let end = to;
  while (
    end < list.length &&
    end - to < longest &&
    list[end]!.capital &&
    (list[end]!.before === "blank" || isDash(list[end]!))
  ) {
    const there = provinces.at(list, end);
    if (there) return { to: there.to, name: there.entry.name };
    end++;
  }
  return end > to ? { to: end, name: null } : null;
}

/** "Báo và Phát thanh, truyền hình | Lâm Đông": a misread province too, because no other name goes on so. */
const isBroadcaster = ({ key }: Token, { kind }: UnitEntry): boolean =>
  kind === "press" && ["hình", "ptth", "th"].includes(key);

/** "tỉnh Lạng Sơn", "Lạng Sơn", ", tỉnh Lạng Sơn" after a name. */
export function provinceAt(
  list: readonly Token[],
  at: number,
  provinces: ProvinceNames,
): NamedProvince | null {
  const head = list[at];
  if (!head || head.before === "stop" || head.before === "bracket") return null;
  const headed = head.key === "tỉnh" || head.key === "tp";
  // "HĐND tỉnh, tỉnh Đắk Nông": the second province does not belong to the first unit.
  if (head.before === "joint" && (!headed || list[at - 1]?.key === "tỉnh")) return null;
  if (headed && list[at + 1]?.before !== "blank") return null;
  const hit = head.capital || headed ? provinces.at(list, headed ? at + 1 : at) : null;
  return hit && (head.key !== "tp" || hit.entry.kind === "city")
    ? { to: hit.to, name: hit.entry.name }
    : null;
}

/**
 * "UBND tỉnh Xuân Đài": the rest of a whole name after "tỉnh" is a province's name, also one that the catalogue does not
 * know (a misread or a former one).
 */
export function unknownProvinceAt(
  list: readonly Token[],
  to: number,
  beginsUnit: (at: number) => boolean,
): NamedProvince | null {
  const from = list[to]?.key === "tỉnh" ? to + 1 : to;
  const words = list.slice(from);
  if (list[from - 1]?.key !== "tỉnh" || words.length < 2 || words.length > MAX_PROVINCE_WORDS) return null;
  const isName = words.every((word, i) => word.capital && word.before === "blank" && !beginsUnit(from + i));
  return isName ? { to: list.length, name: words.map(({ key }) => withCapital(key)).join(" ") } : null;
}

/** Names of provinces have two or three words; longer ones have a dash. */
const MAX_PROVINCE_WORDS = 3;
