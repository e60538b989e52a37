import { fold } from "../../../language/fold.ts";
import type { Section } from "../../structure/section.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isStaffPost } from "../../units/office-holders.ts";
import { afterPerson } from "../../units/persons.ts";
import { namesPerson } from "./below-facts.ts";
import { HAS_TASKS } from "./lead-in.ts";
import { isPost } from "./post.ts";
import type { ClauseUnits } from "./sentence/assignment-rule.ts";

// Headings of posts and of bodies that no catalogue knows, over their tasks.

/** What follows the names in a heading. */
export const HEAD_END = new RegExp(
  `(?: ${HAS_TASKS}(?: (?:như sau|sau đây|sau|dưới đây))?)?[\\s.:]{0,4}$`,
  "iu",
);
/** The words of a heading without "có những nhiệm vụ sau:" and marks; of "Ông Nguyễn Văn An - Trưởng đoàn:" only the post. */
function headText(line: TextLine, start: number): string {
  const from = afterPerson(line, start);
  return line.text.slice(from).slice(0, line.folded.slice(from).search(HEAD_END));
}

/** True for "Trưởng Ban Chỉ đạo" over tasks; its members are persons. */
export function isPostHeading({ line, textStart, lines, children }: Section): boolean {
  if (!line || lines.length + children.length === 0 || !isPost(fold(headText(line, textStart)))) return false;
  const below = [...lines.map(({ folded }) => folded), ...children.map(({ text }) => fold(text))];
  return !below.some((words) => namesPerson(words.trim()));
}

/** The post that a heading names. */
export function postHeading(line: TextLine, start: number): ClauseUnits {
  const name = headText(line, start);
  const group = /^các /iu.test(name);
  const units = [{ name, unitId: null, group }];
  const end = afterPerson(line, start) + name.length;
  return { units, partners: null, role: null, end, taskStart: line.text.length };
}

const NOTE_AND_MARKS = /(?: ?\([^()]{1,80}\))?[ .:]{0,6}$/u;

/** "2. Công chức Tài chính - Kế toán (đồng chí …)" over tasks: a post of the staff of a commune. */
export function staffHeading({ line, lines, children }: Section, start: number): ClauseUnits | null {
  const name = line!.text.slice(start).replace(NOTE_AND_MARKS, "");
  if (lines.length + children.length === 0 || !isStaffPost(name)) return null;
  const units = [{ name, unitId: null, group: /^các /iu.test(name) }];
  return { units, partners: null, role: null, end: start + name.length, taskStart: line!.text.length };
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
