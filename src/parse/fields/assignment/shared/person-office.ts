import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { TEAM_NAME } from "../../../lexicon/posts.ts";
import { ADVISE, CARRY_OUT, FOCAL, IN_CHARGE, LEAD, roleOf } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isOfficeOfPerson, OTHER_OFFICE, titleLength } from "../../../units/persons/office-holders.ts";
import { afterPerson } from "../../../units/persons/persons.ts";

// Who a person with a post stands for: "Đồng chí Lê Văn An, | Giám đốc Sở A | - Tổ phó" for the department, "Bà Trần Thị Hoa, |
// Phó Giám đốc Sở A" for herself under the office.

const PARTY_POST = "(?:phó )?bí thư|ủy viên|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy viên";
const OFFICE = `(?:quyền |phó )?(?:${UNIT_HEAD})|${OTHER_OFFICE}|${PARTY_POST}`;
const BEGINS_OFFICE = new RegExp(`^(?:${OFFICE})(?= |,|$)`, "u");
const NEXT_OFFICE = new RegExp(`(?:,| [-–]) (?=(?:${OFFICE})(?: |,|$))`, "gu");
const PARTY = new RegExp(`^(?:${PARTY_POST})(?= )`, "u");
export const HEAD = new RegExp(`^(?:quyền )?${UNIT_HEAD} `, "u");

const ROLE =
  "(?:phó )?(?:trưởng (?:tiểu ban|ban|đoàn|nhóm|tổ)|tổ trưởng|nhóm trưởng|trưởng(?= ban chỉ đạo| ban tổ chức| tiểu ban))|tổ (?:phó|viên)|thành viên|ủy viên|thư ký|(?:phó )?chủ tịch(?= hội đồng)";
const WHICH =
  "thường trực|thứ nhất|kiêm|thư ký|giúp việc|chỉ đạo|tổ chức|công tác|hội đồng|kiểm tra|giám sát|thẩm định|khảo sát|điều hành|vận động";
/** What a person is in a team, after the office: "- Tổ trưởng", ", Thư ký", "làm Phó Trưởng Ban Chỉ đạo". */
export const IN_TEAM = new RegExp(
  `(?:,| [-–]| làm| là| kiêm) (?:${ROLE})(?: (?:${WHICH}|${TEAM_NAME})){0,4}(?: (?:tỉnh|huyện|xã|phường|thành phố))?$`,
  "u",
);
/** ", Tổ trưởng và các thành viên": more persons than the one who is named. */
const OTHERS_TOO = new RegExp(`(?:,| [-–]| và)(?: các)? (?:${ROLE})(?= |,|$)`, "u");
/** "Trưởng đoàn | kiểm tra": a word of the team's name that is also a verb. */
export const MAY_NAME_TEAM = new RegExp(`^ (?:${WHICH})(?=[ :,.;]|$)`, "u");
const ONLY_IN_TEAM = new RegExp(
  `^(?:${ROLE})(?: (?:${WHICH}|${TEAM_NAME})){0,4}(?: (?:tỉnh|huyện|xã|phường|thành phố))?$`,
  "u",
);
/** What a deputy by name is in charge of: "Phó Giám đốc| , phụ trách lĩnh vực đất đai". */
const CHARGE = /, (?:được (?:giao|phân công) )?(?:trực tiếp )?(?:phụ trách|theo dõi) [^.;:]{3,120}$/u;
/** An office of a body without a name, "Phó Giám đốc Sở", which several persons hold: only their names distinguish them. */
export const BARE = new RegExp(
  `^(?:quyền |phó )?(?:${UNIT_HEAD}|${OTHER_OFFICE})(?: thường trực)?(?: (?:sở|ban|phòng|xã|trung tâm|công ty|chi cục))?$`,
  "u",
);
const NOTE = / ?\([^()]{2,80}\)$/u;
const NEXT_PERSON = /(?:,|;| và|, và) (?=(?:đồng chí|đ\/c|ông|bà) )/gu;
const NAME_BEFORE = regex`(?<name>(?:\p{Lu}\p{Ll}{0,6} ){1,4}\p{Lu}\p{Ll}{0,6})(?:,| [-–]|:) $`;
const LONGEST = 200;
const LONGEST_NAME = 48;

/**
 * The units of persons with offices, who all words from an offset to the end of the line name; null where some words name none, and
 * for a person without an office outside the team. Heads stand for their units.
 */
export function unitsOfPersons(
  cut: TextLine,
  start: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  if (cut.text.length - start > LONGEST) return null;
  const units: UnitRef[] = [];
  let from = start;
  for (const { index, 0: joint } of [
    ...allMatches(NEXT_PERSON, cut.folded.slice(start)),
    { index: cut.text.length - start, 0: "" },
  ]) {
    const read = unitsOfPerson(cut.upTo(start + index), from, context);
    if (read === null) return null;
    pushAll(units, read);
    from = start + index + joint.length;
  }
  return units;
}

/** The units of a list that reaches from an offset to the end of the line; null for other words. */
export function wholeList(cut: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const list = readUnitList(cut, at, context);
  return list && list.units.length > 0 && list.end === cut.text.length ? list.units : null;
}

