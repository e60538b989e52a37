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

// "Phân công: Sở A chủ trì nội dung 1.1, 1.3; Sở B thực hiện nội dung 1.2": units for tasks that are named by their numbers.

const ROLES_BY_NUMBER_RULE = "assignment/roles-by-number";

interface NumberedRole {
  readonly units: readonly UnitRef[];
  readonly role: Role;
  /** The numbers of the tasks: "1.1", "a". */
  readonly numbers: readonly string[];
}

const NUMBER = "(?<![\\p{L}\\d.])(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-hđ])(?![\\p{L}\\d])";
const NOUN =
  "(?:(?:các )?(?:nội dung|nhiệm vụ|mục|tiểu mục|điểm|khoản|ý|việc|phần việc)(?: số| tại(?: mục| điểm)?)? )";
const NUMBERS = `${NOUN}(?<numbers>${NUMBER}(?:(?:,|,? và) ${NOUN}?${NUMBER}){0,9})`;
const DOES = `(?<role>${LEAD}|(?:làm )?${FOCAL}|${CARRY_OUT}|${IN_CHARGE}|${COORDINATE})(?: ${CARRY_OUT}| tham mưu| triển khai)?`;
const AFTER_UNITS = regex`^(?: ?:| ${DOES}) ${NUMBERS}[ .;]{0,3}$`;
const BEFORE_UNITS = regex`^${NUMBERS}(?: ?:| do|,? (?:${ASSIGN})(?: cho)?) `;
const AFTER_NUMBERED_UNITS = regex`^(?: ${DOES})?[ .;]{0,3}$`;
const OPENING = /^(?:(?:phân công|trách nhiệm|giao)(?: nhiệm vụ| thực hiện| cụ thể)? ?: ?)?/u;
const PART_END = regex.g`(?:;|\. ?(?=\p{Lu})) ?`;
const EACH_NUMBER = regex.g`${NUMBER}`;
const MAY_NAME = regex`${NOUN}${NUMBER}`;
const LONGEST_LINE = 600;

/**
 * Gives the tasks that a line names by their numbers and that have no unit yet to its units; helpers become partners of such tasks.
 * False for another line. Numbers that no task has change nothing.
 */
export function assignByNumber(
  { line, start }: Pick<Item, "line" | "start">,
  drafts: AssignmentDrafts,
  context: RuleContext,
): boolean {
  const roles = MAY_NAME.test(line.folded) ? rolesByNumber(line, start, context) : null;
  for (const role of roles ?? []) assign(line, role, drafts);
  return roles !== null;
}

/** The units of tasks that a line names by their numbers; null where a part of it states something else. */
function rolesByNumber(line: TextLine, from: number, context: RuleContext): NumberedRole[] | null {
  if (line.text.length - from > LONGEST_LINE) return null;
  const start = from + OPENING.exec(line.folded.slice(from))![0].length;
  const ends = allMatches(PART_END, line.text.slice(start)).map((mark) => ({
    to: start + mark.index,
    next: start + mark.index + mark[0].length,
  }));
  const roles: NumberedRole[] = [];
  let at = start;
  for (const { to, next } of [...ends, { to: line.text.length, next: line.text.length }]) {
    if (line.text.slice(at, to).trim() !== "") {
      const role = roleIn(line.upTo(to), at, context);
      if (!role) return null;
      roles.push(role);
    }
    at = next;
  }
  return roles.length > 0 ? roles : null;
}

function roleIn(line: TextLine, at: number, context: RuleContext): NumberedRole | null {
  const before = BEFORE_UNITS.exec(line.folded.slice(at));
  const from = at + (before?.[0].length ?? 0);
  const list = readUnitList(line, from, context);
  if (!list || list.start !== from || list.units.length === 0) return null;
  const rest = line.folded.slice(list.end);
  const after = (before ? AFTER_NUMBERED_UNITS : AFTER_UNITS).exec(rest);
  if (!after) return null;
  const numbers = (before ?? after).groups!.numbers!;
  return {
    units: list.units,
    role: after.groups!.role === undefined ? "member" : roleOf(after.groups!.role),
    numbers: allMatches(EACH_NUMBER, numbers).map(([number]) => number),
  };
}

function assign(
  line: TextLine,
  { units, role, numbers }: NumberedRole,
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
    const draft = newDraft({ label: task.value.label, units, role, ...place }, []);
    draft.tasks.push({ ...task, value: { ...task.value, role } });
    assignments.push(draft);
  }
}

const numberOf = (label: string | null): string | undefined =>
  label?.toLowerCase().replace(/[.)/ ]{1,3}$/u, "");
