import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { ARMY_BODY, COMMITTEE, GROUP_MEMBERS, VILLAGE } from "../../lexicon/bodies.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { LEVEL, readGenericMember } from "./generic-members.ts";

// Further members of a group after its name: "các sở, ban, ngành | , đoàn thể", "các bộ, ngành | , địa phương". Persons of a staff
// ("…, cán bộ, công chức") are a member of their own.

const MEMBER_MORE = new RegExp(
  `^(?:, ?| và )(?!(?:${LEVEL}|${VILLAGE})(?=[ ,;.:]|$))(?!(?:cán bộ|công chức)(?:,| và) |chủ (?:đầu tư|rừng)|nhà (?:thầu|đầu tư)|(?:đoàn|hội) viên)(?:${GROUP_MEMBERS})(?: (?:có )?liên quan| khác| của tỉnh| cấp tỉnh)?(?=[,;.:]|$| và )`,
  "u",
);

/** Further members that the name of the group is printed with: "các Vụ | , Cục, Tổng cục", "các sở, ngành | , đơn vị cấp tỉnh". */
const OFFICE = `${ARMY_BODY}|tập đoàn|tổng công ty|ngân hàng|hợp tác xã|học viện|đại học|sở|ban|ngành|cơ quan|đơn vị|tổ chức|cá nhân|địa phương|đoàn thể|doanh nghiệp|hội|hiệp hội|vụ|cục|tổng cục|viện|phòng|trung tâm|chi cục|trạm|trường|bệnh viện`;
const SCHOOLS = "mầm non|mẫu giáo|tiểu học|thcs|thpt|trung học (?:cơ sở|phổ thông)|đại học|cao đẳng";
/** "các trường mầm non, tiểu học | , THCS": the level of further schools. */
const OF_SCHOOLS = new RegExp(`(?:${SCHOOLS})$`, "u");
const NOUN_MORE = new RegExp(`(?:, ?| và |, và )(?:${OFFICE})(?=[ ,;.:]|$)`, "uy");
const SCHOOLS_MORE = new RegExp(`(?:, ?| và |, và )(?:${SCHOOLS})(?=[ ,;.:]|$)`, "uy");
const OF_ALL =
  / (?:cấp (?:tỉnh|huyện|xã|thành phố)|(?:của )?(?:tỉnh|thành phố)|trực thuộc|chủ quản|chuyên môn)(?=[ ,;.:]|$)/uy;
const ENDS_NAME = /^(?:[,;.:]|$| và )/u;
/** Before a verb only a noun without words of its own shares the group: not "các doanh nghiệp viễn thông | , địa phương rà soát". */
const ENDS_BARE = new RegExp(`(?:^| )(?:${OFFICE}|${SCHOOLS})$`, "u");
/** "các Thôn | , Xóm, Tổ dân phố" */
const OF_VILLAGES = new RegExp(`(?:^| )(?:${VILLAGE})$`, "u");
const VILLAGES_MORE = new RegExp(`(?:, ?| và |, và |/)(?:${VILLAGE})(?=[ ,;.:]|$)`, "uy");
/** "Các cơ sở Đoàn | , Hội, Đội" */
const OF_YOUTH = /(?:^|các |cơ sở )(?:đoàn|hội|đội)$/u;
const YOUTH_MORE = /(?:, ?| và |, và | [-–] )(?:đoàn|hội|đội)(?=[ ,;.:]|$)/uy;
const KINDS = [
  { ends: OF_VILLAGES, more: VILLAGES_MORE },
  { ends: OF_YOUTH, more: YOUTH_MORE },
  { ends: OF_SCHOOLS, more: SCHOOLS_MORE },
];
const MAX_NOUNS = 6;
const CONCERNED = /^ (?:(?:cơ quan|đơn vị|tổ chức|cá nhân) )?(?:khác )?(?:có )?liên quan(?=[ ,;.:]|$)/u;
const LONGEST_CONCERNED = 30;
const LONGEST_SCHOOL = 20;
const JOINT = /^(?:, ?| và )/u;
const OF_COMMITTEES = new RegExp(`^(?:${COMMITTEE}) `, "iu");

/** "các cơ quan báo chí | , nhà xuất bản; Giám đốc …": in a list with semicolons, words after a comma belong to the name before. */
const NOUNS_BEFORE_SEMICOLON = new RegExp(
  `^(?:, (?!(?:các|những|${COMMITTEE}|hđnd|công an|${UNIT_HEAD}) )[^ ,;.:()]{1,8}(?: [^ ,;.:()]{1,8}){1,4}){1,3}(?=; (?:các |${UNIT_HEAD} ))`,
  "u",
);

