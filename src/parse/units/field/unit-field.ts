import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { COORDINATE, TASK_ROLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../list/unit-list.ts";
import { afterPerson } from "../persons/persons.ts";
import { isPartOfName, isProperName } from "../shared/proper-name.ts";
import { separateNames } from "./joined-names.ts";
import {
  BY_FUNCTION,
  isPredicate,
  isShortAttribute,
  LONGEST_SEGMENT,
  OF_WORK,
  segmentEnd,
} from "./segments.ts";
import { agentsAt, classOf, communeAt, unknownName } from "./single-names.ts";
import { staffNameAt } from "./staff-names.ts";

// A unit field contains only units: a cell in a column of units, or the value of a label. The words between two punctuation
// marks are a name, even if it begins with no word for a body ("Agribank chi nhánh Krông Pắc").

export interface UnitField {
  readonly units: readonly UnitRef[];
  /** Offset after the last unit. */
  readonly end: number;
  /** True where the text ends with the last unit. */
  readonly isWhole: boolean;
}

interface FieldStart {
  readonly from: number;
  /** The units that the field begins with. */
  readonly first: UnitList | null;
  /** True where a sentence may follow a name: then a name of the list is not extended to the next punctuation mark. */
  readonly mayBeSentence?: boolean;
  /** True where posts and parts of a body without a name of their own are those who do the work: "Văn thư", "Lãnh đạo Sở". */
  readonly withStaff?: boolean;
}

const MARKS = /[\s\-–+•*;,./&]{0,8}(?:(?:và|cùng với|cùng) (?=\S))?/uy;

/** The units of a field, in a list or in lines, with or without dashes. */
export function readUnitField(
  line: TextLine,
  { from, first, mayBeSentence = false, withStaff = false }: FieldStart,
  context: RuleContext,
): UnitField {
  const units: UnitRef[] = [];
  let [end, at] = [from, from];
  while (at < line.text.length) {
    const list = at === from ? first : readUnitList(line, at, context);
    const joined = list && withParts(line, list, context, !mayBeSentence);
    const read = joined
      ? mayBeSentence
        ? joined
        : withCharge(line, withWholeName(line, joined, context))
      : (communeAt(line, at) ??
        unknownName(line, at, context) ??
        (mayBeSentence ? null : classOf(line, at)) ??
        (withStaff ? (staffThatActs(line, at, context) ?? agentsAt(line, at, context)) : null));
    if (!read) break;
    for (const unit of read.units) pushAll(units, separateNames(unit, context.catalogue));
    end = read.end;
    at = afterPerson(line, afterMarks(line.folded, end));
    if (at === end) break;
  }
  return { units, end, isWhole: afterMarks(line.folded, end) >= line.text.length };
}

/** The staff at an offset, unless "phối hợp" says that it only helps. */
function staffThatActs(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = staffNameAt(line, at, context);
  return list && !HELPS.test(line.folded.slice(list.end)) ? list : null;
}
const HELPS = new RegExp(`^ ?\\(?${COORDINATE}`, "u");

/** The offset after the marks that follow a name, and after a note on it: "Sở Y tế (nội dung hộ nghèo); | Sở Tài chính". */
function afterMarks(folded: string, at: number): number {
  NOTE.lastIndex = at;
  const noted = at + (NOTE.exec(folded)?.[0].length ?? 0);
  const start = noted + (FUNCTION.exec(folded.slice(noted, noted + LONGEST_SEGMENT))?.[0].length ?? 0);
  MARKS.lastIndex = start;
  return start + (MARKS.exec(folded)?.[0].length ?? 0);
}
const FUNCTION = new RegExp(`^ ${BY_FUNCTION}(?=[ ,;.]|$)`, "u");
const NOTE = new RegExp(` ?\\((?![^()]{0,120}(?:${TASK_ROLE}))(?=\\p{Ll})[^()]{4,120}\\)`, "uy");

const ROLE = regex.y` (?:${TASK_ROLE}|phụ trách(?=[ .;,]|$)|đối với |có |là |làm |chịu |được )`;

/** The list whose last name includes the words after a comma or "và": "Phòng Thanh tra | , Pháp chế". */
function withParts(line: TextLine, list: UnitList, context: RuleContext, onlyNames = false): UnitList {
  if (!continues(line, list, context) && !(onlyNames && goesOnWithVerb(line, list))) return list;
  const longer = withRest(line, list, segmentEnd(line.text, list.end + JOINT_LETTERS), context);
  return longer.end > list.end ? withParts(line, longer, context, onlyNames) : list;
}

/** "Phòng Quản lý | , hỗ trợ hộ kinh doanh": in a cell of names a verb in a small letter after a comma is a part of the name. */
function goesOnWithVerb({ text, folded }: TextLine, { units, end }: UnitList): boolean {
  const last = units.at(-1);
  if (
    !last ||
    last.group ||
    last.unitId !== null ||
    !PART_WITH_VERB.test(text.slice(end, end + LONGEST_SEGMENT))
  )
    return false;
  const at = end + JOINT_LETTERS;
  if (!taskVerbAt(folded, at) || NO_NAME.test(folded.slice(at))) return false;
  const to = segmentEnd(text, end + JOINT_LETTERS);
  return !OF_WORK.test(folded.slice(end, to)) && folded.slice(end, to).trim().split(" ").length <= MOST_WORDS;
}
const PART_WITH_VERB = regex`^, (?=\p{Ll})[^.;:()]{4,60}(?:$|[;,])`;
const NO_NAME = new RegExp(`^(?:${NO_UNITS})(?=[ .,;:/()]|$)`, "u");
const MOST_WORDS = 7;

/** The list with its last name extended to the next punctuation mark: "Hiệp hội Doanh nghiệp | nhỏ và vừa". */
function withWholeName(line: TextLine, list: UnitList, context: RuleContext): UnitList {
  const last = list.units.at(-1);
  const { text, folded } = line;
  if (!last || text[list.end] !== " " || beginsUnit(line, list.end + 1, context)) return list;
  ROLE.lastIndex = list.end;
  if (ROLE.test(folded)) return list;
  const rest = folded.slice(list.end, segmentEnd(text, list.end));
  const isRestricted = last.group && OF_PRIVATE_BODIES.test(last.name) && isShortAttribute(rest);
  if (taskVerbAt(folded, list.end + 1) && !isRestricted)
    if (last.group || last.unitId !== null || isPredicate(rest)) return list;
  return withParts(line, withRest(line, list, segmentEnd(text, list.end), context), context);
}

/** "Phòng chuyên môn | được giao xử lý": what a body without a name of its own is charged with, up to the end of the field. */
function withCharge(line: TextLine, list: UnitList): UnitList {
  const last = list.units.at(-1);
  const rest =
    last?.unitId === null
      ? CHARGE.exec(line.folded.slice(list.end, list.end + LONGEST_SEGMENT))?.[0]
      : undefined;
  if (!last || rest === undefined || !line.text.slice(list.start, list.end).endsWith(last.name)) return list;
  const end = list.end + rest.trimEnd().length;
  const name = last.name + line.text.slice(list.end, end);
  return { ...list, units: [...list.units.slice(0, -1), { ...last, name }], end };
}
const CHARGE = /^ được (?:giao|phân công|ủy quyền|chỉ định)(?: [^ .,;:()]{1,8}){0,8}(?=[ .]{0,2}$)/u;

/** "các tổ chức | hoạt động khai thác khoáng sản": what a class of bodies that the state does not lead is limited to. */
const OF_PRIVATE_BODIES = /^(?:các )?(?:tổ chức|doanh nghiệp|cá nhân|cơ sở|hợp tác xã|hộ)(?= |,|$)/iu;
/** The list with its last name up to `end`. */
function withRest({ text }: TextLine, list: UnitList, end: number, context: RuleContext): UnitList {
  const last = list.units.at(-1)!;
  const rest = text.slice(list.end, end).trimEnd();
  if (!text.slice(list.start, list.end).endsWith(last.name) || !regex`[\p{L}\d]`.test(rest)) return list;
  const name = last.name + rest;
  const unitId = last.group ? null : (context.catalogue.matchUnit(name)?.id ?? null);
  return {
    ...list,
    units: [...list.units.slice(0, -1), { ...last, name, unitId }],
    end: list.end + rest.length,
  };
}

/** Number of characters of the shortest joint. */
const JOINT_LETTERS = 2;
const JOINT = regex.y`(?:,| và| [-–]) (?=\p{L})`;

/** True if the words after a joint are not a unit, so that they belong to the name before, which the catalogue does not know. */
function continues(line: TextLine, { units, end: at }: UnitList, context: RuleContext): boolean {
  const last = units.at(-1);
  JOINT.lastIndex = at;
  if (!last || last.group || last.unitId !== null || !JOINT.test(line.text)) return false;
  const start = JOINT.lastIndex;
  if (readUnitList(line, start, context)) return false;
  const end = segmentEnd(line.text, start);
  const [words, folded] = [line.text.slice(start, end).trimEnd(), line.folded.slice(start, end).trimEnd()];
  return isPartOfName(words, folded) && !isProperName(words, folded);
}

/** True in "Sở Y tế | Sở Nội vụ", which were two lines of a cell. */
const beginsUnit = (line: TextLine, at: number, context: RuleContext) =>
  isCapitalAt(line.text, at) && (readUnitList(line, at, context) ?? communeAt(line, at)) !== null;
