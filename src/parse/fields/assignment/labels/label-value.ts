import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { TASK_ROLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";

// After a label of units, and in the list below it, every name counts as a unit, also one that no catalogue has. Words of work are not a name.

/** The units of words that only name units, up to the end of the line; null for other words. */
export function namesOfValue(line: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  if (!hasOnlyNames(line, start)) return null;
  const end = start + line.text.slice(start).replace(/[\s.;,]{1,4}$/u, "").length;
  return readWholeNames(line, start, end, context) ?? groupsIn(line.text.slice(start, end));
}

/**
 * "Các cơ sở KBCB có chức năng khám sức khỏe lái xe; Sở Y tế": the parts of a value, of which some say by a clause who is meant; null where a part
 * is no name.
 */
export function namesWithClauses(
  line: TextLine,
  start: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const value = line.text.slice(start).replace(/[\s.;,]{1,4}$/u, "");
  const parts = value.split("; ");
  if (value.length > LONGEST_NAMES || !WITH_CLAUSE.test(parts[0]!.trim())) return null;
  const units: UnitRef[] = [];
  let at = start;
  for (const part of parts) {
    const name = part.trim();
    const from = at + part.length - part.trimStart().length;
    const cut = line.upTo(from + name.length);
    const read = WITH_CLAUSE.test(name)
      ? [{ name, unitId: null, group: true }]
      : readWholeNames(cut, from, cut.text.length, context);
    if (!read) return null;
    pushAll(units, read);
    at += part.length + "; ".length;
  }
  return units;
}
const WITH_CLAUSE = regex.i`^(?:các|những) [^,.:;()]{4,60} (?:có|được) (?!trách nhiệm|nhiệm vụ|giao|phân công)[^,.:;()]{3,80}$`;

/** True for words without a verb, a colon, a figure or a second sentence. */
function hasOnlyNames({ folded }: TextLine, start: number): boolean {
  const words = folded.slice(start);
  return words.length <= LONGEST_NAMES && !taskVerbAt(folded, start) && !HAS_WORK.test(words);
}
const LONGEST_NAMES = 160;
const HAS_WORK = new RegExp(
  `[:.()] ?\\p{L}|(?:^|[ ,])(?:${TASK_ROLE}|phải|được|theo|để|trong|khi|có)(?=[ ,.;]|$)`,
  "u",
);

/** "Các quân khu, các tỉnh": groups of bodies without a word for a body; null for other words. */
function groupsIn(text: string): readonly UnitRef[] | null {
  const names = text.split(/[;,] (?=các )/u);
  const areGroups = names.every((name) => GROUP.test(name));
  return areGroups ? names.map((name) => ({ name, unitId: null, group: true })) : null;
}
const GROUP = regex.i`^các (?:\p{L}{1,8} ?){1,5}$`;