/** A group with further members: "các sở, Thủ trưởng các ban, ngành" + ", đoàn thể liên quan" before the next unit. */
export function withMembers(line: TextLine, unit: NamedUnit): NamedUnit {
  if (!unit.ref?.group) return unit;
  const after = NOUNS_BEFORE_SEMICOLON.exec(line.folded.slice(unit.end, unit.end + 60));
  if (after && !taskVerbAt(line.folded, unit.end + 2) && !readGenericMember(line, unit.end + 2)) {
    const end = unit.end + after[0].length;
    return { ...unit, end, ref: { ...unit.ref, name: unit.ref.name + line.text.slice(unit.end, end) } };
  }
  const isPrinted = line.text.slice(unit.start, unit.end).endsWith(unit.ref.name);
  const nouns = isPrinted && !OF_COMMITTEES.test(unit.ref.name) ? afterNouns(line, unit.end) : unit.end;
  if (nouns > unit.end) {
    const name = unit.ref.name + line.text.slice(unit.end, nouns);
    return { ...unit, end: nouns, ref: { ...unit.ref, name } };
  }
  const more = MEMBER_MORE.exec(line.folded.slice(unit.end, unit.end + 60));
  if (!more || line.folded.startsWith("ubnd", unit.end + 2)) return unit;
  // "UBND các xã | , Tổng công ty": no committee of theirs, so they are a member of their own.
  const joint = JOINT.exec(more[0])![0].length;
  if (OF_COMMITTEES.test(unit.ref.name) && readGenericMember(line, unit.end + joint)?.ref) return unit;
  return { ...unit, end: unit.end + more[0].length };
}

/** The offset after further nouns without words of their own, before a mark, a further unit or the verb; `from` without them. */
function afterNouns({ text, folded }: TextLine, from: number): number {
  const last = folded.slice(Math.max(0, from - LONGEST_SCHOOL), from);
  const ofKind = KINDS.find(({ ends }) => ends.test(last));
  const more = ofKind?.more ?? NOUN_MORE;
  const isBare = ofKind !== undefined || ENDS_BARE.test(last);
  let end = from;
  let at = from;
  for (let nouns = 0; nouns < MAX_NOUNS; nouns++) {
    more.lastIndex = at;
    if (!more.test(folded)) break;
    at = more.lastIndex;
    OF_ALL.lastIndex = at;
    const whole = OF_ALL.test(folded) ? OF_ALL.lastIndex : at;
    const verb = whole + 1;
    const isVerb = dutyVerbAt(folded, verb) || (ofKind !== undefined && taskVerbAt(folded, verb));
    const isBeforeVerb = isBare && isSmallAt(text, verb) && isVerb;
    if (ENDS_NAME.test(folded.slice(whole, whole + 4)) || isBeforeVerb) end = whole;
    if (whole > at) break;
  }
  // "các cơ quan, đơn vị | và tổ chức, cá nhân có liên quan": the further ones are nobody in particular.
  return CONCERNED.test(folded.slice(at, at + LONGEST_CONCERNED)) ? from : end;
}

/** "Các đơn vị có liên quan | thuộc Sở Nội vụ", "các đơn vị | ngoài Sở Nội vụ": the body says which ones are meant. */
const CONCERNED_OF = regex.y`(?:các|những) (?:cơ quan|đơn vị|tổ chức)(?:, (?:cơ quan|đơn vị|tổ chức)){0,2} (?:(?:có )?liên quan (?:thuộc|trực thuộc)|ngoài) (?=\p{L})`;

/** "các đơn vị có liên quan thuộc | Bộ": the body that issues the document, by its noun alone. */
const BARE_OWNER = regex.y`(?:Bộ|Sở|Cục|Tổng cục|Tổng công ty|Viện|Trường|Tỉnh|Ngành)(?=[,;.:]| \p{Ll}|$)`;

/** In a heading: "… ngoài Sở Nội vụ | được mời tham gia đoàn kiểm tra". */
const INVITED = /^ được mời (?:tham gia|dự) [^.,;:]{2,60}(?=:|$)/u;
const LONGEST = 90;

/** The units concerned of a body at an offset; null for other words. `bodyAt`: reads the body's name. */
export function concernedOf(
  line: TextLine,
  start: number,
  bodyAt: (at: number) => NamedUnit | null,
): NamedUnit | null {
  CONCERNED_OF.lastIndex = start;
  if (!CONCERNED_OF.test(line.folded)) return null;
  BARE_OWNER.lastIndex = CONCERNED_OF.lastIndex;
  if (BARE_OWNER.test(line.text)) {
    const end = BARE_OWNER.lastIndex;
    return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
  }
  const body = bodyAt(CONCERNED_OF.lastIndex);
  if (!body?.ref || body.ref.group) return null;
  const end = body.end + (INVITED.exec(line.folded.slice(body.end, body.end + LONGEST))?.[0].length ?? 0);
  return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
}
