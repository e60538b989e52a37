import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { isClosing } from "../../../structure/outline/closing-zone.ts";
import { cutLines } from "../../../structure/outline/cut-lines.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { unitsInBracket } from "../brackets/bracketed.ts";
import { dividedAtEnd } from "../clauses/named-at-end.ts";
import { isHeadingOver, withoutHeading } from "../headings/bullet-heading.ts";
import { isOverUnitHeadings } from "../headings/over-units.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import type { LabelLines } from "../labels/label-lines.ts";
import { sentenceAfterDetail } from "../labels/label-sentence.ts";
import { directedUnits, withFurther } from "../lead-ins/directed-units.ts";
import { isLeadIn } from "../lead-ins/lead-in.ts";
import { defines, dutiesBelowFacts, isOverPersons } from "../line-kinds/below-facts.ts";
import { continuesLine, listsObjects, statesRoleOnly } from "../line-kinds/joined-task.ts";
import { type AssignmentDraft, isLabelled, withPartners } from "../shared/assignment-draft.ts";
import { type Item, isNote } from "../shared/items.ts";
import type { BlockStart } from "../shared/open-work.ts";
import { hasWords } from "../shared/task.ts";
import { giveTasks, subjectUnits, unitsOfTask } from "../shared/task-subject.ts";
import { statesOnlyPartners } from "../shared/words-over-items.ts";
import { ownSubject } from "../subjects/agent-subject.ts";
import { type AboveTask, roleOver, withAbove } from "./above-task.ts";
import { splitAtException } from "./exceptions.ts";
import { FURTHER_MATTERS, onlyNames, statesNoWork } from "./item-below-kinds.ts";
import { isAnnexTitle, isHeading } from "./item-kinds.ts";
import type { ItemTasks } from "./item-tasks.ts";
import { type PartOfOthers, partsOfOthers } from "./later-subjects.ts";
import { isOfOthers } from "./of-others.ts";
import { ownUnitsOf, unitsOverItems } from "./own-units.ts";

/** Reads the items below an assignment as its tasks. */
export class ItemsBelow {
  readonly #context: RuleContext;
  readonly #tasks: ItemTasks;
  readonly #labels: LabelLines;
  readonly #unitHeadings: UnitHeadings;
  readonly #readOther: (item: Item) => void;

  /** `readOther` reads a paragraph below the tasks of a unit that is about other units. */
  constructor(
    context: RuleContext,
    shared: { tasks: ItemTasks; labels: LabelLines; unitHeadings: UnitHeadings },
    readOther: (item: Item) => void,
  ) {
    this.#context = context;
    this.#tasks = shared.tasks;
    this.#labels = shared.labels;
    this.#unitHeadings = shared.unitHeadings;
    this.#readOther = readOther;
  }

