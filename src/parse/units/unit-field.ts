import { regex } from "../../language/regex.ts";
import type { UnitRef } from "../../model/plan.ts";
import { TASK_ROLE } from "../lexicon/roles.ts";
import { taskVerbAt } from "../lexicon/task-verbs.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { isProperName } from "./proper-name.ts";
import { readUnitList, type UnitList } from "./unit-list.ts";

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
}

const MARKS = /[\s\-–+•*;,./&]{0,8}(?:(?:và|cùng với|cùng) (?=\S))?/uy;

/** The units of a field, in a list or in lines, with or without dashes. */
export function readUnitField(
  line: TextLine,
  { from, first, mayBeSentence = false }: FieldStart,
  context: RuleContext,
): UnitField {
  const units: UnitRef[] = [];
  let [end, at] = [from, from];
  while (at < line.text.length) {
    const list = at === from ? first : readUnitList(line, at, context);
    const read = list
      ? mayBeSentence
        ? list
        : withWholeName(line, list, context)
      : unknownName(line, at, context);
    if (!read) break;
    units.push(...read.units);
    end = read.end;
    at = afterMarks(line.folded, end);
    if (at === end) break;
  }
  return { units, end, isWhole: afterMarks(line.folded, end) >= line.text.length };
}

function afterMarks(folded: string, at: number): number {
  MARKS.lastIndex = at;
  return at + (MARKS.exec(folded)?.[0].length ?? 0);
}

type Names = Pick<UnitList, "units" | "end">;

const SEGMENT_END = regex.g`[,;/()•:]|\.(?= |$)| [-–+] | và (?=\p{Lu}|các |những )`;
const LONGEST = 160;

/** Offset of the next punctuation mark or conjunction, which ends the name at `at`. */
function segmentEnd(text: string, at: number): number {
  SEGMENT_END.lastIndex = 0;
  const rest = text.slice(at, at + LONGEST);
  return at + (SEGMENT_END.exec(rest)?.index ?? rest.length);
}

const ROLE = regex.y` (?:${TASK_ROLE}|có |là |làm |chịu |được )`;

/** The list with its last name extended to the next punctuation mark: "Hiệp hội Doanh nghiệp | nhỏ và vừa". */
function withWholeName(line: TextLine, list: UnitList, context: RuleContext): Names {
  const last = list.units.at(-1);
  const { text, folded } = line;
  if (!last || last.group || text[list.end] !== " " || beginsUnit(line, list.end + 1, context)) return list;
  ROLE.lastIndex = list.end;
  if (ROLE.test(folded) || (last.unitId !== null && taskVerbAt(folded, list.end + 1))) return list;
  const end = segmentEnd(text, list.end);
  const rest = text.slice(list.end, end).trimEnd();
  if (!text.slice(list.start, list.end).endsWith(last.name) || !regex`^ [\p{L}\d]`.test(rest)) return list;
  const name = last.name + rest;
  const unitId = context.catalogue.matchUnit(name)?.id ?? null;
  return {
    units: [...list.units.slice(0, -1), { ...last, name, unitId }],
    end: list.end + rest.length,
  };
}

/** True in "Sở Y tế | Sở Nội vụ", which were two lines of a cell. */
const beginsUnit = (line: TextLine, at: number, context: RuleContext) =>
  regex`^\p{Lu}`.test(line.text.slice(at, at + 2)) && readUnitList(line, at, context) !== null;

/** A name that begins with no word for a body. */
function unknownName(line: TextLine, at: number, { catalogue }: RuleContext): Names | null {
  const end = segmentEnd(line.text, at);
  const name = line.text.slice(at, end).trimEnd();
  if (!isProperName(name, line.folded.slice(at, at + name.length))) return null;
  return {
    units: [{ name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }],
    end: at + name.length,
  };
}
