import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import { CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, roleOf } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { addPartners } from "./apply-labels.ts";
import { type AssignmentDrafts, newDraft } from "./assignment-draft.ts";
import type { Item } from "./items.ts";
import { onlyHelps } from "./role-line.ts";
import { partnersIn, roleIn } from "./sentence/role.ts";
import { statesOnlyPartners } from "./words-over-items.ts";

// "Phân công: Sở A chủ trì nội dung 1.1, 1.3; Sở B thực hiện nội dung 1.2": units for tasks that are named by their numbers.

const ROLES_BY_NUMBER_RULE = "assignment/roles-by-number";

interface NumberedRole {
  readonly units: readonly UnitRef[];
  readonly role: Role;
  /** The numbers of the tasks: "1.1", "a". */
  readonly numbers: readonly string[];
  readonly partners: readonly UnitRef[];
  /** The words after the units say what they do: "Nhiệm vụ (8): Phòng A | trình danh sách trong tháng 5". */
  readonly statesWork: boolean;
}

const NUMBER = "(?<![\\p{L}\\d.])(?:\\(\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-hđ])(?![\\p{L}\\d])";
const NOUN =
  "(?:(?:các )?(?:nội dung|nhiệm vụ|mục|tiểu mục|điểm|khoản|ý|việc|phần việc)(?: số| tại(?: mục| điểm)?)? )";
const NUMBERS = `${NOUN}(?<numbers>${NUMBER}(?:(?:,|,? và) ${NOUN}?${NUMBER}){0,9})`;
const DOES = `(?<role>${LEAD}|(?:làm )?${FOCAL}|${CARRY_OUT}|${IN_CHARGE}|${COORDINATE})(?: ${CARRY_OUT}| tham mưu| triển khai)?`;
const AFTER_UNITS = regex`^(?: ?:| ${DOES}) ${NUMBERS}[ .;]{0,3}$`;
const BEFORE_UNITS = regex`^${NUMBERS}(?: ?:| (?:cũng )?do|,? (?:${ASSIGN})(?: cho)?) `;
const AFTER_NUMBERED_UNITS = regex`^(?: ${DOES})?[ .;]{0,3}$`;
const SMALL_AFTER = regex`^ \p{Ll}`;
const OPENING = /^(?:(?:phân công|trách nhiệm|giao)(?: nhiệm vụ| thực hiện| cụ thể)? ?: ?)?/u;
const PART_END = regex.g`(?:;|\. ?(?=\p{Lu})) ?`;
const EACH_NUMBER = regex.g`${NUMBER}`;
const MAY_NAME = regex`${NOUN}${NUMBER}`;
const LONGEST_LINE = 600;

/**
 * Gives the tasks that a line names by their numbers and that have no unit yet to its units; helpers become partners of such tasks.
 * False for another line, and for one that states further work ("Nhiệm vụ (8): Phòng A trình danh sách trong tháng 5"), which is still to be
 * read. Numbers that no task has change nothing.
 */
export function assignByNumber(
  { line, start }: Pick<Item, "line" | "start">,
  drafts: AssignmentDrafts,
  context: RuleContext,
): boolean {
  const parts = MAY_NAME.test(line.folded) ? rolesByNumber(line, start, context) : [];
  for (const role of parts) if (role) assign(line, role, drafts);
  return parts.length > 0 && parts.every((role) => role !== null && !role.statesWork);
}

/** What each part of a line says about tasks that it names by their numbers; null for a part that states something else. */
function rolesByNumber(line: TextLine, from: number, context: RuleContext): (NumberedRole | null)[] {
  if (line.text.length - from > LONGEST_LINE) return [];
  const start = from + OPENING.exec(line.folded.slice(from))![0].length;
  const ends = allMatches(PART_END, line.text.slice(start)).map((mark) => ({
    to: start + mark.index,
    next: start + mark.index + mark[0].length,
  }));
  const roles: (NumberedRole | null)[] = [];
  let at = start;
  for (const { to, next } of [...ends, { to: line.text.length, next: line.text.length }]) {
    const led = roles.at(-1);
    const helpers = led ? helpersIn(line.upTo(to), at, context) : [];
    if (led && helpers.length > 0)
      roles[roles.length - 1] = { ...led, partners: [...led.partners, ...helpers] };
    else if (line.text.slice(at, to).trim() !== "") roles.push(numberedRoleIn(line.upTo(to), at, context));
    at = next;
  }
  return roles;
}

/** "nội dung 1.2 do Sở A chủ trì; | Sở B phối hợp": who helps with the tasks of the part before. */
function helpersIn(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] {
  const list = readUnitList(line, at, context);
  return list?.start === at && onlyHelps(line.folded.slice(list.end)) ? list.units : [];
}

function numberedRoleIn(line: TextLine, at: number, context: RuleContext): NumberedRole | null {
  const before = BEFORE_UNITS.exec(line.folded.slice(at));
  const from = at + (before?.[0].length ?? 0);
  const list = readUnitList(line, from, context);
  if (!list || list.start !== from || list.units.length === 0) return null;
  const rest = line.folded.slice(list.end);
  const after = (before ? AFTER_NUMBERED_UNITS : AFTER_UNITS).exec(rest);
  const isSentence = !after && before !== null && SMALL_AFTER.test(rest);
  if (!after && !isSentence) return null;
  const numbers = (before ?? after)!.groups!.numbers!;
  const role = after ? after.groups!.role : undefined;
  const inSentence = isSentence ? roleIn(rest, { collecting: false }) : "member";
  return {
    units: list.units,
    role: role === undefined ? inSentence : roleOf(role),
    partners: isSentence ? partnersIn(line, list.end, line.text.length, context) : [],
    numbers: allMatches(EACH_NUMBER, numbers).map(([number]) => number.replace(/[()]/gu, "")),
    statesWork: isSentence && !statesOnlyPartners(line, list.end + 1, context),
  };
}

function assign(
  line: TextLine,
  { units, role, numbers, partners }: NumberedRole,
  { assignments, tasks }: AssignmentDrafts,
): void {
  const place = { span: spanIn(line, 0, line.text.length), rule: ROLES_BY_NUMBER_RULE };
  for (const number of numbers) {
    if (role === "coordinate") {
      const led = assignments.findLast((draft) =>
        draft.tasks.some(({ value }) => numberOf(value.label) === number),
      );
      if (led) addPartners(led, 0, units);
      continue;
    }
    const at = tasks.findLastIndex(({ value }) => numberOf(value.label) === number);
    const [task] = at >= 0 ? tasks.splice(at, 1) : [];
    if (!task) continue;
    const draft = newDraft({ label: task.value.label, units, role, ...place }, partners);
    draft.tasks.push({
      ...task,
      value: { ...task.value, role, partners: [...task.value.partners, ...partners] },
    });
    assignments.push(draft);
  }
}

const numberOf = (label: string | null): string | undefined =>
  label?.toLowerCase().replace(/^\(|[.)/ ]{1,3}$/gu, "");
