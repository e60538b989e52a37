import { pushAll } from "../../../model/lists.ts";
import type { Task, UnitRef } from "../../../model/plan.ts";
import { isClosing } from "../../structure/closing-zone.ts";
import { itemsOf, type Section } from "../../structure/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { NOTHING_ABOVE, QUALIFIES } from "./above-task.ts";
import { agentSubject, ownSubject } from "./agent-subject.ts";
import { type Announced, withAnnounced } from "./announced.ts";
import { applyLabels, type BlockStart } from "./apply-labels.ts";
import { type AssignmentDraft, type AssignmentDrafts, newDraft } from "./assignment-draft.ts";
import { orderInClosing } from "./author-order.ts";
import { dutiesBelowFacts, statesNoDuty } from "./below-facts.ts";
import { bracketedUnits, unitsInBracket } from "./bracketed.ts";
import { type ReadClause, readClauses } from "./clause-units.ts";
import { everybody } from "./everybody.ts";
import { dutyAfterGoal, isGoalLine } from "./goal-line.ts";
import { unitsOfContents, wholeSubject } from "./heading-subject.ts";
import {
  isAnnexTitle,
  isContainer,
  isGoalHeading,
  isHeading,
  isNote,
  labelsAreBelow,
  taskStartIn,
} from "./item-kinds.ts";
import { ItemTasks } from "./item-tasks.ts";
import { type Item, isBullet, itemOf } from "./items.ts";
import { ItemsBelow } from "./items-below.ts";
import { listsObjects } from "./joined-task.ts";
import { LabelLines } from "./label-lines.ts";
import { taskAfterLabel } from "./label-task.ts";
import { namesOnlyFunction } from "./lead-in.ts";
import { isEmptyLabel } from "./open-label.ts";
import { partnersIn, roleIn } from "./role.ts";
import { onlyHelps } from "./role-line.ts";
import { hasWords } from "./task.ts";
import { UNIT_HEADINGS_RULE, UnitHeadings } from "./unit-headings.ts";

/**
 * Reads the assignments and tasks of sections. `collecting`: the duty to collect reports makes a unit the focal point.
 * `announced`: the units that do what names no unit.
 */
export function readAssignments(
  sections: readonly Section[],
  context: RuleContext,
  { collecting, announced = null }: { collecting: boolean; announced?: Announced | null },
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
  return announced ? withAnnounced(reader.drafts, announced) : reader.drafts;
}

class AssignmentReader {
  readonly drafts: AssignmentDrafts = { assignments: [], tasks: [] };
  readonly #context: RuleContext;
  readonly #tasks: ItemTasks;
  readonly #labels: LabelLines;
  readonly #unitHeadings: UnitHeadings;
  readonly #below: ItemsBelow;
  /** The assignment of labels that precede their tasks ("Cơ quan chủ trì: …", then the tasks). */
  #awaitingTasks: AssignmentDraft | null = null;
  /** The numbered item that is being read. */
  #block: BlockStart = { assignments: 0, tasks: 0, ofLast: 0 };

  constructor(context: RuleContext, collecting: boolean) {
    this.#context = context;
    this.#tasks = new ItemTasks(context, collecting);
    this.#labels = new LabelLines(context);
    this.#unitHeadings = new UnitHeadings(context);
    const shared = { tasks: this.#tasks, labels: this.#labels, unitHeadings: this.#unitHeadings };
    this.#below = new ItemsBelow(context, shared, (item) => this.readItem(item));
  }

  /** Starts a new block: labels above do not apply to the following items. */
  openBlock(): void {
    this.#block = this.#here();
    this.#awaitingTasks = null;
  }

  #here(): BlockStart {
    return { assignments: this.drafts.assignments.length, tasks: this.drafts.tasks.length, ofLast: 0 };
  }

