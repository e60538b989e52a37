import { isCapitalAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";
import type { TextLine } from "../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

// A body that is named by its branch: "phối hợp với | cơ quan công an | xác minh", "Cơ quan Thuế, Sở Nội vụ".

const BRANCH = regex.y`(?<all>các )?cơ quan (?:công an|thuế|hải quan|kiểm sát|quân sự|bảo hiểm xã hội|thi hành án(?: dân sự)?|cảnh sát điều tra)(?<levels> các cấp)?(?=[ ,;.:()]|$)`;

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
  const { all, levels } = found.groups!;
  const group = all !== undefined || levels !== undefined;
  return { ref: { name: text.slice(start, end), unitId: null, group }, start, end };
}
