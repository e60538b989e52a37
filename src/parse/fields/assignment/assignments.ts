import type { Task, UnitRef } from "../../../model/plan.ts";
import { isClosing } from "../../structure/closing-zone.ts";
import { itemsOf, type Section } from "../../structure/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { dueDatesByLine } from "../due-date/due-dates.ts";
import { type AboveTask, NOTHING_ABOVE, QUALIFIES, roleOver, withAbove } from "./above-task.ts";
import { applyLabels, type BlockStart } from "./apply-labels.ts";
import {
  type AssignmentDraft,
  type AssignmentDrafts,
  isLabelled,
  isSameUnit,
  newDraft,
  TASK_CONFIDENCE,
} from "./assignment-draft.ts";
import { dutiesBelowFacts, statesNoDuty } from "./below-facts.ts";
import { bracketedUnits, unitsInBracket } from "./bracketed.ts";
import { type ReadClause, readClauses } from "./clause-units.ts";
import { isGoalLine } from "./goal-line.ts";
import {
  isAnnexTitle,
  isContainer,
  isGoalHeading,
  isHeading,
  isNote,
  labelsAreBelow,
  taskStartIn,
} from "./item-kinds.ts";
import { type Item, isBullet, itemOf } from "./items.ts";
import { continuesLine, joinedTask, listsObjects, statesRoleOnly } from "./joined-task.ts";
import { readLabels, readLabelsBelowTasks } from "./line-labels.ts";
import { isEmptyLabel, OpenLabel } from "./open-label.ts";
import { partnersIn, roleIn } from "./role.ts";
import { afterOrder, subjectAt } from "./subject.ts";
import { readTask, TASK_RULE } from "./task.ts";
import { UNIT_HEADINGS_RULE, UnitHeadings } from "./unit-headings.ts";

const NO_BLOCK: BlockStart = { assignments: 0, tasks: 0 };

/** At least three characters that are not marks. */
const HAS_WORDS = /[^\s.;:][\s.;:]*[^\s.;:][\s.;:]*[^\s.;:]/u;

/** Reads the assignments and tasks of sections. `collecting`: the duty to collect reports makes a unit the focal point. */
export function readAssignments(
  sections: readonly Section[],
  context: RuleContext,
  { collecting }: { collecting: boolean },
): AssignmentDrafts {
  const reader = new AssignmentReader(context, collecting);
  let parent: Section | null = null;
  for (const section of sections) {
    if (parent && section.parent && section.parent !== parent) reader.openBlock();
    parent = section.parent ?? parent;
    if (section.line) reader.readItem(itemOf(section));
    // The closing paragraphs are a section without a heading.
    else for (const item of itemsOf(section)) reader.readClosing(itemOf(item));
  }
  return reader.drafts;
}

class AssignmentReader {
  readonly drafts: AssignmentDrafts = { assignments: [], tasks: [] };
  readonly #context: RuleContext;
  readonly #collecting: boolean;
  readonly #dueDatesOf: ReturnType<typeof dueDatesByLine>;
  readonly #unitHeadings: UnitHeadings;
  readonly #openLabel: OpenLabel;
  /** The assignment of labels that precede their tasks ("Cơ quan chủ trì: …", then the tasks). */
  #awaitingTasks: AssignmentDraft | null = null;
  /** The numbered item that is being read. */
  #block: BlockStart = { assignments: 0, tasks: 0 };

  constructor(context: RuleContext, collecting: boolean) {
    this.#context = context;
    this.#collecting = collecting;
    this.#dueDatesOf = dueDatesByLine(context);
    this.#unitHeadings = new UnitHeadings(context);
    this.#openLabel = new OpenLabel(context);
  }

  /** Starts a new block: labels above do not apply to the following items. */
  openBlock(): void {
    this.#block = this.#here();
    this.#awaitingTasks = null;
  }

