import { jointUnits } from "../../../catalogue/joint-units.ts";
import { fold, nameKey } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { withCapital } from "../../../language/with-capital.ts";
import { CAPITAL_AFTER, LOCAL_PLACE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

// Heads print names in capitals ("SỞ GIAO THÔNG VẬN TẢI"); the record contains them in normal spelling (Decree
// 30/2020/NĐ-CP, Appendix II: capitals in names of bodies).

/** A name in capitals as the text spells it elsewhere, else as the catalogue does, else by the rules for capitals. */
export function inNormalCase(printed: string, all: readonly TextLine[], context: RuleContext): string {
  const { catalogue } = context;
  if (!isInCapitals(printed)) return printed;
  const key = fold(printed);
  for (const line of all) {
    const at = line.folded.indexOf(key);
    const found = at < 0 ? "" : line.text.slice(at, at + key.length);
    if (regex`\p{Ll}`.test(found) && regex`^\p{Lu}`.test(found)) return found;
  }
  const joint = jointUnits(printed, catalogue);
  if (joint.length > 0) return joint.map((unit) => inNormalCase(unit.printed, all, context)).join(" - ");
  const match = catalogue.matchUnit(printed);
  if (
    match?.entry &&
    nameKey(match.name).startsWith(nameKey(match.entry.name).slice(0, 6)) &&
    match.entry.level === "province" &&
    match.entry.kind === "department" &&
    // "VĂN PHÒNG ỦY BAN NHÂN DÂN THÀNH PHỐ …": the catalogue writes the name of a province's office.
    !(key.includes(" thành phố") && / tỉnh$/u.test(match.entry.name))
  ) {
    return match.entry.name;
  }
  return withPrintedEnd(sentenceCase(printed, catalogue), key, all);
}

const LETTER = regex.g`\p{L}`;
const SMALL_LETTER = regex.g`\p{Ll}`;
/** Most small letters in a name in capitals that was misread: "ỦY BAN NHÂN DÂN XÃ TÂN Ti". */
const SHARE_OF_SMALL = 0.15;

const isInCapitals = (name: string): boolean =>
  (name.match(SMALL_LETTER)?.length ?? 0) <= SHARE_OF_SMALL * (name.match(LETTER)?.length ?? 0);

/** Fewest words of the end of a name that show how the text spells it. */
const FEWEST_WORDS = 3;
const MOST_BEGINNINGS = 5;

/** "Ban Quản lý vườn quốc gia bidoup": with the end of the name as the text spells it elsewhere, "Vườn quốc gia Bidoup". */
function withPrintedEnd(name: string, key: string, all: readonly TextLine[]): string {
  const words = key.split(" ");
  for (let i = 1; i <= Math.min(MOST_BEGINNINGS, words.length - FEWEST_WORDS); i++) {
    const end = words.slice(i).join(" ");
    for (const line of all) {
      const at = line.folded.indexOf(` ${end}`);
      const found = at < 0 ? "" : line.text.slice(at + 1, at + 1 + end.length);
      if (name.length === key.length && regex`^\p{Lu}.*\p{Ll}`.test(found))
        return name.slice(0, name.length - end.length) + found;
    }
  }
  return name;
}

const HEAD = new RegExp(`^(?:${CAPITAL_AFTER})(?= |$)`, "u");
/** The beginning of a company's name after the kind of company: "Công ty cổ phần …". */
const COMPANY_NAME = regex.g`(?<=công ty (?:cổ phần|trách nhiệm hữu hạn|trách nhiệm hữu hạn một thành viên|tnhh|tnhh mtv|tnhh một thành viên) )\p{Ll}`;
/** The beginning of a second body after a dash. */
const JOINED = new RegExp(`(?<= - )(?=(?:${CAPITAL_AFTER}) )`, "iu");
const JOINED_HEAD = new RegExp(`(?<= - |, )(?:${CAPITAL_AFTER})(?= )`, "gu");
/** Words after which a name continues in small letters: "Ủy ban nhân dân", "Bộ Chỉ huy quân sự", "Công an tỉnh". */
const SMALL_AFTER = /^(?:các |đồng |nhân dân|tỉnh|thành phố|huyện|xã|phường|quận|thị xã|khu vực|nhà nước)/u;
const PLACE = regex`(?<=(?:^| )(?!xã hội)(?:${LOCAL_PLACE}) )[\p{Ll}\d' -]{2,40}(?: - [\p{L} ]{2,20})?$`;
/** A province that the catalogue does not know, at the end of a name. */
const PROVINCE = regex`(?<=(?:^| )tỉnh )(?!ủy|đoàn|hội)\p{Ll}{2,7}(?: \p{Ll}{2,7}){1,2}$`;
/** Abbreviations, which stay in capitals. */
const ABBREVIATIONS = regex.gi`(?<!\p{L})(?:ubnd|hđnd|tnhh|mtv|khcn|đmst|cđs|đbqh|mttq|pccc|cnch|cchc|tthc|kcn|kkt|tncs|bhxh|cntt|qlda|vcci|evn|vnpt|dtts|htx|tp(?=\.)|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|(?<=(?:khu vực|số|quân khu) )[ivx]{1,5})(?!\p{L})`;
const NAMES = regex.g`(?<!\p{L})(?:ủy ban(?= mặt trận| mttq| nhân dân| kiểm tra)|(?:tỉnh|thành|huyện) (?:ủy|đoàn)|việt nam|hồ chí minh|chính phủ|thủ tướng|trung ương|tổ quốc|mặt trận|đảng bộ|miền (?:bắc|nam|trung)|quốc hội)(?!\p{L})`;

const VOWELLESS = regex.g`(?<![\p{L}\p{M}])(?:[bcdđghklmnpqrstvxfjwz]|(?<=\p{L})&(?=\p{L})){2,12}(?![\p{L}\p{M}])`;

/** First letters of names become capitals, all others small letters ("Phòng Tài chính - Kế hoạch", "UBND tỉnh Lạng Sơn"). */
function sentenceCase(printed: string, catalogue: RuleContext["catalogue"]): string {
  // Letters without a vowel are an abbreviation: "KHCN", "NC&KSTTHC".
  let out = printed
    .toLowerCase()
    .replace(VOWELLESS, (letters, at: number) => printed.slice(at, at + letters.length));
  for (const { start, end } of catalogue.findProvinces(printed)) {
    out = out.slice(0, start) + titleCase(out.slice(start, end)) + out.slice(end);
  }
  out = out
    .replace(PLACE, titleCase)
    .replace(PROVINCE, titleCase)
    .replace(NAMES, (name) => capitalName(name))
    .replace(JOINED_HEAD, withCapital)
    .replace(COMPANY_NAME, withCapital)
    .replace(regex.g`(?<= - )\p{Ll}`, (c) => c.toUpperCase());
  out = afterHeads(out);
  return withCapital(out.replace(ABBREVIATIONS, (letters) => letters.toUpperCase())).trim();
}

/** Capitalises names of bodies: "sở nội vụ" → "Sở Nội vụ", also for a second body after a dash. */
function afterHeads(text: string): string {
  return text
    .split(JOINED)
    .map((body) => {
      const head = HEAD.exec(fold(body))?.[0];
      const rest = head ? body.slice(head.length + 1) : "";
      if (!head || rest === "" || SMALL_AFTER.test(fold(rest))) return withCapital(body);
      // "Đảng ủy Sở Tư pháp": the name contains the name of another body.
      return `${withCapital(body.slice(0, head.length))} ${HEAD.test(fold(rest)) ? afterHeads(rest) : withCapital(rest)}`;
    })
    .join("");
}

const capitalName = (name: string) => {
  if (/^(?:việt|hồ)/u.test(name)) return titleCase(name);
  if (name.startsWith("miền")) return name.replace(regex` \p{Ll}`, (c) => c.toUpperCase());
  return withCapital(name);
};

const titleCase = (text: string) =>
  text
    .replace(regex.g`(?<=^|[ -])\p{Ll}`, (c) => c.toUpperCase())
    .replace(/^(Tỉnh|Thành Phố)(?= )/u, (c) => c.toLowerCase());