/** "(đồng chí Lê Văn An, Trưởng phòng Tổ chức | phụ trách)": the person before such a verb; null for other words. */
export function personBeforeVerb(
  line: TextLine,
  start: number,
  context: RuleContext,
): { readonly units: readonly UnitRef[]; readonly role: Role; readonly end: number } | null {
  if (titleLength(line.folded.slice(start, start + LONGEST_TITLE)) === 0) return null;
  const words = BEFORE_VERB.exec(line.folded.slice(start))?.[0];
  const end = start + (words?.length ?? 0);
  const isContact = CONTACT.test(line.folded.slice(end));
  const units = words === undefined || isContact ? null : unitsOfPersons(line.upTo(end), start, context);
  return units && { units, role: roleOf(line.folded.slice(end + 1)), end };
}
const LONGEST_TITLE = 20;
const CONTACT = /điện thoại|sđt|email|\d{4}/u;
const BEFORE_VERB = new RegExp(
  `^[^;:()]{8,160}?(?= (?:${LEAD}|${CARRY_OUT}|${IN_CHARGE}|(?:làm )?${FOCAL}|${ADVISE}|đảm nhiệm)(?:[ ,;.]|$))`,
  "u",
);

function unitsOfPerson(cut: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  const { folded } = cut;
  const title = start + titleLength(folded.slice(start));
  const post = officeStart(cut, start);
  if (post >= folded.length || !BEGINS_OFFICE.test(folded.slice(post))) return null;
  const isNamed = post > title;
  const whole = endOfOffice(cut, post, isNamed);
  const first = lastOffice(folded.slice(0, whole), post);
  if (ONLY_IN_TEAM.test(folded.slice(first, whole)) || /[.;:()\d]/u.test(folded.slice(first, whole)))
    return null;
  if (OTHERS_TOO.test(folded.slice(first, whole))) return null;
  const office = cut.upTo(whole);
  if (HEAD.test(folded.slice(first)) && !isOfficeOfPerson(folded.slice(first, whole))) {
    const list = wholeList(office, first, context);
    if (list) return list;
  }
  const name = cut.text.slice(first, whole);
  const words = folded.slice(first, whole);
  const hasCharge = CHARGE.test(folded.slice(post));
  const needsName =
    (BARE.test(words) && !hasCharge) || hasOtherHolder(cut.text.slice(title, post), words, context);
  return [{ name: isNamed && needsName ? cut.text.slice(title, whole) : name, unitId: null, group: false }];
}

/** The offset of the post of a person, also of a deputy or of staff: "Bà Trần Thị Hoa - | Phó Trưởng đoàn". */
export function postStart(line: TextLine, start: number): number {
  const from = afterPerson(line, start);
  return from - (BELOW_HEAD.exec(line.folded.slice(start, from))?.[0].length ?? 0);
}
const BELOW_HEAD =
  /(?:quyền|phó|(?:chuyên viên|cán bộ|công chức|viên chức|nhân viên|kế toán|văn thư|thư ký)(?: chính)?) $/u;

/** The offset of the office of a person, also of a post of the party directly after the title. */
export function officeStart(line: TextLine, start: number): number {
  const title = titleLength(line.folded.slice(start));
  return title > 0 && BEGINS_OFFICE.test(line.folded.slice(start + title))
    ? start + title
    : postStart(line, start);
}

/** The offset after an office, also of "Ông Lê Văn An (Phó Giám đốc Sở A) - Tổ phó". */
function endOfOffice({ text, folded }: TextLine, post: number, isNamed: boolean): number {
  const close = text[post - 1] === "(" ? text.indexOf(")", post) : -1;
  const isAlone = close >= 0 && /^[\s.;,:]{0,6}$/u.test(withoutEnd(folded.slice(close + 1), isNamed));
  return isAlone ? close : post + withoutEnd(folded.slice(post), isNamed).length;
}

/** The words of an office without notes, the part in a team and the charge after it. */
function withoutEnd(words: string, isNamed: boolean): string {
  let left = words.replace(/[\s.;,:]{1,6}$/u, "").replace(NOTE, "");
  for (let role = IN_TEAM.exec(left); role; role = IN_TEAM.exec(left)) left = left.slice(0, role.index);
  return isNamed ? left.replace(CHARGE, "") : left;
}

/** The offset of the office after the posts of the party: "Ủy viên Ban Thường vụ Tỉnh ủy, | Giám đốc Công an tỉnh". */
function lastOffice(folded: string, post: number): number {
  let at = post;
  for (const { index, 0: joint } of allMatches(NEXT_OFFICE, folded.slice(post))) {
    if (!PARTY.test(folded.slice(at))) break;
    at = post + index + joint.length;
  }
  return at;
}

/** True where the document names another person before the same office: several deputies of a body. `person`: the name before it. */
const hasOtherHolder = (person: string, office: string, { occurrences }: RuleContext): boolean =>
  occurrences.textsBefore(office, LONGEST_NAME).some((before) => {
    const name = NAME_BEFORE.exec(before)?.groups?.name;
    return (
      name !== undefined && !person.startsWith(name) && !name.endsWith(person.replace(/[\s,:–-]{1,4}$/u, ""))
    );
  });
