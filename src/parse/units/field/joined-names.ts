import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";

// Names that were lines of a cell, without a mark between: "Phòng Kinh tế Phòng Văn hóa", "Khoa Nội – Khoa Ngoại". The first words are
// repeated. One word is enough where no place has such a name ("Trường Mầm non Trường Sơn", "Trạm Y tế Trạm Tấu").

const SURE = "Phòng|Khoa|Sở|Vụ|Cục|Chi cục|Trung tâm|Công ty|Văn phòng|Tổ dân phố";
const FIRST_WORDS = regex`^(?:(?:${SURE})(?= [\p{Lu}\d])|\p{Lu}\p{L}* \p{Lu}?\p{L}+(?: tế| non| học| cơ sở)?)`;
const MIN_WORDS = 2;

/** A whole name before a body that is no parent of it, as lines of a cell: "Công an xã | Trạm Y tế", "Phòng Nội vụ | Mặt trận xã". */
const BEFORE_OTHER = regex`^(?<before>(?:Văn phòng (?:HĐND|Hội đồng nhân dân)|Phòng|Trạm|Công an|UBND|Trung tâm|Đoàn Thanh niên|Hội)(?<rest> .*[^ ,;&–-])) (?<!(?:và|của|thuộc|với|cùng|tại|cho|[,;&–-]) )(?<other>Phòng \p{Lu}|Trạm Y tế|Bưu điện |(?:Ủy ban )?(?:Mặt trận|MTTQ) |Đoàn Thanh niên|Hội (?:Nông dân|Phụ nữ|Liên hiệp Phụ nữ|Cựu chiến binh))`;
/** "Văn phòng Mặt trận", "Trung tâm Thanh niên Hội Nông dân": with these first words it may be a parent. */
const MAY_BELONG = regex`^(?:Trung tâm .* (?:Đoàn|Hội|Mặt|MTTQ|Phòng|Bưu)|Hội .* (?:Đoàn|Hội|Phòng|Mặt|MTTQ|Bưu|Trạm)|Đoàn .* (?:Đoàn|Hội)|Phòng .* Bưu)`;

/** The units of a name that repeats its first words before a capital or a number, or goes on with another body; the same unit for other names. */
export function separateNames(unit: UnitRef, catalogue: Catalogue): readonly UnitRef[] {
  if (unit.group || unit.unitId !== null) return [unit];
  const known = knownNames(unit.name, catalogue);
  if (known) return known;
  const { before, rest, other } = BEFORE_OTHER.exec(unit.name)?.groups ?? {};
  if (before !== undefined && rest!.trim() !== "" && !MAY_BELONG.test(`${before} ${other}`)) {
    const known = (name: string) => ({ name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false });
    const names = [before, unit.name.slice(before.length + 1)];
    return names.flatMap((name) => separateNames(known(name), catalogue));
  }
  const first = FIRST_WORDS.exec(unit.name)?.[0];
  if (first === undefined || unit.name.indexOf(` ${first} `) < 0) return [unit];
  const names = splitBefore(unit.name, first);
  if (names.length === 1 || names.some((name) => name.slice(first.length).trim() === "")) return [unit];
  if (names[0]!.split(" ").length < MIN_WORDS) return [unit];
  return names.map((name) => ({ name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }));
}

/** Bodies that belong to no other one, unlike "Văn phòng" and "Thanh tra" before "Sở Y tế". */
const OF_NOBODY =
  /^(?:Sở|Bộ|Công an|Ban(?! Quản)|Bộ Chỉ huy|Ủy ban|UBND|HĐND|Hội|Tỉnh đoàn|Thành đoàn|Liên đoàn|Ngân hàng|Kho bạc|Bảo hiểm|Thuế|Cục|Tòa án|Viện kiểm sát|Báo|Đài) /u;
const NEXT_NAME = regex.g` (?=\p{Lu})`;

/** "Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh", which were two lines: units that the catalogue knows, up to the end; null for other names. */
function knownNames(name: string, catalogue: Catalogue): readonly UnitRef[] | null {
  if (!OF_NOBODY.test(name)) return null;
  for (const { index } of allMatches(NEXT_NAME, name)) {
    const first = catalogue.matchUnit(name.slice(0, index));
    const rest = name.slice(index + 1);
    if (!first || !OF_NOBODY.test(rest)) continue;
    const last = catalogue.matchUnit(rest);
    const others = last ? [{ name: rest, unitId: last.id, group: false }] : knownNames(rest, catalogue);
    if (others) return [{ name: name.slice(0, index), unitId: first.id, group: false }, ...others];
  }
  return null;
}

const BEGINS_NAME = regex`^[\p{Lu}\d]`;

/** The parts of a name that begin with `first` and a capital or number, without a dash between them. */
function splitBefore(name: string, first: string): string[] {
  const parts = name.split(` ${first} `);
  const names: string[] = [parts[0]!];
  for (const part of parts.slice(1)) {
    if (BEGINS_NAME.test(part)) names.push(`${first} ${part}`);
    else names[names.length - 1] += ` ${first} ${part}`;
  }
  return names.map((one, i) => (i < names.length - 1 ? one.replace(/ [-–]$/u, "") : one));
}
