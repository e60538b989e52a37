import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import type { Task, UnitRef } from "../../../model/plan.ts";
import type { Section } from "../../structure/outline.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn, type TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { type Assigned, applyRole, type PlacedAssignment, type PlacedTask } from "./assigned.ts";
import { type Item, itemOf } from "./assignment-items.ts";
import { isGoal, type ReadClause, readClauses, readLabels, readTask } from "./assignment-lines.ts";
import { unitsInBracket } from "./bracketed.ts";
import { isClosing } from "./closing.ts";
import { partnersIn, roleIn } from "./role.ts";
import { behindOrder, isSubject, subjectAt } from "./subject.ts";

const PREFIX =
  /^(?:các )?(?:nhiệm vụ(?:,? (?:và )?giải pháp)?(?: (?:cụ thể|trọng tâm|chủ yếu|thực hiện))?|giải pháp(?: (?:thực hiện|cụ thể))?|phân công(?: thực hiện| nhiệm vụ)?|nội dung(?: thực hiện| công việc)?|tổ chức thực hiện|trách nhiệm thực hiện|biện pháp(?: thực hiện)?) ?(?::|$) ?/u;

const AIMS =
  /^(?:các )?(?:mục tiêu|chỉ tiêu)(?: (?:chung|cụ thể|phấn đấu|đề ra|đặt ra|năm \d{4})){0,2} ?:?$/u;

const SAYS_WHAT =
  /^(?:nội dung|nhiệm vụ|công việc|hoạt động|giải pháp)(?: (?:thực hiện|công việc|nhiệm vụ|cụ thể|chính|chủ yếu))? ?:/u;

/** "Sở Tư pháp chủ trì, phối hợp với …:" over a list: the words behind the unit say its part in all of it. */
const QUALIFIES =
  /^(?:là |làm )?(?:có trách nhiệm |cơ quan )?(?:chủ trì|phối hợp|đầu mối|thường trực|thực hiện|tham mưu|triển khai|có trách nhiệm)[^.;]{0,160}:$/u;
/** "(Phân công chi tiết tại Phụ lục kèm theo)": a note, and nobody's task. */
const NOTE = /^\(.*\)[.;]?$/u;

/** More than two signs that are no marks. */
const SAYS_SOMETHING = /[^\s.;:][\s.;:]*[^\s.;:][\s.;:]*[^\s.;:]/u;

/** Reads the items of sections: who does what. `collecting`: the duty to collect reports makes a focal point. */
export function readAssignments(
  sections: readonly Section[],
  context: RuleContext,
  { collecting }: { collecting: boolean },
): Assigned {
  const reader = new AssignmentReader(context, collecting);
  for (const item of sections.map(itemOf)) reader.readItem(item);
  return reader.into;
}

class AssignmentReader {
  readonly into: Assigned = { assignments: [], tasks: [] };
  readonly #context: RuleContext;
  readonly #collecting: boolean;
  /** Units under labels that stand before their tasks ("Cơ quan chủ trì: …", then the tasks). */
  #awaiting: PlacedAssignment | null = null;

  constructor(context: RuleContext, collecting: boolean) {
    this.#context = context;
    this.#collecting = collecting;
  }

