import { fold } from "../../../language/fold.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { withUnitsMeant } from "../../units/list/this-unit.ts";
import { bracketedUnits } from "./brackets/bracketed.ts";
import type { UnitHeadings } from "./headings/unit-headings.ts";
import { type AboveTask, helpOver, NOTHING_ABOVE, onlyHeads, statesRoleOver } from "./items/above-task.ts";
import { workBelowDuties } from "./items/duty-over-work.ts";
import { ItemTasks } from "./items/item-tasks.ts";
import { ItemsBelow } from "./items/items-below.ts";
import { startOfTask } from "./items/task-start.ts";
import { applyLabels } from "./labels/apply-labels.ts";
import { LabelLines } from "./labels/label-lines.ts";
import { LABEL_SENTENCE_RULE } from "./labels/label-sentence.ts";
import { taskAfterLabel } from "./labels/label-task.ts";
import { namesAlone } from "./labels/names-alone.ts";
import { directedUnits, withFurther } from "./lead-ins/directed-units.ts";
import { listsObjects } from "./line-kinds/joined-task.ts";
import { statesOnlyBases } from "./line-kinds/list-kind.ts";
import type { ClauseUnits } from "./sentence/assignment-rule.ts";
import { partnersIn, roleIn } from "./sentence/role.ts";
import { type AssignmentDraft, newDraft, withPartners } from "./shared/assignment-draft.ts";
import { hasLabels, type Item } from "./shared/items.ts";
import type { OpenWork } from "./shared/open-work.ts";
import { hasWords, partnersOfTask } from "./shared/task.ts";
import { unitsByKind } from "./shared/units-by-kind.ts";
import { isTopicOf } from "./shared/words-over-items.ts";

/** "Trung tâm A (TTA)", "Phòng B (đ/c C, Trưởng phòng)" over items: an abbreviation or a person, and no task. */
type OpenedUnits = ClauseUnits & { readonly rule: string };

/** An item whose words state work, with the assignment that the work is added to. */
interface Stated {
  readonly item: Item;
  readonly units: OpenedUnits;
  readonly draft: AssignmentDraft;
  /** The items below it that are the objects of its work. */
  readonly objects: readonly Item[];
  readonly collecting: boolean;
}

/** True for a clause after a label with more words than "Sở A thực hiện". */
const statesOwnWork = ({ place: { rule, span }, role }: AssignmentDraft, { text }: TextLine): boolean =>
  rule === LABEL_SENTENCE_RULE &&
  role === "member" &&
  text.slice(span.start, span.end).split(" ").length >= FEWEST_WORDS;
const FEWEST_WORDS = 8;

/** The index of the line that an item is below: its heading, or the line before a plain line. */
const lineOver = ({ line, label, section }: Item): number | undefined =>
  label === null ? line.index - 1 : section.parent?.line?.index;
const beginsWithVerb = (text: string): boolean => taskVerbAt(fold(text), 0);

/** "Sở A chỉ đạo Chi cục B thực hiện:" names both, and readers differ on who bears the work. */
const DIRECTED_CONFIDENCE = 0.7;

/** The assignments that the lines of sections open, and the tasks, labels and brackets that are added to them. */
export class OpenAssignments {
  readonly work: OpenWork;
  readonly #unitHeadings: UnitHeadings;
  readonly #tasks: ItemTasks;
  /** The units of the assignment whose items are being read. */
  #above: readonly UnitRef[] = [];
  readonly #context: RuleContext;
  readonly #labels: LabelLines;
  readonly #below: ItemsBelow;

  /** `readOther` reads a paragraph below the tasks of a unit that is about other units. */
  constructor(
    work: OpenWork,
    { collecting, unitHeadings }: { collecting: boolean; unitHeadings: UnitHeadings },
    readOther: (item: Item) => void,
  ) {
    const { context } = unitHeadings;
    this.#context = context;
    this.work = work;
    this.#unitHeadings = unitHeadings;
    this.#tasks = new ItemTasks(context, collecting);
    this.#labels = new LabelLines(context, unitHeadings.labelsAbove);
    this.#below = new ItemsBelow(
      context,
      { tasks: this.#tasks, labels: this.#labels, unitHeadings },
      readOther,
    );
  }

