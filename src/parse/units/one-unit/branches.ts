import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Bodies that are named by their branch or level: "phối hợp với | cơ quan công an | xác minh", "Cơ quan Thuế, Sở Nội vụ", "chính quyền địa
// phương", "các cấp, các ngành".

const BRANCH = regex.y`(?:(?<local>chính quyền địa phương)|(?<all>các )?cơ quan (?:công an|thuế|hải quan|kiểm sát|quân sự|bảo hiểm xã hội|thi hành án(?: dân sự)?|cảnh sát điều tra))(?:(?<levels> các cấp)| (?:cấp )?(?:tỉnh|thành phố|huyện|xã)(?! \p{Lu}))?(?=[ ,;.:()]|$)`;

/** At least two kinds of bodies: "các ngành, nghề" (trades) and "các cấp học" (levels of schools) are none. */
const OF_PARTY = "cấp ủy(?: đảng)?|tổ chức (?:cơ sở )?đảng|đảng bộ";
const KIND = `ngành|cấp(?! ủy)|ban|sở|(?:tổ chức )?đoàn thể|mặt trận(?: tổ quốc)?|chính quyền|địa phương|cơ quan(?: nhà nước)?|đơn vị|tổ chức(?! đảng)|doanh nghiệp|${OF_PARTY}`;
const FURTHER = `(?:,| và|, và) (?:các )?(?:${KIND})`;
const AND_PEOPLE = "(?: (?:và|cùng) (?:toàn thể )?(?:nhân dân|người dân))?";
const WHERE =
  "(?:(?: địa phương)? các cấp| địa phương| (?:của |toàn |trong )?(?:tỉnh|thành phố|trung ương)| trên địa bàn(?: tỉnh)?)?";
const ALL_LEVELS = regex.y`(?:(?:các (?:ngành|cấp(?! ủy))|(?:các )?(?:${OF_PARTY}))(?:${FURTHER}){1,5}|các cấp (?:chính quyền|ủy đảng)(?:${FURTHER}){0,4})${AND_PEOPLE}${WHERE}(?=[ ,;.:()]|$)(?! (?:có )?liên quan)`;

/** "báo chí Trung ương, địa phương", "hệ thống truyền thanh cơ sở": the press without a noun for its bodies. */
const OF_PRESS = "trung ương|địa phương|quân đội|trong (?:và ngoài )?(?:nước|tỉnh)";
const PRESS = regex.y`(?:báo chí (?:${OF_PRESS})(?:(?:,| và|, và) (?:${OF_PRESS}|công an)){0,3}|hệ thống (?:đài )?truyền thanh (?:cơ sở|các cấp|các xã|cấp xã))(?=[ ,;.:()]|$)`;

/** "Các ngành, các cấp | xây dựng kế hoạch", "cấp ủy, chính quyền các cấp": a group under its printed name; null for other words. */
export function allLevelsAt({ text, folded }: TextLine, start: number): NamedUnit | null {
  ALL_LEVELS.lastIndex = PRESS.lastIndex = start;
  const words = (ALL_LEVELS.exec(folded) ?? PRESS.exec(folded))?.[0];
  if (words === undefined) return null;
  const end = start + words.length;
  return { ref: { name: text.slice(start, end), unitId: null, group: true }, start, end };
}

/** "Huyện đoàn, Hội Nông dân huyện": the Youth Union of a place, whose whole name these words are. */
const YOUTH_UNION = /(?:tỉnh|thành|thị|huyện|quận|xã|phường) đoàn(?=[ ,;.:()]|$)/uy;

/** The body that words at an offset name by its branch; null before a proper name, which says which body it is. */
export function branchAt({ text, folded }: TextLine, start: number): NamedUnit | null {
  BRANCH.lastIndex = start;
  YOUTH_UNION.lastIndex = start;
  const union = isCapitalAt(text, start) ? YOUTH_UNION.exec(folded)?.[0] : undefined;
  if (union !== undefined) {
    const end = start + union.length;
    return { ref: { name: text.slice(start, end), unitId: null, group: false }, start, end };
  }
  const found = BRANCH.exec(folded);
  if (!found) return null;
  const end = start + found[0].length;
  if (regex`^ \p{Lu}`.test(text.slice(end, end + 2))) return null;
  const { all, levels, local } = found.groups!;
  const group = all !== undefined || levels !== undefined || local !== undefined;
  return { ref: { name: text.slice(start, end), unitId: null, group }, start, end };
}
