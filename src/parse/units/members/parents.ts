import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// A unit with the bodies that it belongs to, from the smallest to the largest: "Phòng 5, Cục A05, Bộ Công an". It is one unit, unlike
// units of one level ("Phòng Tư pháp, Công an xã") or a list from large to small ("Sở Y tế, Chi cục Dân số").

const LEVELS = {
  team: /^(?:đội|hạt)(?= )/u,
  division: /^(?:phòng|khoa)(?= )/u,
  centre: /^(?:trung tâm|chi cục|viện)(?= )/u,
  department:
    /^(?:sở|(?:công an|thanh tra|văn phòng (?:ubnd|ủy ban nhân dân|đoàn đbqh [^,]{2,40}|đoàn đại biểu quốc hội [^,]{2,40})) (?:tỉnh|thành phố)|văn phòng (?:tỉnh|thành) ủy)(?= |$)/u,
  bureau: /^(?:cục|vụ)(?= )/u,
  general: /^tổng cục(?= )/u,
  ministry:
    /^(?:bộ (?!chỉ huy|tư lệnh|phận|đội)|văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương)|thanh tra chính phủ|ngân hàng nhà nước việt nam)/u,
} as const;
type Level = keyof typeof LEVELS;

const ABOVE: Readonly<Record<Level, readonly Level[]>> = {
  team: ["division", "centre"],
  division: ["centre", "department", "bureau", "general"],
  centre: ["department", "bureau", "general"],
  department: [],
  bureau: ["general", "ministry"],
  general: ["ministry"],
  ministry: [],
};

const levelOf = (name: string): Level | null =>
  (Object.keys(LEVELS) as Level[]).find((level) => LEVELS[level].test(fold(name))) ?? null;

/** A body of a known place: "Phòng Kinh tế xã Hòa An", "Trung tâm Phát triển quỹ đất tỉnh". */
const OF_PLACE = / (?:tỉnh|thành phố|huyện|xã|phường|đặc khu)(?= |$)/u;
/** Divisions that only the police have, and divisions with a number or code instead of a name. */
const OF_POLICE =
  /^(?:phòng|đội) (?:cảnh sát|an ninh|quản lý (?:xuất|hành chính)|trinh sát|kỹ thuật hình sự|ngoại tuyến)/u;
const CODED = regex`^(?:Phòng|Đội) (?:số )?(?:\d{1,2}|P?[A-Z]{1,2}\d{2})$`;
const BY_PROVINCE =
  /^(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố)|tỉnh ủy|thành ủy)(?= |$)/u;
/** "Sở Y tế, tỉnh Gia Lai": a place after the name shows that it is the end of an address. */
const WITH_PLACE = /, (?:tỉnh|thành phố) \S/u;
const MAX_PARENTS = 3;

interface Chain {
  readonly names: readonly string[];
  readonly levels: readonly Level[];
  readonly last: NamedUnit;
}

/**
 * The unit with the bodies that it belongs to as one name; the same unit where they may be further members of the list.
 * `before`: the member before it. `unitAt`: reads one unit at an offset.
 */
export function withParents(
  line: TextLine,
  unit: NamedUnit,
  before: NamedUnit | null,
  { context, unitAt }: { context: RuleContext; unitAt: (at: number) => NamedUnit | null },
): NamedUnit {
  const { ref, start } = unit;
  const level = ref && !ref.group && ref.unitId === null ? levelOf(ref.name) : null;
  const dashed = ref && level ? parentAfterDash(line, unit, level, unitAt) : null;
  if (ref && dashed !== null)
    return { ...unit, end: dashed, ref: { ...ref, name: line.text.slice(start, dashed) } };
  if (!ref || !level || !line.text.startsWith(", ", unit.end) || OF_PLACE.test(fold(ref.name))) return unit;
  if (before && beginsList(before)) return unit;
  const chain = chainFrom(line, unit, level, unitAt);
  if (!chain || !isCertain(chain, context)) return unit;
  const { end } = chain.last;
  return { start, end, ref: { name: line.text.slice(start, end).trim(), unitId: null, group: false } };
}

/**
 * "Phòng An ninh mạng (PA05) | - Công an tỉnh", "Phòng An ninh mạng và phòng, chống tội phạm | - Công an tỉnh": the end of the body after the dash;
 * null without one of a higher level.
 */
function parentAfterDash(
  { text }: TextLine,
  { end }: NamedUnit,
  level: Level,
  unitAt: (at: number) => NamedUnit | null,
): number | null {
  const dash = DASH.exec(text.slice(end, end + 3))?.[0];
  const parent = dash === undefined ? null : unitAt(end + dash.length);
  const above = parent?.ref && !parent.ref.group ? levelOf(parent.ref.name) : null;
  return parent && above && ABOVE[level].includes(above) ? parent.end : null;
}
export const DASH = /^ [-–] /u;

/** True for a division without its parents before others: "Phòng A, | Phòng B, Sở C" is a list. */
function beginsList({ ref }: NamedUnit): boolean {
  if (!ref || ref.group || ref.unitId !== null || ref.name.includes(", ")) return false;
  const level = levelOf(ref.name);
  return level === null || ABOVE[level].length > 0;
}

/** The bodies after a unit, each of a higher level than the one before; null without any. */
function chainFrom(
  line: TextLine,
  unit: NamedUnit,
  level: Level,
  unitAt: (at: number) => NamedUnit | null,
): Chain | null {
  const names = [unit.ref!.name];
  const levels = [level];
  let last = unit;
  while (levels.length <= MAX_PARENTS && line.text.startsWith(", ", last.end)) {
    const next = unitAt(last.end + 2);
    const above = next?.ref && !next.ref.group ? levelOf(next.ref.name) : null;
    if (!next || !above || !ABOVE[levels.at(-1)!].includes(above)) break;
    names.push(next.ref!.name);
    levels.push(above);
    last = next;
  }
  return levels.length > 1 ? { names, levels, last } : null;
}

/** False where the document may mean a division of its issuer and, as a further unit, another body. */
function isCertain({ names, levels, last }: Chain, { issuer }: RuleContext): boolean {
  const [first, ...parents] = names as [string, ...string[]];
  const by = issuer ? fold(issuer.name) : null;
  const isByLast = issuer?.unitId != null && issuer.unitId === last.ref!.unitId;
  if (isByLast || parents.some((name) => fold(name) === by)) return true;
  if (levels.at(-1) === "ministry") return by === null || !LEVELS.ministry.test(by);
  if (CODED.test(first) || WITH_PLACE.test(last.ref!.name)) return true;
  const isPolice = parents.some((name) => fold(name).startsWith("công an "));
  if (isPolice) return OF_POLICE.test(fold(first));
  return by !== null && BY_PROVINCE.test(by) && (levels[0] === "division" || levels[0] === "team");
}