  #here(): BlockStart {
    return { assignments: this.drafts.assignments.length, tasks: this.drafts.tasks.length };
  }

  readItem(item: Item): void {
    const [outer, awaiting] = [this.#block, this.#awaitingTasks];
    this.#readItemIn(item, this.#here());
    this.#block = outer;
    // A bracket or label of the item also applies to the items after it.
    if (item.items.length > 0) this.#awaitingTasks = awaiting;
  }

  #readItemIn(item: Item, own: BlockStart): void {
    if (this.#openLabel.join(item)) return;
    const { line } = item;
    const folded = line.folded.slice(item.start);
    const start = taskStartIn(item);
    if (this.#readBracket(line, start, item.label)) return;
    if (item.label === null && (isClosing(folded) || isAnnexTitle(line))) return;
    // Everything under "a) Mục tiêu" is a goal.
    if (isGoalHeading(folded)) return;
    const duties = dutiesBelowFacts(item, this.#context);
    for (const duty of duties ?? []) this.readItem(duty);
    if (duties) return;
    if (this.#assignsNothing(item, start)) {
      this.#readBelow(item, own);
      return;
    }
    const clauses = readClauses(line, start, this.#context);
    if (clauses.some((clause) => statesNoDuty(item, clause))) return;
    if (clauses.every(({ units }) => units === null)) {
      const named = this.#unitHeadings.of(item.section);
      if (named) {
        const clause = { from: item.start, to: line.text.length };
        this.#openAssignment(item, { ...clause, units: null }, { ...named, rule: UNIT_HEADINGS_RULE }, true);
        return;
      }
      if (!labelsAreBelow(item, this.#context) && !isHeading(item, this.#context))
        this.#addTask(this.#task(item, item.start, line.text.length));
      this.#readBelow(item, own);
      return;
    }
    for (const clause of clauses) {
      if (clause.units === null) this.#addTask(this.#task(item, clause.from, clause.to));
      else this.#openAssignment(item, clause, clause.units, clauses.length === 1);
    }
    if (!clauses.at(-1)!.units) this.#readBelow(item, own);
  }

  /** A closing paragraph gives work only to units that it names; other sentences in it are not tasks. */
  readClosing(item: Item): void {
    const { line, start } = item;
    const clauses = isClosing(line.folded) ? [] : readClauses(line, start, this.#context);
    for (const clause of clauses)
      if (clause.units) this.#openAssignment(item, clause, clause.units, clauses.length === 1);
    if (!clauses.at(-1)?.units) this.#readBelow(item, this.#here());
  }

  /**
   * Reads the items below an item that starts at `own`. A line without a label below a bullet applies to all bullets of the
   * list; labels below "b) Đơn vị thực hiện" apply to the items before it.
   */
  #readBelow(item: Item, own: BlockStart): void {
    const outer = this.#block;
    const isOfOuter = isContainer(item) || isEmptyLabel(item.line, item.start);
    for (const child of item.items) {
      this.#block = isOfOuter || (child.label === null && isBullet(item.label)) ? outer : own;
      this.readItem(child);
    }
  }

  /** Empty items, notes, labels, containers and goals have no task of their own. */
  #assignsNothing(item: Item, start: number): boolean {
    const { line } = item;
    const words = line.text.slice(start).trim();
    return (
      words === "" ||
      isNote(words) ||
      this.#readLabels(line, item.start, this.drafts, this.#block) ||
      isContainer(item) ||
      isGoalLine(line, item.start, this.#context) ||
      (start > item.start && this.#readLabels(line, start, this.drafts, this.#block))
    );
  }

  /** Adds a task that names no unit: to the assignment of labels that precede their tasks, else to the tasks without a unit. */
  #addTask(task: Located<Task>): void {
    const { role } = this.#awaitingTasks ?? {};
    if (this.#awaitingTasks && role)
      this.#awaitingTasks.tasks.push({ ...task, value: { ...task.value, role } });
    else this.drafts.tasks.push(task);
  }

  /** Opens the assignment of a clause with units. `isWholeLine`: the clause is the whole line. */
  #openAssignment(
    item: Item,
    { from, to }: ReadClause,
    units: NonNullable<ReadClause["units"]>,
    isWholeLine: boolean,
  ): void {
    const { line } = item;
    // Each member of a group reports for itself; only a single unit can collect the reports.
    const collecting = this.#collecting && !units.units.some((unit) => unit.group);
    const span = spanIn(line, isWholeLine ? item.start : from, units.end);
    const draft = newDraft(
      { label: item.label, units: units.units, role: units.role, span, rule: units.rule },
      units.partners ?? [],
    );
    this.drafts.assignments.push(draft);
    this.#awaitingTasks = null;
    const after = line.folded.slice(units.end, to).replace(/^[ :,–-]*/u, "");
    if (units.partners === null && QUALIFIES.test(after) && item.items.length > 0) {
      draft.role = roleIn(after, { collecting });
      draft.partners.push(...partnersIn(line, units.end, to, this.#context));
    } else if (HAS_WORDS.test(line.text.slice(units.taskStart, to))) {
      const task = this.#task(item, units.taskStart, to, collecting);
      const role = units.role ?? roleIn(line.folded.slice(units.end, to), { collecting });
      const partners = [...(units.partners ?? task.value.partners)];
      draft.tasks.push({ ...task, value: { ...task.value, role, partners } });
    }
    this.#readTaskItems(item, draft, collecting, NOTHING_ABOVE);
  }

  /**
   * Reads an item below an assignment as one of its tasks. If it begins with some of the units, it is assigned to these only; if
   * it has another unit as its subject, that unit is added for this task. `above`: what the items above it state.
   */
  #readTaskItem(item: Item, draft: AssignmentDraft, collecting: boolean, above: AboveTask): void {
    const { line, start } = item;
    if (this.#openLabel.join(item) || isNote(line.text.slice(start).trim())) return;
    if (item.label === null && (isClosing(line.folded.slice(start)) || isAnnexTitle(line))) return;
    if (item.label === null && this.#isOfOthers(line, start, draft)) {
      this.readItem(item);
      return;
    }
    if (item.label === null && endsDocument(line) && draft.tasks.some((task) => isLabelled(task, draft)))
      return;
    const under: AssignmentDrafts = { assignments: [draft], tasks: [] };
    if (this.#readLabels(line, start, under, NO_BLOCK)) {
      for (const child of item.items) this.#openLabel.join(child);
      return;
    }
    const list = subjectAt(line, afterOrder(line, start), this.#context);
    const own = list && !above.subjectsHelp ? this.#unitsOfTask(list.units, draft) : [];
    const units = own.length > 0 ? own : above.units;
    const isName = own.length > 0 && item.items.length > 0 && !HAS_WORDS.test(line.text.slice(list!.end));
    if (!isName && !isHeading(item, this.#context) && !statesRoleOnly(line.folded.slice(start))) {
      const task = this.#task(item, start, line.text.length, collecting);
      const partners = above.subjectsHelp ? (list?.units ?? []) : above.partners;
      const own = { ...task, value: withAbove(task.value, { ...above, units, partners }) };
      const objects = listsObjects(item) ? item.items : [];
      draft.tasks.push(this.#joined(own, objects));
      if (objects.length > 0) return;
    }
    this.#readTaskItems(item, draft, collecting, { ...roleOver(item, above, this.#context), units });
  }

  /** Reads the items below an assignment or a task as tasks; the rest of a sentence is joined to its task. */
  #readTaskItems({ items }: Item, draft: AssignmentDraft, collecting: boolean, above: AboveTask): void {
    for (const [i, item] of items.entries()) {
      const last = draft.tasks.at(-1);
      if (last && i > 0 && continuesLine(items[i - 1]!, item))
        draft.tasks.splice(-1, 1, this.#joined(last, [item]));
      else this.#readTaskItem(item, draft, collecting, above);
    }
  }

  #joined(task: Located<Task>, items: readonly Item[]): Located<Task> {
    const rests = items.map((item) => this.#task(item, item.start, item.line.text.length));
    return rests.reduce(joinedTask, task);
  }

  /** The units that are the subject of a task below a heading: units of the heading, else other units, which are added. */
  #unitsOfTask(subject: readonly UnitRef[], draft: AssignmentDraft): UnitRef[] {
    const own = subject.filter((unit) => draft.units.some((other) => isSameUnit(other, unit)));
    if (own.length > 0) return own;
    const isForGroup = draft.units.some((unit) => unit.group);
    const others = subject.filter((unit) => unit.group || unit.unitId !== null || isForGroup);
    draft.others.push(...others);
    return others;
  }

  /** True for a paragraph below a unit's tasks that is about other units: they are its subject, or it gives them an order. */
  #isOfOthers(line: TextLine, start: number, draft: AssignmentDraft): boolean {
    const from = afterOrder(line, start);
    const list = subjectAt(line, from, this.#context);
    const units = list?.units ?? [];
    // "Phòng Tổng hợp: công khai …" below the tasks of "Văn phòng Sở:" needs no known name.
    const isHead = list !== null && /^ ?: /u.test(line.text.slice(list.end));
    const isKnown = isHead || (units.length > 0 && units.every((unit) => unit.group || unit.unitId !== null));
    const isOrder = /^(?:yêu cầu|giao) /u.test(line.folded.slice(start, start + 10));
    return isKnown && (isOrder || !units.some((unit) => draft.units.some((own) => isSameUnit(own, unit))));
  }

  #task(item: Item, start: number, end: number, collecting = this.#collecting): Located<Task> {
    const { line, label } = item;
    const options = { collecting, dueDates: this.#dueDatesOf(line) };
    const { text, role, partners, due } = readTask(line, start, end, this.#context, options);
    const value: Task = { label, text, role, units: [], partners: [...partners], due, product: null };
    return { value, span: spanIn(line, start, end), rule: TASK_RULE, confidence: TASK_CONFIDENCE };
  }

  /** Reads "(Sở Tài chính chủ trì)" on a heading: the following tasks are assigned to these units. */
  #readBracket(line: TextLine, start: number, label: string | null): boolean {
    const bracket = line.text[start] === "(" ? unitsInBracket(line, start, this.#context) : null;
    if (!bracket) return false;
    const span = spanIn(line, start, bracket.end);
    const { units, role, partners } = bracket;
    const draft = newDraft({ label, units, role, span, rule: bracketedUnits.id }, partners);
    this.#awaitingTasks = draft;
    this.drafts.assignments.push(draft);
    return true;
  }

  /** Reads a line of labels below tasks: lead, partners, due date, product. */
  #readLabels(line: TextLine, start: number, into: AssignmentDrafts, block: BlockStart): boolean {
    const withoutUnit = into.tasks.length - block.tasks;
    const labels = (withoutUnit > 0 ? readLabelsBelowTasks : readLabels)(line, start, this.#context);
    if (labels) applyLabels(labels, spanIn(line, start, line.text.length), into, block);
    this.#openLabel.begin(line, start, into, block);
    if (!labels) return this.#openLabel.isOpen;
    const labelled = labels.units.length > 0 ? into.assignments.at(-1) : undefined;
    if (labelled && into === this.drafts && withoutUnit === 0 && labelled.tasks.length === 0)
      this.#awaitingTasks = labelled;
    return true;
  }
}

/** "./." ends a document. */
const endsDocument = (line: TextLine) => line.text.endsWith("./.");
