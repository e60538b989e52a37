import type { Catalogue } from "../../../catalogue/catalogue.ts";
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

/** The units of a name that repeats its first words before a capital or a number, or goes on with another body; the same unit where it does not. */
export function separateNames(unit: UnitRef, catalogue: Catalogue): readonly UnitRef[] {
  if (unit.group || unit.unitId !== null) return [unit];
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