  readItem(item: Item): void {
    const [outer, awaiting] = [this.#block, this.#awaitingTasks];
    this.#readItemIn(item, this.#here());
    this.#block = outer;
    // A bracket or label of the item also applies to the items after it.
    if (item.items.length > 0) this.#awaitingTasks = awaiting;
  }

  #readItemIn(item: Item, own: BlockStart): void {
    if (this.#labels.open.join(item)) return;
    const { line } = item;
    const folded = line.folded.slice(item.start);
    const start = taskStartIn(item);
    if (this.#readBracket(line, start, item.label)) return;
    if (item.label === null && (isClosing(folded) || isAnnexTitle(line))) return;
    // Everything under "a) Mục tiêu" is a goal.
    if (isGoalHeading(folded)) return;
    const afterGoal = dutyAfterGoal(line, start, this.#context);
    if (afterGoal !== null) {
      this.#readItemIn({ ...item, start: afterGoal }, own);
      return;
    }
    const duties = dutiesBelowFacts(item, this.#context);
    for (const duty of duties ?? []) this.readItem(duty);
    if (duties) return;
    const ofContents = unitsOfContents(item, this.#context);
    if (ofContents) {
      const clause = { from: start, to: line.text.length, units: null };
      this.#openAssignment(item, clause, { ...ofContents, rule: UNIT_HEADINGS_RULE }, true);
      return;
    }
    if (this.#assignsNothing(item, start)) {
      this.#readBelow(item, own);
      return;
    }
    const clauses = this.#clausesOf(item, start);
    if (clauses.some((clause) => statesNoDuty(item, clause))) return;
    const isByPlace = clauses.every(({ units }) => units === null || units.rule === agentSubject.id);
    const named = isByPlace ? this.#unitHeadings.of(item.section) : null;
    if (named || clauses.every(({ units }) => units === null)) {
      if (named) {
        const clause = { from: item.start, to: line.text.length };
        this.#openAssignment(item, { ...clause, units: null }, { ...named, rule: UNIT_HEADINGS_RULE }, true);
        return;
      }
      const isDoubtful = ownSubject(line, start, this.#context)?.isSure === false;
      if (!isDoubtful && !labelsAreBelow(item, this.#context) && !isHeading(item, this.#context))
        this.#addTask(this.#tasks.of(item, item.start, line.text.length));
      this.#readBelow(item, own);
      return;
    }
    for (const [i, clause] of clauses.entries()) {
      if (clause.units === null) this.#addTask(this.#tasks.of(item, clause.from, clause.to));
      else if (i > 0 && onlyHelps(line.folded.slice(clause.units.end, clause.to)))
        addPartners(this.drafts.assignments.at(-1), clause.units.units);
      else this.#openAssignment(item, clause, clause.units, clauses.length === 1);
    }
    if (!clauses.at(-1)!.units) this.#readBelow(item, own);
  }

  /** The clauses of an item. The single clause of a heading has all of its words as names, but for a lead-in. */
  #clausesOf(item: Item, start: number): readonly ReadClause[] {
    const clauses = readClauses(item.line, start, this.#context);
    const units = clauses.length === 1 ? clauses[0]!.units : null;
    if (!units) return clauses;
    // Items below words for every body name their own units.
    if (units.rule === everybody.id && item.items.length > 0) return [{ ...clauses[0]!, units: null }];
    const isAmongNames = () => this.#unitHeadings.isAmongNames(item.section);
    return [
      { ...clauses[0]!, units: { ...units, ...wholeSubject(item, units, isAmongNames, this.#context) } },
    ];
  }

  /** A closing paragraph gives work only to units that it names; other sentences in it are not tasks. */
  readClosing(item: Item): void {
    const { line, start } = item;
    const closing = isClosing(line.folded);
    const from = closing ? orderInClosing(line, start, this.#context) : start;
    const clauses = from === null ? [] : readClauses(line, from, this.#context);
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
    const isOfOuter = isContainer(item, this.#context) || isEmptyLabel(item.line, item.start);
    for (const child of item.items) {
      this.#block = isOfOuter || (child.label === null && isBullet(item.label)) ? outer : own;
      this.readItem(child);
    }
  }

  /** True for "Các sở, ban, ngành có liên quan:" over items, which also looks like a label. */
  #isGroup({ line, start, items }: Item): boolean {
    const name = line.text.slice(start).replace(/[\s:]{1,6}$/u, "");
    return items.length > 0 && this.#context.catalogue.matchGroup(name) !== null;
  }

  /** Empty items, notes, labels, containers and goals have no task of their own. */
  #assignsNothing(item: Item, start: number): boolean {
    const { line } = item;
    const words = line.text.slice(start).trim();
    return (
      words === "" ||
      isNote(words) ||
      (!this.#isGroup(item) && this.#readLabels(item, item.start)) ||
      isContainer(item, this.#context) ||
      isGoalLine(line, item.start, this.#context) ||
      (start > item.start && this.#readLabels(item, start))
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
    const collecting = this.#tasks.collecting && !units.units.some((unit) => unit.group);
    const span = spanIn(line, isWholeLine ? item.start : from, units.end);
    const draft = newDraft(
      { label: item.label, units: units.units, role: units.role, span, rule: units.rule },
      units.partners ?? [],
    );
    this.drafts.assignments.push(draft);
    this.#awaitingTasks = null;
    const after = line.folded.slice(units.end, to).replace(/^[ :,–-]*/u, "");
    const objects = listsObjects(item) ? item.items : [];
    if (units.partners === null && QUALIFIES.test(after) && item.items.length > objects.length) {
      draft.role = roleIn(after, { collecting });
      pushAll(draft.partners, partnersIn(line, units.end, to, this.#context));
    } else if (
      !(item.items.length > 0 && namesOnlyFunction(after)) &&
      hasWords(line.text.slice(units.taskStart, to))
    ) {
      const task = this.#tasks.of(item, units.taskStart, to, collecting);
      const role = units.role ?? roleIn(line.folded.slice(units.end, to), { collecting });
      const partners = [...(units.partners ?? task.value.partners)];
      const own = { ...task, value: { ...task.value, role, partners } };
      draft.tasks.push(this.#tasks.joined(own, objects));
      if (objects.length > 0) return;
    }
    const above = { ...NOTHING_ABOVE, role: draft.role };
    this.#below.read(item, draft, { collecting, above, first: 0 });
  }

  /**
   * Reads "(Sở Tài chính chủ trì)" on a line of its own. It is about the tasks above without a unit; below a heading, about the
   * tasks that follow.
   */
  #readBracket(line: TextLine, start: number, label: string | null): boolean {
    const bracket = line.text[start] === "(" ? unitsInBracket(line, start, this.#context) : null;
    if (!bracket) return false;
    const span = spanIn(line, start, bracket.end);
    const { units, role, partners } = bracket;
    if (label === null && this.drafts.tasks.length > this.#block.tasks) {
      const stated = { span, rule: bracketedUnits.id };
      const read = [
        { role, units, ...stated },
        { role: "coordinate" as const, units: partners, ...stated },
      ];
      applyLabels({ units: read, details: [] }, span, this.drafts, this.#block);
      return true;
    }
    const draft = newDraft({ label, units, role, span, rule: bracketedUnits.id }, partners);
    this.#awaitingTasks = draft;
    this.drafts.assignments.push(draft);
    return true;
  }

  /** Reads a line of labels below tasks: lead, partners, due date, product. A sentence after the label may state a task too. */
  #readLabels(item: Item, start: number): boolean {
    const { line } = item;
    const read = this.#labels.read(line, start, this.drafts, this.#block);
    if (!read) return false;
    const labelled = read.hasUnits ? this.drafts.assignments.at(-1) : undefined;
    if (labelled && read.withoutUnit === 0 && labelled.tasks.length === 0) this.#awaitingTasks = labelled;
    const words = labelled ? taskAfterLabel(line, start, this.#context) : null;
    if (labelled && words) {
      const task = this.#tasks.of(item, words.start, words.end);
      labelled.tasks.push({ ...task, value: { ...task.value, role: labelled.role } });
    }
    return true;
  }
}

/** Adds partners that a later clause names to an assignment and its last task. */
function addPartners(draft: AssignmentDraft | undefined, partners: readonly UnitRef[]): void {
  if (!draft) return;
  pushAll(draft.partners, partners);
  const last = draft.tasks.pop();
  if (last)
    draft.tasks.push({ ...last, value: { ...last.value, partners: [...last.value.partners, ...partners] } });
}
