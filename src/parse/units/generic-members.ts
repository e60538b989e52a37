import { regex } from "../../language/regex.ts";
import { taskVerbAt } from "../lexicon/task-verbs.ts";
import type { TextLine } from "../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

// Common nouns that continue a list of units: "…, cơ quan ngành dọc đóng trên địa bàn", "… và các tổ chức, cá nhân có liên quan".

/** Nouns that alone name nobody in particular. */
const ANYBODY = "sở|ban|ngành|cơ quan|đơn vị|tổ chức|cá nhân|lực lượng";
const MEMBERS = `${ANYBODY}|chính quyền(?: địa phương)?(?: các cấp)?|đoàn thể|hội|địa phương|doanh nghiệp|hợp tác xã|tổ dân phố|khu phố|thôn|trường học|hộ kinh doanh|người dân`;
const QUALIFIERS =
  "chính trị(?: - xã hội)?|xã hội|nhà nước|nghề nghiệp|ngành dọc|trung ương|chuyên môn|chức năng|trực thuộc|thuộc (?:tỉnh|thành phố|sở|ubnd tỉnh)|(?:đóng |hoạt động )?trên địa bàn(?: tỉnh| thành phố)?|cấp (?:tỉnh|thành phố|huyện|xã)|của (?:tỉnh|thành phố)|khác|(?:có )?liên quan";
const MEMBER = regex.y`(?:các |những )?(?<noun>${MEMBERS})(?<rest>(?: (?:${QUALIFIERS})){0,4})(?![\p{L}\d])`;
const IS_ANYBODY = new RegExp(`^(?:${ANYBODY})$`, "u");
const BOUNDARY = /^(?:[,;.:()]|$| và | theo )/u;

/** A member of a list at an offset that is a common noun; null where it may begin a task ("tổ chức hội nghị"). */
export function readGenericMember(line: TextLine, at: number): NamedUnit | null {
  MEMBER.lastIndex = at;
  const member = MEMBER.exec(line.folded);
  if (!member) return null;
  const end = at + member[0].length;
  const { noun, rest } = member.groups as { noun: string; rest: string };
  const isEnded = BOUNDARY.test(line.folded.slice(end, end + 6));
  const mayBeVerb = noun === "tổ chức" && rest === "";
  // "Ban Chỉ đạo …" is a name, not "ban" before a verb.
  const isName = noun === "ban" && line.folded.startsWith(" chỉ đạo", end);
  if (!isEnded && (mayBeVerb || isName || !taskVerbAt(line.folded, end + 1))) return null;
  const isNobody = rest.includes("liên quan") || (rest === "" && IS_ANYBODY.test(noun));
  const name = line.text.slice(at, end);
  return { ref: isNobody ? null : { name, unitId: null, group: true }, start: at, end };
}
