import { fold } from "../../language/fold.ts";
import type { Assignment, Role, Task, UnitRef } from "../../model/plan.ts";
import { type Span, spanIn, type TextLine } from "../document.ts";
import { itemsOf, plainSection, type Section } from "../outline.ts";
import type { RuleContext } from "../rule.ts";
import { partnersIn, roleIn, strongest } from "../rules/assignment/role.ts";
import { readUnitList } from "../unit-list.ts";
import { readDueDates } from "./due-dates.ts";
import { readTargets } from "./targets.ts";

/** A task with its place. */
export interface PlacedTask {
  readonly task: Task;
  readonly span: Span;
}
export interface PlacedAssignment {
  readonly assignment: Omit<Assignment, "tasks" | "role" | "partners">;
  readonly span: Span;
  readonly tasks: PlacedTask[];
  /** Partners and role that a label line states for the whole ("Đơn vị phối hợp: …"). */
  readonly partners: UnitRef[];
  role: Role | null;
  readonly rule: string;
}

/** What a stretch of the outline assigns: in order, and the tasks that name nobody. */
export interface Assigned {
  readonly assignments: PlacedAssignment[];
  readonly tasks: PlacedTask[];
}

interface Item {
  readonly label: string | null;
  readonly line: TextLine;
  readonly start: number;
  readonly items: readonly Item[];
}

const PREFIX =
  /^(?:các )?(?:nhiệm vụ(?:,? (?:và )?giải pháp)?(?: (?:cụ thể|trọng tâm|chủ yếu|thực hiện))?|giải pháp(?: (?:thực hiện|cụ thể))?|phân công(?: thực hiện| nhiệm vụ)?|nội dung(?: thực hiện| công việc)?|tổ chức thực hiện|trách nhiệm thực hiện|biện pháp(?: thực hiện)?) ?(?::|$) ?/u;
const ORDER =
  /^(?:giao(?: nhiệm vụ)?(?: cho)?|đề nghị|yêu cầu|phân công|đối với|trách nhiệm của|nhiệm vụ của|kính đề nghị) (?=\S)/u;
