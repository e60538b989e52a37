import { isBulletLabel } from "../../../../language/labels.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { LEAD } from "../../../lexicon/roles.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { GROUP_ACTIVITY } from "../../../units/ends/witnesses/activities.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { LONGEST_GROUPS } from "./heading-names.ts";
import { isOverWork } from "./role-headings.ts";

// "2. Các sở, ngành chủ trì, quản lý các dự án thuộc Chương trình" over items of work: a class with what its members do is one name.

const NOUN = "cơ quan|đơn vị|sở|ban|ngành|phòng|địa phương|doanh nghiệp|tổ chức|trường|trung tâm|chi cục|hội";
const CLASS = new RegExp(
  `^(?:(?:các|những) (?:${NOUN})|(?:cơ quan|đơn vị))(?:, (?:${NOUN})){0,4}(?: và (?:${NOUN}))?(?= )`,
  "u",
);
const DOES = `${LEAD}|(?:tham mưu )?quản lý|phụ trách|giải quyết|thẩm định|${GROUP_ACTIVITY}`;
const FURTHER = `${DOES}|thực hiện|tham gia thực hiện|soạn thảo`;
/** What the members of the class do: verbs, one after the other, and a noun. */
const NARROWS = new RegExp(
  `^ (?:trực tiếp |cùng )?(?:${DOES})(?:(?:,| và|, và)? (?:${FURTHER})){0,3} (?!(?:${FURTHER}|triển khai|phối hợp|tổ chức|chặt chẽ|nghiêm|tốt|việc|công tác|kịp thời|hiệu quả|để|cho|và|theo|với|nội dung|nhiệm vụ|kế hoạch|thông tin|số liệu|hồ sơ|tài liệu)(?=[ ,]|$))\\S`,
  "u",
);
/** Words of a sentence of work. */
const STATES_WORK =
  /phối hợp (?:với|cùng)|có trách nhiệm|khẩn trương| cho |chủ động|tăng cường|tiếp tục|như sau| sau(?: đây)?$/u;
/** "(gồm các Sở: Xây dựng, Công Thương)" at the end of the heading. */
const MEMBERS = / ?\((?<opening>(?:bao )?gồm(?: có)?:? )?(?<words>[^()]{1,300})\) ?$/u;
const MIN_ITEMS = 2;

/** The class of such a heading, or its members where a bracket lists them; null for others. `start`: where its names begin. */
export function narrowedClass(section: Section, start: number, context: RuleContext): ClauseUnits | null {
  const { line, label } = section;
  if (!line || !label || isBulletLabel(label) || !isOverWork(section)) return null;
  if (section.lines.length + section.children.length < MIN_ITEMS) return null;
  const members = MEMBERS.exec(line.text);
  const end = members?.index ?? line.text.trimEnd().length;
  const words = line.folded.slice(start, end);
  const noun = CLASS.exec(words)?.[0];
  if (noun === undefined || end - start > LONGEST_GROUPS || /[.;:]/u.test(words)) return null;
  if (!NARROWS.test(words.slice(noun.length)) || STATES_WORK.test(words)) return null;
  const first = readUnitList(line, start, context);
  if (first?.units.some(({ unitId, group }) => unitId !== null || !group)) return null;
  const listed = members?.groups?.opening
    ? readUnitList(line, end + members[0].indexOf(members.groups.words!), context)
    : null;
  const isList =
    listed !== null && listed.units.length >= 2 && /^\s*\)\s*$/u.test(line.text.slice(listed.end));
  // The list of units has the whole name already.
  if (!isList && first && first.end >= end) return null;
  const ref: UnitRef = { name: line.text.slice(start, end), unitId: null, group: true };
  return {
    units: isList ? listed.units : [ref],
    partners: null,
    role: null,
    end: line.text.length,
    taskStart: line.text.length,
  };
}