  /**
   * Reads the items below an assignment or a task as tasks; the rest of a sentence is joined to its task. Labels are about the
   * tasks before them, up to the labels of other tasks. `first`: the first task that they may be about.
   */
  read(
    { items, section }: Item,
    draft: AssignmentDraft,
    { collecting, above, first }: { collecting: boolean; above: AboveTask; first: number },
  ): void {
    let labelled = first;
    let afterLabels = false;
    let over = above;
    const cut = cutLines(section);
    for (const [i, item] of items.entries()) {
      if (item.label === null && cut.has(item.line)) continue;
      if (item.items.length === 0 && isHeadingOver(item, items[i + 1])) continue;
      if (item.label !== null && isOverUnitHeadings(item, this.#unitHeadings)) {
        for (const heading of item.items) this.#readOther(heading);
        continue;
      }
      const last = draft.tasks.at(-1);
      if (last && i > 0 && continuesLine(items[i - 1]!, item)) {
        draft.tasks.splice(-1, 1, this.#tasks.joined(last, [item]));
        continue;
      }
      const count = draft.tasks.length;
      const labels = this.#readLabels(item, draft, labelled) ?? this.#readBracket(item, draft, labelled);
      if (!labels && afterLabels) labelled = count;
      afterLabels = labels !== null && count > labelled;
      // "a) Công tác tuyên truyền", "Đơn vị thực hiện: Sở A" over the work.
      if (i === 0 && count === first) over = labels?.reduce(aboveFrom(draft), over) ?? over;
      if (!labels) this.#readItem(withoutHeading(item, items[i + 1]), draft, collecting, over);
    }
  }

  /**
   * Reads a line of labels and the names below it: the units that it names for the work; null for other items. `first`: the first task that
   * it may be about.
   */
  #readLabels(item: Item, draft: AssignmentDraft, first: number): readonly AssignmentDraft[] | null {
    if (this.#labels.open.join(item)) return [];
    const block: BlockStart = { assignments: 0, tasks: 0, ofLast: first };
    const behind = sentenceAfterDetail(item.line, item.start, this.#context);
    const line = behind === null ? item.line : item.line.upTo(behind);
    const read: AssignmentDraft[] = [draft];
    if (!this.#labels.read(line, item.start, { assignments: read, tasks: [] }, block)) return null;
    const named = read.slice(1);
    for (const label of named) giveTasks(draft, first, label);
    if (behind !== null) this.#readOther({ ...item, start: behind });
    else for (const child of item.items) this.#labels.open.join(child);
    return named;
  }

  /** Reads "(Sở Y tế chủ trì; Công an tỉnh phối hợp)", a paragraph below the tasks of another unit; null for other items. */
  #readBracket(
    { label, line, start }: Item,
    draft: AssignmentDraft,
    first: number,
  ): readonly AssignmentDraft[] | null {
    if (label !== null || line.text[start] !== "(" || draft.tasks.length <= first) return null;
    const bracket = unitsInBracket(line, start, this.#context, true);
    if (!bracket) return null;
    const last = draft.tasks.length - 1;
    if (bracket.role !== "coordinate") giveTasks(draft, last, bracket);
    const partners = bracket.role === "coordinate" ? bracket.units : bracket.partners;
    draft.tasks[last] = withPartners(draft.tasks[last]!, partners);
    return [];
  }

  /**
   * Reads an item below an assignment as one of its tasks. If it begins with some of the units, it is assigned to these only; if
   * it has another unit as its subject, that unit is added for this task. `above`: what the items above it state.
   */
  #readItem(item: Item, draft: AssignmentDraft, collecting: boolean, above: AboveTask): void {
    const split = splitAtException(item, this.#context);
    if (split) {
      this.#readItem(split.before, draft, collecting, above);
      this.#readOther(split.exception);
      return;
    }
    const { line, start } = item;
    if (isNote(line.text.slice(start).trim())) return;
    if (item.items.length === 0 && statesNoWork(line, start, this.#context)) return;
    if (item.label === null && (isClosing(line.folded.slice(start)) || isAnnexTitle(line))) return;
    if (item.label === null && isOfOthers(line, start, draft, this.#context)) {
      this.#readOther(item);
      return;
    }
    if (item.label === null && endsDocument(line) && draft.tasks.some((task) => isLabelled(task, draft)))
      return;
    const first = draft.tasks.length;
    const duties = dutiesBelowFacts(item, this.#context);
    for (const duty of duties ?? []) this.#readItem(duty, draft, collecting, above);
    if (duties || this.#readDivided(item, draft, collecting)) return;
    const others = item.items.every(isParagraph) ? partsOfOthers(item, draft.units, this.#context) : [];
    const end = others[0]?.from ?? line.text.length;
    const { list, isOrdered, helpers } = ownUnitsOf(item, end, draft, above, this.#context);
    const agent = list ? null : ownSubject(line, start, this.#context);
    if (list && item.items.length === 0 && defines(line.folded.slice(list.end).trim())) return;
    // Nobody can be named, so a warning is about the line.
    if (agent?.isSure === false) return;
    const names = above.subjectsHelp ? null : unitsOverItems(item, this.#unitHeadings);
    const subject = () =>
      names ? unitsOfTask(names, draft, true) : subjectUnits(line, { list, agent, isOrdered }, draft);
    const own = above.subjectsHelp ? [] : subject();
    const units = own.length > 0 ? own : above.units;
    const isName = names !== null || (own.length > 0 && list !== null && onlyAnnouncesItems(item, list));
    if (!isName && this.#isTask(item)) {
      const partners = above.subjectsHelp ? (list?.units ?? []) : (helpers ?? above.partners);
      const tasks = this.#tasks.each(item, start, end, collecting);
      const own = tasks.map((task) => ({
        ...task,
        value: withAbove(task.value, { ...above, units, partners }),
      }));
      const objects = listsObjects(item, this.#context) ? item.items : [];
      pushAll(draft.tasks, [...own.slice(0, -1), this.#tasks.joined(own.at(-1)!, objects)]);
      for (const part of others) pushAll(draft.tasks, this.#tasksOf(item, part, draft, collecting));
      if (objects.length > 0) return;
    }
    this.read(item, draft, {
      collecting,
      above: {
        ...roleOver(item, above, this.#context),
        units: own.length > 0 ? units : this.#withDirected(item, units, draft),
        ...(above.isOfTopic ? { isOfTopic: true } : {}),
      },
      first,
    });
  }

  /** "- Chỉ đạo UBND các xã thực hiện các nội dung:" over items: the communes do them, and the unit of the heading is responsible as well. */
  #withDirected({ line, start, items }: Item, units: readonly UnitRef[], draft: AssignmentDraft) {
    const directed = items.length > 0 ? directedUnits(line, start, this.#context) : null;
    if (!directed?.length) return units;
    return unitsOfTask(withFurther(units.length > 0 ? units : draft.units, directed), draft, true);
  }

  /** Reads an item below groups whose clauses each name their units; false for others. */
  #readDivided(item: Item, draft: AssignmentDraft, collecting: boolean): boolean {
    const mayDivide = item.items.length === 0 && draft.units.every(({ group }) => group);
    const parts = mayDivide ? dividedAtEnd(item.line, item.start, this.#context) : null;
    for (const part of parts ?? []) pushAll(draft.tasks, this.#tasksOf(item, part, draft, collecting));
    return parts !== null;
  }

  /** The tasks of a further sentence about other units, or about those of the heading again. */
  #tasksOf(
    item: Item,
    { from, to, units: named }: PartOfOthers,
    draft: AssignmentDraft,
    collecting: boolean,
  ) {
    const units = unitsOfTask(named, draft, true);
    return this.#tasks
      .each(item, from, to, collecting && units.length === 0)
      .map((task) => ({ ...task, value: { ...task.value, units } }));
  }

  /** True for an item that states work, and is no heading and no mere name or role over others. */
  #isTask(item: Item): boolean {
    return (
      !isHeading(item, this.#context) &&
      !isHeadingOver(item, item.items[0]) &&
      !isOverPersons(item.items) &&
      !(item.items.length > 0 && FURTHER_MATTERS.test(item.line.folded.slice(item.start))) &&
      !onlyNames(item) &&
      !this.#statesOnlyRole(item)
    );
  }

  /** True for "b) Chủ trì, phối hợp", and for "b) Phối hợp với Sở A" over items. */
  #statesOnlyRole({ line, start, items }: Item): boolean {
    if (statesRoleOnly(line.folded.slice(start))) return true;
    return items.length > 0 && statesOnlyPartners(line, start, this.#context);
  }
}

/** True for "Sở A:" and "Sở A thực hiện các việc sau:" over items. */
const onlyAnnouncesItems = ({ line, items }: Item, { end }: UnitList): boolean =>
  items.length > 0 && (!hasWords(line.text.slice(end)) || isLeadIn(line.folded.slice(end)));

/** What a label over items states for them. */
const aboveFrom =
  (draft: AssignmentDraft) =>
  (above: AboveTask, { units, role }: AssignmentDraft): AboveTask =>
    units.length === 0 ? above : { ...above, units: unitsOfTask(units, draft, true), role };

/** True for a paragraph after the last item of a list, which the outline places below that item. */
const isParagraph = ({ label, section }: Item): boolean => label === null && !isBullet(section);

/** "./." ends a document. */
const endsDocument = (line: TextLine) => line.text.endsWith("./.");