  /** Adds the units of an item to a label above without a value; false where none is open, or the item has other words. */
  joinLabel(item: Item): boolean {
    return this.#labels.open.join(item);
  }

  /**
   * Adds a task that names no unit: to the assignment of labels that precede their tasks, else to the tasks without a unit. True if the
   * items below are its objects: "Xây dựng báo cáo gồm:" over "- Kết quả năm 2024." `describing`: lines that are quoted with it.
   */
  addTask(item: Item, from: number, to: number, describing: readonly Item[] = []): boolean {
    const objects = to === item.line.text.length && listsObjects(item, this.#context) ? item.items : [];
    const tasks = this.#tasks.each(item, from, to);
    tasks.push(this.#tasks.quoting(this.#tasks.joined(tasks.pop()!, objects), describing));
    const { role } = this.work.awaitingTasks ?? {};
    if (this.work.awaitingTasks && role && !hasLabels(item))
      pushAll(
        this.work.awaitingTasks.tasks,
        tasks.map((task) => ({ ...task, value: { ...task.value, role } })),
      );
    else pushAll(this.work.drafts.tasks, tasks);
    return objects.length > 0;
  }

  /** Opens the assignment of units that an item names between two offsets, with the items below it. */
  open(item: Item, units: OpenedUnits, from = item.start, to = item.line.text.length): void {
    const { line } = item;
    if (units.role === "coordinate" && units.rule === bracketedUnits.id && this.work.awaitingTasks) {
      this.#addHelped(item, units.units, from, to);
      return;
    }
    // Each member of a group reports for itself; only a single unit can collect the reports.
    const collecting = this.#tasks.collecting && !units.units.some((unit) => unit.group);
    const directed = item.items.length > 0 ? directedUnits(line.upTo(to), units.end, this.#context) : null;
    const draft = this.#draftOf(item, units, from, directed ?? []);
    this.work.drafts.assignments.push(draft);
    // Below a label among the items nobody is certain after an item of other units; the bracket of a heading is about all of its items.
    if (this.work.awaitingTasks?.place.rule !== bracketedUnits.id) this.work.awaitingTasks = null;
    const after = line.folded.slice(units.end, to).replace(/^[ :,–-]*/u, "");
    const objects = listsObjects(item, this.#context) ? item.items : [];
    const isOver = item.items.length > objects.length;
    const qualifies = statesRoleOver(line, units, { after, from, to }, this.#context);
    if (units.partners === null && qualifies && isOver) {
      draft.role = roleIn(after, { collecting });
      pushAll(draft.partners, partnersIn(line, units.end, to, this.#context));
    } else if (
      !(directed !== null || onlyHeads(item, units, { after, to }, this.#unitHeadings)) &&
      !statesOnlyBases(item, units.taskStart) &&
      hasWords(line.text.slice(units.taskStart, to))
    ) {
      this.#addStated({ item, units, draft, objects, collecting }, from, to);
      if (objects.length > 0) return;
    }
    const help = helpOver(line.upTo(to), units.end, this.#context);
    this.#readItemsBelow(item, draft, {
      collecting,
      above: { ...NOTHING_ABOVE, role: draft.role, isOfTopic: isTopicOf(item, units.units), ...help },
    });
  }

  #draftOf(item: Item, units: OpenedUnits, from: number, further: readonly UnitRef[]): AssignmentDraft {
    const named = withUnitsMeant(units.units, item.line, from, this.#context);
    const confidence = further.length > 0 ? DIRECTED_CONFIDENCE : units.confidence;
    return newDraft(
      {
        label: item.label,
        units: unitsByKind(withFurther(named, further), this.#above),
        role: units.role,
        span: spanIn(item.line, from, units.end),
        rule: units.rule,
        ...(confidence === undefined ? {} : { confidence }),
      },
      units.partners ?? [],
    );
  }

  /** Adds the tasks that the words of an item between two offsets state, the last one with its objects. */
  #addStated({ item, units, draft, objects, collecting }: Stated, from: number, to: number): void {
    const { line } = item;
    const start = startOfTask(line, units, from);
    const [task, ...further] = this.#tasks.each(item, start, to, collecting);
    const role = units.role ?? roleIn(line.folded.slice(units.end, task.span.end), { collecting });
    const partners = partnersOfTask(units, task.value.partners);
    draft.tasks.push({ ...task, value: { ...task.value, role, partners } });
    pushAll(
      draft.tasks,
      further.map((one) => ({ ...one, value: { ...one.value, role: units.role ?? one.value.role } })),
    );
    draft.tasks.push(this.#tasks.joined(draft.tasks.pop()!, objects));
  }

  /** Opens the assignment of a label over work. A task without a unit that the label is directly below is theirs as well. */
  openOverWork(item: Item, units: OpenedUnits): void {
    const above = lineOver(item);
    const task = this.work.drafts.tasks.at(-1);
    const isOwn = task !== undefined && task.span.from === above && task.span.to === above;
    if (
      !isOwn ||
      this.work.drafts.tasks.length <= this.work.block.tasks ||
      !beginsWithVerb(task.value.text)
    ) {
      this.open(item, units);
      return;
    }
    this.work.drafts.tasks.pop();
    const at = this.work.drafts.assignments.length;
    this.open(item, units);
    const draft = this.work.drafts.assignments[at]!;
    draft.tasks.unshift({ ...task, value: { ...task.value, role: draft.role } });
  }

  #readItemsBelow(item: Item, draft: AssignmentDraft, over: { collecting: boolean; above: AboveTask }): void {
    const outer = this.#above;
    this.#above = draft.units;
    const { items, role } = workBelowDuties(item.items);
    if (role) draft.role = role;
    const above = role ? { ...over.above, role } : over.above;
    this.#below.read({ ...item, items }, draft, { ...over, above, first: 0 });
    this.#above = outer;
  }

  /** Reads a line of labels below tasks: lead, partners, due date, product. A sentence after the label may state a task too. */
  readLabels(item: Item, start: number): boolean {
    const { line } = item;
    const before = this.work.drafts.assignments.length;
    const read = this.#labels.read(line, start, this.work.drafts, this.work.block);
    if (!read) return false;
    const [first, ...further] = this.work.drafts.assignments.slice(before);
    const labelled = read.hasUnits ? (first ?? this.work.drafts.assignments.at(-1)) : undefined;
    if (labelled && read.withoutUnit === 0 && labelled.tasks.length === 0) this.work.awaitingTasks = labelled;
    const words = labelled ? taskAfterLabel(line, start, this.#context) : null;
    if (labelled && words) {
      const task = this.#tasks.of(item, words.start, words.end);
      labelled.tasks.push({ ...task, value: { ...task.value, role: labelled.role } });
    }
    // "…; | các sở tổ chức triển khai …": a further clause states work of its own.
    for (const draft of further)
      if (statesOwnWork(draft, line))
        draft.tasks.push(this.#tasks.of(item, draft.place.span.start, draft.place.span.end));
    return true;
  }

  /** Reads a line of names alone directly below a task without a unit, whose units they are; false for other lines. */
  readNamesAlone({ line, start }: Item): boolean {
    const task = this.work.isAwaitingUnits() ? this.work.drafts.tasks.at(-1) : undefined;
    const labels = task ? namesAlone(line, start, task, this.#context) : null;
    if (labels) applyLabels(labels, spanIn(line, start, line.text.length), this.work.drafts, this.work.block);
    return labels !== null;
  }

  /** "(Sở Nội vụ)" over "- Rà soát thủ tục (Công an tỉnh phối hợp)" */
  #addHelped(item: Item, partners: readonly UnitRef[], from: number, to: number): void {
    this.addTask(item, from, to);
    const tasks = this.work.awaitingTasks?.tasks;
    const last = tasks?.pop();
    if (tasks && last) tasks.push(withPartners(last, partners));
  }
}
