import { fold } from "../../../../language/fold.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { AgentSubject } from "../../../units/agents/agents.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { type AssignmentDraft, isSameUnit } from "./assignment-draft.ts";
import { isEachOf } from "./each-member.ts";

/** "Ban Quản lý dự án khu vực 3 | đẩy nhanh …": a body that no catalogue knows and that is no part of another ("Phòng Ngân sách"). */
const isOtherBody = (unit: UnitRef): boolean => isNamedBody(unit) && !isPart(unit);
const isNamedBody = (unit: UnitRef): boolean => isCapitalAt(unit.name, 0) && namesBody(unit);
const isPart = ({ name }: UnitRef): boolean => PART_OF_BODY.test(fold(name)) && !OF_AREA.test(fold(name));
/** "Trung tâm Quản lý hạ tầng kỹ thuật | Thành phố", "Chi cục Thuế | khu vực 3": a body of a whole area is no part of a department. */
const OF_AREA =
  / (?:tỉnh|thành phố|quốc gia|trung ương|việt nam|huyện|quận|thị xã|khu vực)(?: [^ ]{1,7}){0,3}$/u;
const PART_OF_BODY = /^(?:phòng|bộ phận|tổ|đội|khoa|trung tâm|chi cục|văn phòng|trạm|ban(?! quản lý)) /u;

/** True for names before a colon and their work: "Phòng Tổng hợp: công khai …". */
export const isHead = (line: TextLine, end: number): boolean =>
  /^ ?: (?=[^ ])/u.test(line.text.slice(end, end + 4));

/** The units of a task's own subject: read by names, or by its place. `isOrdered`: an order names them, so they are certain. */
export function subjectUnits(
  line: TextLine,
  { list, agent, isOrdered }: { list: UnitList | null; agent: AgentSubject | null; isOrdered: boolean },
  draft: AssignmentDraft,
): UnitRef[] {
  if (list) {
    // "- Văn phòng Sở bố trí quầy …" below "1. Phòng Giá": a part of the same body, and no part of the heading's unit.
    const isBesideParts = draft.units.every(isPart) && list.units.every(isNamedBody);
    const isNamed = isOrdered || isHead(line, list.end) || isBesideParts || list.units.every(isOtherBody);
    return unitsOfTask(list.units, draft, isNamed);
  }
  return agent ? unitsOfTask(agent.units, draft, true) : [];
}

/**
 * The units that are the subject of a task below a heading: units of the heading, else other units, which are added. `named`:
 * the names need not be known.
 */
export function unitsOfTask(subject: readonly UnitRef[], draft: AssignmentDraft, named: boolean): UnitRef[] {
  if (subject.length > 0 && subject.every((unit) => isEachOf(unit, draft.units))) return [];
  const isOwn = (unit: UnitRef) => draft.units.some((other) => isSameUnit(other, unit));
  const isForGroup = draft.units.some((unit) => unit.group);
  const isKnown = (unit: UnitRef) => unit.group || unit.unitId !== null || named;
  const hasOwn = subject.some(isOwn);
  const others = subject.filter((unit) => !isOwn(unit) && (isKnown(unit) || (isForGroup && !hasOwn)));
  pushAll(draft.others, others);
  return subject.filter((unit) => isOwn(unit) || others.includes(unit));
}

/**
 * Gives the tasks from `first` on to the units of a label below them, instead of the units above; after another such label to these as
 * well.
 */
export function giveTasks(
  draft: AssignmentDraft,
  first: number,
  label: { readonly units: readonly UnitRef[]; readonly role: AssignmentDraft["role"] },
): void {
  if (label.units.length === 0) return;
  const units = unitsOfTask(label.units, draft, true);
  const isNew = (own: UnitRef) => !units.some((unit) => isSameUnit(own, unit));
  for (const [i, task] of draft.tasks.entries()) {
    if (i < first) continue;
    const all = [...task.value.units.filter(isNew), ...units];
    draft.tasks[i] = { ...task, value: { ...task.value, units: all, role: label.role } };
  }
}
