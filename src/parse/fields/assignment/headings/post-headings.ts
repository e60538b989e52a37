import { fold } from "../../../../language/fold.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isStaffPost, titleLength } from "../../../units/persons/office-holders.ts";
import { HAS_TASKS } from "../lead-ins/lead-in.ts";
import { namesPerson } from "../line-kinds/below-facts.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import {
  BARE,
  HEAD,
  IN_TEAM,
  officeStart,
  postStart,
  unitsOfPersons,
  wholeList,
} from "../shared/person-office.ts";
import { isPost } from "../subjects/post.ts";

// Headings of posts and of bodies that no catalogue knows, over their tasks.

/** What follows the names in a heading. */
export const HEAD_END = new RegExp(
  `(?: ${HAS_TASKS}(?: (?:như sau|sau đây|sau|dưới đây))?)?[\\s.:]{0,4}$`,
  "iu",
);
/** The words of a heading without "có những nhiệm vụ sau:" and marks; of "Ông Nguyễn Văn An - Trưởng đoàn:" only the post. */
function headText(line: TextLine, start: number): string {
  const from = postStart(line, start);
  return line.text.slice(from).slice(0, line.folded.slice(from).search(HEAD_END));
}

/** True for "Trưởng Ban Chỉ đạo" over tasks; its members are persons. */
export function isPostHeading({ line, textStart, lines, children }: Section): boolean {
  if (!line || lines.length + children.length === 0 || !isPost(fold(headText(line, textStart)))) return false;
  const below = [...lines.map(({ folded }) => folded), ...children.map(({ text }) => fold(text))];
  return !below.some((words) => namesPerson(words.trim()));
}

/** The post that a heading names, of a deputy with the person, because a body may have several. */
export function postHeading(line: TextLine, start: number): ClauseUnits {
  const post = headText(line, start);
  const group = /^các /iu.test(post);
  const from = postStart(line, start);
  const end = from + post.length;
  const name = DEPUTY.test(post) ? line.text.slice(start + titleLength(line.folded.slice(start)), end) : post;
  const units = [{ name, unitId: null, group }];
  return { units, partners: null, role: null, end, taskStart: line.text.length };
}

const DEPUTY = /^phó /iu;

/** "1. Bà Trần Thị Hoa, Phó Giám đốc Sở A - Thành viên" over work; null for other headings. `isWork`: what is below is work. */
export function personHeading(
  line: TextLine,
  start: number,
  context: RuleContext,
  isWork: () => boolean,
): ClauseUnits | null {
  const at = afterInvitation(line, start);
  const end = at + line.folded.slice(at).search(HEAD_END);
  const words = line.folded.slice(at, end);
  const isDeputy = NAMES_DEPUTY.test(words) && !BARE.test(words) && !words.includes(" phụ trách");
  const isPerson = isDeputy || officeStart(line, at) > at || (HEAD.test(words) && IN_TEAM.test(words));
  if (!isPerson && at === start) return null;
  if (end <= at || !isWork()) return null;
  const cut = line.upTo(end);
  const units = isPerson ? unitsOfPersons(cut, at, context) : wholeList(cut, at, context);
  return units && { units, partners: null, role: null, end, taskStart: line.text.length };
}
const NAMES_DEPUTY = new RegExp(`^(?:phó ${UNIT_HEAD}|thứ trưởng) `, "u");

/** The offset after "Mời" before those who take part in the work. */
const afterInvitation = ({ folded }: TextLine, at: number): number =>
  folded.startsWith(INVITATION, at) ? at + INVITATION.length : at;
const INVITATION = "mời ";

const NOTE_AND_MARKS = /(?: ?\([^()]{1,80}\))?[ .:]{0,6}$/u;

/** "2. Công chức Tài chính - Kế toán (đồng chí …)" over tasks: a post of the staff of a commune. */
export function staffHeading({ line, lines, children }: Section, start: number): ClauseUnits | null {
  const name = line!.text.slice(start).replace(NOTE_AND_MARKS, "");
  if (lines.length + children.length === 0 || !isStaffPost(name)) return null;
  const units = [{ name, unitId: null, group: /^các /iu.test(name) }];
  return { units, partners: null, role: null, end: start + name.length, taskStart: line!.text.length };
}

const REST =
  /^(?:các|những) (?=(?:cơ quan|tổ chức|đơn vị|sở|ban|ngành|phòng|xã|phường|thị trấn|huyện|doanh nghiệp|công ty|địa phương|trường|bộ|cục|chi cục|hội)(?=[ ,]))[^.;:]{2,80} (?:còn lại|khác)$/u;

/** "4. Các cơ quan, tổ chức, đơn vị còn lại." after the headings of some of them; null for other words. */
export function headingOfRest(line: TextLine, start: number): ClauseUnits | null {
  const name = line.text.slice(start).replace(MARKS, "");
  if (!REST.test(line.folded.slice(start, start + name.length))) return null;
  const units = [{ name, unitId: null, group: true }];
  return { units, partners: null, role: null, end: start + name.length, taskStart: line.text.length };
}
const MARKS = /[ .:]{1,4}$/u;

const LEVEL =
  /^(?:ở )?cấp (?:trung ương|tỉnh|thành phố|huyện|quận|xã|phường|cơ sở|thôn|trường|sở|ngành|cụm)[ .:]{0,4}$/u;
const isLevel = ({ line, textStart }: Section) => line !== null && LEVEL.test(line.folded.slice(textStart));

/** "- Cấp tỉnh" and "- Cấp xã" over what each level does; null for other headings, and for a level alone. */
export function levelHeading(section: Section): ClauseUnits | null {
  const { line, label, textStart, children, parent } = section;
  if (!line || !label || !parent || children.length === 0 || !isLevel(section)) return null;
  if (!parent.children.some((sibling) => sibling !== section && isLevel(sibling))) return null;
  const verbs = children.filter((item) => item.line && taskVerbAt(item.line.folded, item.textStart));
  // Of headings of money or of units with their own work fewer items do.
  if (verbs.length * 3 < children.length * 2) return null;
  const start = textStart + (line.folded.startsWith("ở ", textStart) ? 2 : 0);
  const name = line.text.slice(start).replace(MARKS, "");
  const units = [{ name, unitId: null, group: true }];
  return { units, partners: null, role: null, end: start + name.length, taskStart: line.text.length };
}

const BODY_OR_POST =
  /^(?:tổng cục|chi cục|cục(?! bộ)|vụ(?! (?:việc|án|mùa))|thư ký|cơ quan|nhà thầu|nhà đầu tư|chủ đầu tư|tổ (?!chức|hợp|dân)|đội (?!ngũ|hình)|tiểu ban|bộ phận|trạm|ban giám (?:đốc|hiệu)) /u;
const GENERAL = /^(?:thư ký|cơ quan|nhà thầu|nhà đầu tư|chủ đầu tư) /u;
const MOST_WORDS = 12;

/** A heading in the words of a body or a post, known or not: "3. Thư ký các Tổ công tác"; null for other words. */
export function bodyHeading(line: TextLine, start: number, end: number): ClauseUnits | null {
  const words = line.folded.slice(start, end);
  if (!BODY_OR_POST.test(words) || words.split(" ").length > MOST_WORDS || /[.,;:]/u.test(words)) return null;
  const units = [{ name: line.text.slice(start, end), unitId: null, group: GENERAL.test(words) }];
  return { units, partners: null, role: null, end, taskStart: line.text.length };
}
