import { regex } from "../../../language/regex.ts";
import { VILLAGE } from "../../lexicon/bodies.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Common nouns that continue a list of units: "…, cơ quan ngành dọc đóng trên địa bàn", "… và các tổ chức, cá nhân có liên quan".

/** Nouns that alone name nobody in particular. */
const ANYBODY = "sở|ban|ngành|cơ quan|đơn vị|tổ chức|cá nhân|lực lượng";
const MEMBERS = `${ANYBODY}|chính quyền(?: địa phương)?(?: các cấp)?|đoàn thể|hội|địa phương|doanh nghiệp|tổng công ty(?:(?:,| và) công ty)?|công ty|hợp tác xã|tổ dân phố|khu phố|thôn|trường học|công đoàn cơ sở|hộ kinh doanh|người dân`;
const QUALIFIERS =
  "chính trị(?: - xã hội)?|xã hội|nhà nước|nghề nghiệp|ngành dọc|trung ương|chuyên môn|chức năng|trực thuộc|thuộc (?:tỉnh|thành phố|sở|ubnd tỉnh)|(?:đóng |hoạt động )?trên địa bàn(?: tỉnh| thành phố)?|cấp (?:tỉnh|thành phố|huyện|xã)|của (?:tỉnh|thành phố)|khác|(?:có )?liên quan";
const MEMBER = regex.y`(?:các |những )?(?<noun>${MEMBERS})(?<rest>(?: (?:${QUALIFIERS})){0,4})(?![\p{L}\d])`;
const IS_ANYBODY = new RegExp(`^(?:${ANYBODY})$`, "u");
const BOUNDARY = /^(?:[,;.:()]|$| và | theo )/u;

/** "các sở, ban, ngành, | huyện, thị xã": the levels of authorities, one group in the list. */
export const LEVEL = "huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu";
const LEVELS = regex.y`(?:các )?(?:${LEVEL})(?:(?:, | và |, và )(?:các )?(?:${LEVEL})){0,5}(?: (?:thuộc tỉnh|trực thuộc|trên địa bàn(?: tỉnh| thành phố)?))?(?![\p{L}\d])`;
/** "các đoàn thể, | thôn, tổ dân phố": the parts of a commune, one group in the list. */
const VILLAGES = regex.y`(?:các )?(?:${VILLAGE})(?:(?:, |/| và |, và )(?:các )?(?:${VILLAGE})){0,5}(?: (?:trên địa bàn(?: (?:xã|phường))?|thuộc xã|của xã))?(?![\p{L}\d])`;
const PREDICATE = /^ (?:là|có|được|phải|cần|căn cứ|theo|chủ động|tiếp tục)(?= )/u;

const AFTER_JOINT = /(?:[,;/] ?| và )$/u;

function readPlaces(line: TextLine, at: number): NamedUnit | null {
  LEVELS.lastIndex = at;
  VILLAGES.lastIndex = at;
  const levels = LEVELS.exec(line.folded) ?? VILLAGES.exec(line.folded);
  if (!levels || !AFTER_JOINT.test(line.folded.slice(Math.max(0, at - 4), at))) return null;
  const end = at + levels[0].length;
  const after = line.folded.slice(end, end + 12);
  if (!BOUNDARY.test(after) && !PREDICATE.test(after) && !taskVerbAt(line.folded, end + 1)) return null;
  return { ref: { name: line.text.slice(at, end), unitId: null, group: true }, start: at, end };
}

/** A member of a list at an offset that is a common noun; null where it may begin a task ("tổ chức hội nghị"). */
export function readGenericMember(line: TextLine, at: number): NamedUnit | null {
  const places = readPlaces(line, at);
  if (places) return places;
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