const GOAL = /^(?:mục tiêu|chỉ tiêu|phấn đấu|kết quả|điểm số)/u;
const ROLE_LABEL =
  /(?:^|(?<=[;.(] ?))(?:các )?(?:đơn vị|cơ quan|phòng|bộ phận|đồng chí|tổ chức|đầu mối)?,? ?(?:(?:đơn vị|cơ quan) )?(?<role>chủ trì(?: thực hiện| tham mưu)?|phối hợp(?: thực hiện)?|thực hiện|đầu mối) ?: ?/u;

/** "Sở Tư pháp chủ trì, phối hợp với …:" over a list: the words behind the unit say its part in all of it. */
const QUALIFIES =
  /^(?:là |làm )?(?:có trách nhiệm |cơ quan )?(?:chủ trì|phối hợp|đầu mối|thường trực|thực hiện|tham mưu|triển khai|có trách nhiệm)[^.;]{0,160}:$/u;
/** "(Phân công chi tiết tại Phụ lục kèm theo)": a note, and nobody's task. */
const NOTE = /^\(.*\)[.;]?$/u;

/** Reads the items of sections: who does what. `collecting`: the duty to collect reports makes a focal point. */
export function readAssignments(
  sections: readonly Section[],
  context: RuleContext,
  { collecting }: { collecting: boolean },
): Assigned {
  const into: Assigned = { assignments: [], tasks: [] };
  for (const item of sections.map(itemOf)) readItem(item, context, collecting, into);
  return into;
}

/** The items under a section, without its heading line; `restStart` adds the words run into the heading. */
export function itemsUnder(section: Section, restStart: number | null): Section[] {
  const rest = restStart !== null && section.line && section.line.text.slice(restStart).trim().length > 3;
  return [...(rest ? [plainSection(section.line!, restStart)] : []), ...itemsOf(section)];
}

function itemOf(section: Section): Item {
  return {
    label: section.label?.text ?? null,
    line: section.line!,
    start: section.textStart,
    items: itemsOf(section).map(itemOf),
  };
}

function readItem(item: Item, context: RuleContext, collecting: boolean, into: Assigned): void {
  const { line } = item;
  const folded = line.folded.slice(item.start);
  const prefix = PREFIX.exec(folded);
  let start = item.start + (prefix?.[0].length ?? 0);
  const below = () => item.items.forEach((child) => readItem(child, context, collecting, into));
  if (
    line.text.slice(start).trim() === "" ||
    NOTE.test(line.text.slice(start).trim()) ||
    isContainer(folded, item)
  )
    return below();
  if (GOAL.test(folded) && readTargets(line, context).length > 0) return below();
  if (readRoleLabels(line, start, context, into)) return below();
  const order = ORDER.exec(line.folded.slice(start));
  start += order?.[0].length ?? 0;
  const list = readUnitList(line, start, context);
  if (!list || list.units.length === 0 || !isSubject(line, list.end)) {
    into.tasks.push(placedTask(item, item.start, [], context, collecting));
    return below();
  }
  // Each of a class reports for itself; only one unit can be the one that collects.
  const collects = collecting && !list.units.some((unit) => unit.group);
  const assignment: PlacedAssignment = {
    assignment: { label: item.label, units: [...list.units] },
    span: spanIn(line, item.start, Math.max(list.end, Math.min(line.text.length, list.end))),
    tasks: [],
    partners: [],
    role: null,
    rule: order ? "assignment/order" : "assignment/leading-units",
  };
  into.assignments.push(assignment);
  const restStart = list.end + (/^[ :,–-]*/u.exec(line.text.slice(list.end))?.[0].length ?? 0);
  if (QUALIFIES.test(line.folded.slice(restStart)) && item.items.length > 0) {
    assignment.role = roleIn(line.folded.slice(restStart), { collecting: collects });
    assignment.partners.push(...partnersIn(line, restStart, line.text.length, context));
  } else if (line.text.slice(restStart).replace(/[\s.;:]/gu, "").length > 2) {
    assignment.tasks.push(placedTask(item, restStart, [], context, collects));
  }
  for (const child of item.items) readTasks(child, assignment, context, collects);
}

/** "- Nhiệm vụ trọng tâm" over a list: a heading that says nothing itself. */
const isContainer = (folded: string, item: Item) =>
  item.items.length > 0 &&
  folded.length < 90 &&
  /^(?:nhiệm vụ|giải pháp|nội dung|phân công|tổ chức thực hiện|các nhiệm vụ)(?: |$|:)/u.test(folded);

/** A list of units is a sentence's subject, or a heading: a mark, an end, or a verb in small letters follows. */
function isSubject(line: TextLine, end: number): boolean {
  const behind = line.text.slice(end);
  if (/^[\s.;:]*$/u.test(behind) || /^ ?[:(–-]/u.test(behind)) return true;
  return /^,? ?\p{Ll}/u.test(behind) && !/^ (?:và|hoặc|của|thuộc) /u.test(behind.toLowerCase());
}

/** Bullets under a unit's heading are its tasks; one that begins with some of the units is theirs alone. */
function readTasks(
  item: Item,
  assignment: PlacedAssignment,
  context: RuleContext,
  collecting: boolean,
): void {
  if (NOTE.test(item.line.text.slice(item.start).trim())) return;
  if (readRoleLabels(item.line, item.start, context, { assignments: [assignment], tasks: [] })) return;
  const list = readUnitList(item.line, item.start, context);
  const named = list && isSubject(item.line, list.end) ? list.units : [];
  const own = named.filter((unit) => assignment.assignment.units.some((u) => sameUnit(u, unit)));
  assignment.tasks.push(placedTask(item, item.start, own, context, collecting));
  for (const child of item.items) readTasks(child, assignment, context, collecting);
}

const sameUnit = (a: UnitRef, b: UnitRef) =>
  (a.unitId !== null && a.unitId === b.unitId) || fold(a.name) === fold(b.name);

function placedTask(
  item: Item,
  start: number,
  units: readonly UnitRef[],
  context: RuleContext,
  collecting: boolean,
): PlacedTask {
  const { line } = item;
  const due = readDueDates(line, context).find((d) => d.span.start >= start);
  const task: Task = {
    label: item.label,
    text: line.text.slice(start).trim(),
    role: roleIn(line.folded.slice(start), { collecting }),
    units: [...units],
    partners: partnersIn(line, start, line.text.length, context),
    due: due?.value.date ?? null,
    product: null,
  };
  return { task, span: spanIn(line, start, line.text.length) };
}

const ROLES: readonly [RegExp, Role][] = [
  [/^chủ trì/u, "lead"],
  [/^phối hợp/u, "coordinate"],
  [/^đầu mối/u, "focal"],
  [/^thực hiện/u, "member"],
];

/**
 * "- Đơn vị chủ trì: Phòng Nghiệp vụ II.", "- Đơn vị phối hợp: …" below the tasks: the lead takes the tasks above that
 * name nobody; partners join the assignment above.
 */
function readRoleLabels(line: TextLine, from: number, context: RuleContext, into: Assigned): boolean {
  let at = from;
  let read = false;
  for (
    let label = ROLE_LABEL.exec(line.folded.slice(at));
    label;
    label = ROLE_LABEL.exec(line.folded.slice(at))
  ) {
    // Inside a long sentence only what stands at its very beginning is a label of the line.
    if (at === from && label.index > 0) return read;
    const start = at + label.index + label[0].length;
    const list = readUnitList(line, start, context);
    if (!list) return read;
    read = true;
    applyRole(
      ROLES.find(([word]) => word.test(label.groups!.role!))![1],
      list.units,
      line,
      spanIn(line, at + label.index, list.end),
      into,
    );
    at = list.end;
  }
  return read;
}

function applyRole(role: Role, units: readonly UnitRef[], line: TextLine, span: Span, into: Assigned): void {
  const last = into.assignments.at(-1);
  if (role === "coordinate") {
    if (last) last.partners.push(...units);
    else
      into.assignments.push({
        assignment: { label: null, units: [] },
        span,
        tasks: into.tasks.splice(0),
        partners: [...units],
        role: "coordinate",
        rule: "assignment/role-label",
      });
    return;
  }
  if (units.length === 0) return;
  const tasks = into.tasks
    .splice(0)
    .map(({ task, span: place }) => ({ task: { ...task, role }, span: place }));
  into.assignments.push({
    assignment: { label: null, units: [...units] },
    span: tasks.length > 0 ? span : spanIn(line, span.start, span.end),
    tasks,
    partners: [],
    role,
    rule: "assignment/role-label",
  });
}

/** The record's shape: role and partners of an assignment are drawn from its tasks and its label lines. */
export function assignmentOf(placed: PlacedAssignment): Assignment {
  const tasks = placed.tasks.map(({ task }) => task);
  const partners = new Map<string, UnitRef>();
  for (const unit of [...placed.partners, ...tasks.flatMap((task) => task.partners)])
    partners.set(fold(unit.name), unit);
  return {
    ...placed.assignment,
    role: strongest([placed.role, ...tasks.map((task) => task.role)]),
    partners: [...partners.values()],
    tasks,
  };
}
