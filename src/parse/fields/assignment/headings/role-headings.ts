import { PERSON_NOUN } from "../../../lexicon/agents.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { purposeOf } from "../../../structure/outline/section-purpose.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { titleLength } from "../../../units/persons/office-holders.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { postStart } from "../shared/person-office.ts";
import { afterCollective, personsOf } from "./heading-names.ts";

// Headings of roles, which no catalogue knows: "1. Hiệu trưởng", "2. Giáo viên chủ nhiệm", "3. Cha mẹ học sinh". What is below each
// begins with verbs, and the headings beside it are units or roles too.

const LONGEST = 160;
const MARKS = /(?: ?\([^()]{1,120}\))?[\s.:]{0,6}$/u;
const PLURAL = /^(?:(?:tất cả |toàn thể )?(?:các|những) |toàn thể |mọi |mỗi )/u;
/** Nouns that also begin topics and things: "Hệ thống thông tin", "Cơ sở dữ liệu", "Nhóm giải pháp", "Ban hành". */
const THING =
  /^(?:hệ thống|điểm|bến|nhóm|cơ sở (?:lý|khoa|thực|vật|dữ|hạ|pháp)|lực lượng (?:sản|lao)|tổ chức bộ máy|trường (?:hợp|học thông))(?= |$)/u;
const JOINT = /[,;] (?:và )?| và /u;
/** Words of a sentence, and of a fact about somebody. */
const NO_NAME =
  / (?:để|nhằm|khi|nếu|theo|căn cứ|phải|cần|sẽ|đã|chưa|không|là|do|gồm|có trách nhiệm|có nhiệm vụ|tham dự|tham gia|chủ trì|phối hợp)(?= |$)/u;
/** Those whom work is also done for: a heading of them may be a topic, "2. Đối với người dân" over "- Tổ chức tập huấn". */
const SERVED =
  /^(?:các |những |mọi |mỗi |toàn thể |đội ngũ |tập thể ){0,2}(?:học sinh|sinh viên|học viên|phụ huynh|cha mẹ|người(?! (?:đứng đầu|có thẩm quyền|được (?:giao|phân công)|phụ trách|quyết định))|nhân dân|hộ|thanh niên|nông dân|công nhân|ngư dân|thương nhân|tiểu thương|cộng đồng|thân nhân|cá nhân|doanh nghiệp|tổ chức|hợp tác xã|cơ sở|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên)(?=[ ,;]|$)/u;
const OF_BEARERS =
  /tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|nhiệm vụ (?:cụ thể )?(?:của|các|đối với) /u;
const PERSON = new RegExp(`^(?:${PERSON_NOUN})(?=[ ,;]|$)`, "u");
const MIN_BEARERS = 2;

/** The roles that the words of a heading name; null for other words, and for a heading whose items are no work. */
export function roleHeading(section: Section, context: RuleContext): ClauseUnits | null {
  const { line, label, textStart } = section;
  if (!line || label === null || line.text.length - textStart > LONGEST || !isOverWork(section)) return null;
  const start = afterOrder(line, textStart);
  const end = start + line.text.slice(start).replace(MARKS, "").length;
  const words = line.folded.slice(start, end);
  const post = postStart(line, start);
  if (post > start && post < end) return ofPerson(line.upTo(end), start, post, context);
  const noun = afterCollective(line, start + (PLURAL.exec(words)?.[0].length ?? 0));
  const isAgent = agentAt(line, noun) || line.folded.startsWith("người đứng đầu", noun);
  if (!isAgent || /[.:\d]/u.test(words) || NO_NAME.test(words)) return null;
  if (words.split(JOINT).some((part) => THING.test(part.replace(PLURAL, "")))) return null;
  const units = namesOf(line.upTo(end), start, noun, context);
  return units?.length ? { units, partners: null, role: null, end, taskStart: line.text.length } : null;
}

/** "Bà | Trần Thị Hoa - Phó Trưởng đoàn": a person with the posts, because several persons may hold one; a head of units as these. */
function ofPerson(cut: TextLine, start: number, post: number, context: RuleContext): ClauseUnits | null {
  const end = cut.text.length;
  if (NO_NAME.test(cut.folded.slice(post)) || /[:;\d]/u.test(cut.text.slice(post))) return null;
  const isDeputy = /^(?:quyền |phó )/u.test(cut.folded.slice(post));
  const list = isDeputy ? null : readUnitList(cut, post, context);
  const isHead = list !== null && list.end === end && list.units.length > 0;
  const person = start + titleLength(cut.folded.slice(start));
  const units = isHead ? list.units : [{ name: cut.text.slice(person), unitId: null, group: false }];
  return { units, partners: null, role: null, end, taskStart: end };
}

function namesOf(cut: TextLine, start: number, noun: number, context: RuleContext) {
  const persons = PERSON.test(cut.folded.slice(noun)) ? personsOf(cut, start, context) : null;
  return persons ?? readWholeNames(cut, start, cut.text.length, context);
}

/** Other verbs than those of the list are known in small letters: "Nhắc nhở". */
const beginsWithVerb = (line: TextLine, at: number): boolean =>
  taskVerbAt(line.folded, at) ||
  isVerbAt(line.reworded(line.text.slice(0, at) + line.text.slice(at).toLowerCase()), at);

/** True if most of what is directly below a section begins with a verb. */
export function isOverWork({ lines, children }: Section): boolean {
  const below = [
    ...lines.map((line) => beginsWithVerb(line, 0)),
    ...children.map(({ line, textStart }) => line !== null && beginsWithVerb(line, textStart)),
  ];
  return below.length > 0 && below.filter(Boolean).length * 2 > below.length;
}

/**
 * True for the heading of a role among headings of units and roles. `isUnit`: whether a section is the heading of a known unit. Those whom
 * the work may be for bear it only in a section on who does what, or where most headings are units or other roles.
 */
export function isAmongRoles(
  section: Section,
  isUnit: (sibling: Section) => boolean,
  context: RuleContext,
): boolean {
  const siblings =
    section.parent?.children.filter(({ label, line }) => label !== null && line !== null) ?? [];
  const purpose = section.parent && purposeOf(section.parent);
  if (siblings.length < MIN_BEARERS || purpose === "aims" || purpose === "facts") return false;
  const units = siblings.filter(isUnit);
  const roles = siblings.filter((one) => !units.includes(one) && roleHeading(one, context) !== null);
  const bearers = units.length + roles.length;
  if (bearers < MIN_BEARERS || bearers * 2 < siblings.length) return false;
  if (OF_BEARERS.test(section.parent!.line?.folded ?? "")) return true;
  const served = roles.filter(({ line, textStart }) =>
    SERVED.test(line!.folded.slice(afterOrder(line!, textStart))),
  );
  const sure = bearers - served.length;
  const mayBear = served.includes(section) ? sure * 2 >= siblings.length : sure > 0;
  return mayBear && (purpose === "tasks" || units.length > 0 || sure === siblings.length);
}
