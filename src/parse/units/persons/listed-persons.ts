import { regex } from "../../../language/regex.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { TEAM_NAME } from "../../lexicon/posts.ts";
import { RESPONSIBLE } from "../../lexicon/roles.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// "các ông, bà có tên tại Điều 1", "các tập thể, cá nhân có tên trong danh sách": persons whose names are in
// another list. A person who is named in the sentence itself is no unit.

const PERSON = "ông|bà|đồng chí|đ\\/c|(?:(?:tập thể|tổ chức|hộ gia đình)(?:,| và) )?cá nhân";
const LISTED = new RegExp(
  `(?:các |những )?(?:${PERSON})(?:(?:,| và|\\/| ?\\() ?(?:ông|bà|đồng chí|đ\\/c)\\)?){0,3} có tên (?:tại|ở|trong|trên|nêu) [^,;()]{2,80}?(?=$|[,;.]| (?:chịu trách nhiệm|có trách nhiệm|căn cứ|thi hành) | và (?:các|những|[^ ]+ [^ ]+ [^ ]+) )`,
  "uy",
);

const NAMED = regex.y`(?:các )?(?:ông|bà|đồng chí):? \p{Lu}\p{L}{0,6}(?: \p{Lu}\p{L}{0,6}){1,4}(?=[,;.]|$| và | \p{Ll})(?!, (?:phó |chánh |trưởng |giám đốc|chủ tịch))`;

/** "…, Sở A và | ông Lê Văn Bình": a person by name between the units of a list, who is no unit; null for other words. */
export function namedPersonAt({ text }: TextLine, at: number): NamedUnit | null {
  NAMED.lastIndex = at;
  return NAMED.test(text) ? { ref: null, start: at, end: NAMED.lastIndex } : null;
}

/** Such persons at an offset, as a group; null for other words. */
export function listedPersonsAt({ text, folded }: TextLine, at: number): NamedUnit | null {
  LISTED.lastIndex = at;
  if (!LISTED.test(folded)) return null;
  const end = LISTED.lastIndex;
  return { ref: { name: text.slice(at, end), unitId: null, group: true }, start: at, end };
}

const MEMBERS = new RegExp(
  `(?:các )?thành viên (?=${TEAM_NAME} )[^,;.:()]{3,90}?(?=[;.]|$|, (?:(?:các |những )?(?:thành viên|ủy viên) |(?:các |những )|${UNIT_HEAD} )| (?:${RESPONSIBLE}|có trách nhiệm|căn cứ|thi hành) | và (?:(?:các |những )|${UNIT_HEAD} ))`,
  "uy",
);

/** "…; | thành viên Ban Chỉ đạo 35 tỉnh; Chủ tịch UBND các xã": the members of a team in a list, up to the next member or the verb. */
export function teamMembersAt({ text, folded }: TextLine, at: number): NamedUnit | null {
  MEMBERS.lastIndex = at;
  if (!MEMBERS.test(folded)) return null;
  const end = MEMBERS.lastIndex;
  return { ref: { name: text.slice(at, end), unitId: null, group: true }, start: at, end };
}