  readItem(item: Item): void {
    const { line } = item;
    const folded = line.folded.slice(item.start);
    const start = item.start + (PREFIX.exec(folded)?.[0].length ?? 0);
    const below = () => {
      for (const child of item.items) this.readItem(child);
    };
    if (this.#readBracket(line, start, item.label)) return;
    const words = line.text.slice(start).trim();
    if (item.label === null && (isClosing(folded) || isTitle(line))) return;
    // What stands under "a) Mục tiêu" are goals, all of it.
    if (AIMS.test(folded)) return;
    const nobodys =
      words === "" ||
      NOTE.test(words) ||
      this.#readLabels(line, item.start, this.into) ||
      isContainer(line, item) ||
      isGoal(line, item.start, this.#context) ||
      (start > item.start && this.#readLabels(line, start, this.into));
    if (nobodys) {
      below();
      return;
    }
    const clauses = readClauses(line, start, this.#context);
    if (clauses.every(({ reading }) => reading === null)) {
      if (!this.#isHeading(item)) this.#keep(this.#task(item, item.start, line.text.length));
      below();
      return;
    }
    for (const { from, to, reading } of clauses) {
      if (reading === null) this.#keep(this.#task(item, from, to));
      else this.#open(item, reading, from, to, clauses.length === 1);
    }
    if (!clauses.at(-1)!.reading) below();
  }

  /** "1. Tuyên truyền" over "- Nội dung: …" and "- Đơn vị chủ trì: …", or over such: what is to do stands below. */
  #isHeading(item: Item): boolean {
    const labelled = ({ line, start }: Item) => readLabels(line, start, this.#context) !== null;
    const said = item.items.filter(({ line, start }) => SAYS_WHAT.test(line.folded.slice(start)));
    return (
      (said.length > 0 && item.items.some(labelled)) ||
      item.items.some((below) => !labelled(below) && below.items.some(labelled))
    );
  }

  /** A task that names nobody: theirs whose labels await it. */
  #keep(placed: PlacedTask): void {
    const { role } = this.#awaiting ?? {};
    if (this.#awaiting && role) this.#awaiting.tasks.push({ ...placed, task: { ...placed.task, role } });
    else this.into.tasks.push(placed);
  }

  /** A clause with units of its own. Alone on its line, it holds the items below. */
  #open(
    item: Item,
    clause: NonNullable<ReadClause["reading"]>,
    from: number,
    to: number,
    alone: boolean,
  ): void {
    const { line } = item;
    // Each of a class reports for itself; only one unit can be the one that collects.
    const collecting = this.#collecting && !clause.units.some((unit) => unit.group);
    const assignment: PlacedAssignment = {
      assignment: { label: item.label, units: [...clause.units] },
      span: spanIn(line, alone ? item.start : from, clause.end),
      tasks: [],
      partners: [...(clause.partners ?? [])],
      role: clause.role,
      rule: clause.rule,
    };
    this.into.assignments.push(assignment);
    this.#awaiting = null;
    const behind = line.folded.slice(clause.end, to).replace(/^[ :,–-]*/u, "");
    if (clause.partners === null && QUALIFIES.test(behind) && item.items.length > 0) {
      assignment.role = roleIn(behind, { collecting });
      assignment.partners.push(...partnersIn(line, clause.end, to, this.#context));
    } else if (SAYS_SOMETHING.test(line.text.slice(clause.taskStart, to))) {
      const task = this.#task(item, clause.taskStart, to, collecting);
      const role = clause.role ?? roleIn(line.folded.slice(clause.end, to), { collecting });
      const partners = clause.partners ?? task.task.partners;
      assignment.tasks.push({ ...task, task: { ...task.task, role, partners: [...partners] } });
    }
    for (const child of item.items) this.#readTask(child, assignment, collecting);
  }

  /** Bullets under a unit's heading are its tasks; one that begins with some of the units is theirs alone. */
  #readTask(item: Item, assignment: PlacedAssignment, collecting: boolean): void {
    const { line, start } = item;
    if (NOTE.test(line.text.slice(start).trim())) return;
    if (item.label === null && (isClosing(line.folded.slice(start)) || isTitle(line))) return;
    if (item.label === null && this.#ordersOthers(line, start)) {
      this.readItem(item);
      return;
    }
    const under: Assigned = { assignments: [assignment], tasks: [] };
    if (this.#readLabels(line, start, under)) return;
    const list = readUnitList(line, start, this.#context);
    const named = list && isSubject(line, list.end) ? list.units : [];
    const own = named.filter((unit) => assignment.assignment.units.some((u) => sameUnit(u, unit)));
    const task = this.#task(item, start, line.text.length, collecting);
    assignment.tasks.push({ ...task, task: { ...task.task, units: [...own] } });
    for (const child of item.items) this.#readTask(child, assignment, collecting);
  }

  /** "Yêu cầu các sở, ban, ngành …" below a unit's tasks is said to those. */
  #ordersOthers(line: TextLine, start: number): boolean {
    if (!/^(?:yêu cầu|giao) /u.test(line.folded.slice(start, start + 10))) return false;
    const units = subjectAt(line, behindOrder(line, start), this.#context)?.units ?? [];
    return units.length > 0 && units.every((unit) => unit.group || unit.unitId !== null);
  }

  #task(item: Item, start: number, end: number, collecting = this.#collecting): PlacedTask {
    const { line, label } = item;
    const { text, role, partners, due } = readTask(line, start, end, this.#context, { collecting });
    const task: Task = { label, text, role, units: [], partners: [...partners], due, product: null };
    return { task, span: spanIn(line, start, end) };
  }

  /** "(Sở Tài chính chủ trì)" run into a heading: theirs are the tasks that follow. */
  #readBracket(line: TextLine, start: number, label: string | null): boolean {
    const bracket = line.text[start] === "(" ? unitsInBracket(line, start, this.#context) : null;
    if (!bracket) return false;
    this.#awaiting = {
      assignment: { label, units: [...bracket.units] },
      span: spanIn(line, start, bracket.end),
      tasks: [],
      partners: [...bracket.partners],
      role: bracket.role,
      rule: "assignment/bracketed",
    };
    this.into.assignments.push(this.#awaiting);
    return true;
  }

  /** Lines of labels below tasks: who leads them, who helps, when they are due, what they yield. */
  #readLabels(line: TextLine, start: number, into: Assigned): boolean {
    const labels = readLabels(line, start, this.#context);
    if (!labels) return false;
    const { units, details } = labels;
    // The tasks that the labels speak of: those that wait for a unit, else the last unit's.
    const waiting = into.tasks.length;
    for (const label of units) applyRole(label, into);
    const named = units.length > 0 ? into.assignments.at(-1) : undefined;
    if (named && into === this.into && waiting === 0 && named.tasks.length === 0) this.#awaiting = named;
    const last = into.assignments.at(-1)?.tasks ?? [];
    const of = waiting > 0 && units.length === 0 ? into.tasks : last;
    for (const detail of details) {
      of.forEach(({ task, span }, i) => {
        const due = task.due ?? detail.due;
        of[i] = { task: { ...task, due, product: task.product ?? detail.product }, span };
      });
    }
    return true;
  }
}

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" and its summary, of an annex: capitals over nothing, that name no unit. */
const isTitle = (line: TextLine) => isCapitals(line.text) && line.text.length > 8 && TITLE.test(line.folded);
const TITLE =
  /^(?:kế hoạch|chương trình|đề án|phụ lục|danh mục|cải thiện|nâng cao|triển khai|thực hiện|phân công|duy trì|khắc phục|về việc)(?: |$)/u;

/** "- Nhiệm vụ trọng tâm" over a list: a heading that says nothing itself. */
const isContainer = (line: TextLine, item: Item) =>
  item.items.length > 0 &&
  line.text.length - item.start < 90 &&
  (CONTAINER.test(line.folded.slice(item.start)) || LABEL_OVER.test(line.folded.slice(item.start))) &&
  behindOrder(line, item.start) === item.start;
/** "b) Đơn vị thực hiện" over "- Chủ trì: …". */
const LABEL_OVER =
  /^(?:phân công |trách nhiệm )?(?:của )?(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức)(?:,? (?:đơn vị|cơ quan|cá nhân))?(?: (?:chủ trì|thực hiện|phối hợp|tham mưu|chịu trách nhiệm)[, ]{0,2}(?:và )?){1,3} ?:?$/u;
const CONTAINER = /^(?:nhiệm vụ|giải pháp|nội dung|phân công|tổ chức thực hiện|các nhiệm vụ)(?: |$|:)/u;

const sameUnit = (a: UnitRef, b: UnitRef) =>
  (a.unitId !== null && a.unitId === b.unitId) || fold(a.name) === fold(b.name);
