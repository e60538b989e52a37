import {
  asksByFormula,
  closesItself,
  isClosing,
  isMereFormula,
  onlyEnforces,
} from "../../structure/outline/closing-zone.ts";
import type { Section } from "../../structure/outline/section.ts";
import { isAskedOfAll } from "../../structure/outline/section-purpose.ts";
import { isBullet } from "../../structure/outline/section-rank.ts";
import type { RuleContext } from "../../text/rule.ts";
import { readBracketLine } from "./brackets/bracket-line.ts";
import { TITLED_UNITS_RULE, titledUnits } from "./brackets/titled-units.ts";
import { type ReadClause, readClauses } from "./clauses/clause-units.ts";
import { unitsAtEnd } from "./clauses/units-at-end.ts";
import { introducesNext, isGroupOverItems, type OverUnits, readOverUnits } from "./headings/over-units.ts";
import type { UnitHeadings } from "./headings/unit-headings.ts";
import { linesThatDescribe } from "./items/described-work.ts";
import { splitAtException } from "./items/exceptions.ts";
import { ItemHeadings } from "./items/item-headings.ts";
import {
  isAnnexTitle,
  isBareContainer,
  isContainer,
  isGoalHeading,
  isHeading,
  labelsAreBelow,
  taskStartIn,
} from "./items/item-kinds.ts";
import { labelsAfterList, labelsCloseList, unitsOverWork } from "./items/label-over-work.ts";
import { onlyIntroduces, statesNothing } from "./items/without-work.ts";
import { addWorkBefore } from "./items/work-before.ts";
import { leadByUnitsAbove } from "./labels/apply-labels.ts";
import { sentenceAfterDetail } from "./labels/label-sentence.ts";
import { isEmptyLabel } from "./labels/open-label.ts";
import { addTimeOfHeading } from "./labels/time-heading.ts";
import { isAuthorReply } from "./line-kinds/author-reply.ts";
import { authorOnlyStates, dutiesBelowFacts, statesNoDuty } from "./line-kinds/below-facts.ts";
import { dutyAfterOther } from "./line-kinds/goal-line.ts";
import { onlyNarrates } from "./line-kinds/report-narrative.ts";
import { OpenAssignments } from "./open-assignments.ts";
import { openClauses } from "./open-clauses.ts";
import { assignsAbove, onlyAssignsByNumber } from "./references/roles-by-number.ts";
import { orderInClosing } from "./sentence/author-order.ts";
import type { AssignmentDrafts } from "./shared/assignment-draft.ts";
import { hasLabels, type Item } from "./shared/items.ts";
import { type BlockStart, OpenWork } from "./shared/open-work.ts";
import { ownSubject } from "./subjects/agent-subject.ts";
import { listedMembers } from "./subjects/listed-members.ts";
import { membersBelow } from "./subjects/members-below.ts";

/** Reads the items of sections one after another. */
export class AssignmentReader {
  readonly #context: RuleContext;
  readonly #unitHeadings: UnitHeadings;
  readonly #headings: ItemHeadings;
  readonly #work = new OpenWork();
  readonly #opened: OpenAssignments;

  constructor(unitHeadings: UnitHeadings, collecting: boolean) {
    const { context } = unitHeadings;
    this.#context = context;
    this.#unitHeadings = unitHeadings;
    this.#headings = new ItemHeadings(unitHeadings);
    this.#opened = new OpenAssignments(this.#work, { collecting, unitHeadings }, (item) =>
      this.readItem(item),
    );
  }

  get drafts(): AssignmentDrafts {
    return this.#work.drafts;
  }

  /** Starts a new block: labels above do not apply to the following items. */
  openBlock(): void {
    this.#work.block = this.#work.here();
    this.#work.awaitingTasks = null;
  }

  /** Reads an item, unless it only introduces the section after it, a heading of units. */
  readItemBefore(item: Item, next: Section | undefined): void {
    if (introducesNext(item, next, this.#unitHeadings)) return;
    // Below names alone no list follows whose heading they may be.
    const isLast = item.label === null && item.items.length === 0 && !(next && isBullet(next));
    if (!isLast || !this.#opened.readNamesAlone(item)) this.readItem(item);
  }

  readItem(whole: Item): void {
    const split = splitAtException(whole, this.#context);
    if (split) this.readItem(split.before);
    const read = split?.exception ?? whole;
    const headsTable = ({ section }: Item) => this.#unitHeadings.headsTable(section);
    if (headsTable(read)) return;
    const item = { ...read, items: read.items.filter((below) => !headsTable(below)) };
    const { block, awaitingTasks } = this.#work;
    const since = this.#work.here();
    const mayDivide = item.items.length > 0 && unitsOverWork(item, this.#context) === null;
    const last = mayDivide ? this.#unitHeadings.at(item.line, item.start).lastSentence() : null;
    if (last) this.#readItemIn({ ...item, line: item.line.upTo(last.end), items: [] }, this.#work.here());
    this.#readItemIn({ ...item, start: last?.start ?? item.start }, this.#work.here());
    addWorkBefore(item, this.drafts, since);
    addTimeOfHeading(item, this.drafts, since, this.#context);
    if (hasLabels(item)) leadByUnitsAbove(awaitingTasks, this.drafts, since);
    this.#work.block = block;
    // A bracket or label of the item also applies to the items after it; "Nhiệm vụ:" below it announces these.
    if (!item.items.every(isBareContainer)) this.#work.awaitingTasks = awaitingTasks;
  }

  #readItemIn(item: Item, own: BlockStart): void {
    if (this.#opened.joinLabel(item)) return;
    const { line } = item;
    const folded = line.folded.slice(item.start);
    const start = taskStartIn(item);
    const above = assignsAbove(item, this.#context);
    const hasAbove = above && this.#work.closeTasks();
    if (above === hasAbove && onlyAssignsByNumber(item, this.#context)) return;
    if (readBracketLine(item, start, this.#work, this.#context)) {
      this.#readBelow(item, own);
      return;
    }
    if (item.label === null && asksByFormula(line)) return;
    if ((item.label === null && isClosing(folded)) || closesItself(folded)) {
      if (orderInClosing(line, item.start, this.#context) !== null) this.readClosing(item);
      return;
    }
    // "TỔ CHỨC THỰC HIỆN" without a number over paragraphs; the title of an annex has nothing below it.
    if (item.label === null && isAnnexTitle(line)) {
      this.#readBelow(item, own);
      return;
    }
    // Everything under "a) Mục tiêu" is a goal.
    const isGoals = isGoalHeading(folded) && !isAskedOfAll(item.section);
    if (isGoals || this.#unitHeadings.listsBodies(item.section)) return;
    const behind = sentenceAfterDetail(line, item.start, this.#context);
    if (behind !== null) this.#opened.readLabels({ ...item, line: line.upTo(behind), items: [] }, item.start);
    const later = behind ?? dutyAfterOther(item, start, this.#context);
    if (later !== null) {
      this.#readItemIn({ ...item, start: later }, own);
      return;
    }
    const duties = dutiesBelowFacts(item, this.#context);
    for (const duty of duties ?? []) this.readItem(duty);
    if (duties) return;
    const ofContents = this.#headings.ofContents(item);
    if (ofContents) {
      this.#opened.open(item, ofContents);
      return;
    }
    if (this.#openOverItems(item)) return;
    if (this.#assignsNothing(item, start)) {
      this.#readBelow(item, own);
      return;
    }
    this.#readWork(item, own, start);
  }

  /** Opens an item whose units are those of its title, of the names below it, or over the work below it. */
  #openOverItems(item: Item): boolean {
    const titled = titledUnits(item, this.#context);
    if (titled) {
      this.#opened.open(item, { ...titled, rule: TITLED_UNITS_RULE });
      return true;
    }
    const members = membersBelow(item, this.#context);
    if (members) {
      const rule = listedMembers.id;
      this.#opened.open(item, { ...members, partners: [], role: null, end: item.start, rule });
      return true;
    }
    const overWork = unitsOverWork(item, this.#context);
    if (overWork) {
      this.#opened.openOverWork(item, overWork);
      return true;
    }
    return false;
  }

  /** Reads the work that an item states from an offset on, and the items below it. */
  #readWork(item: Item, own: BlockStart, start: number): void {
    const clauses = this.#headings.clausesOf(item, start).filter((clause) => !this.#onlyTells(item, clause));
    if (clauses.length === 0) {
      this.#readBelow(item, own);
      return;
    }
    if (clauses.some((clause) => statesNoDuty(item, clause))) return;
    if (clauses.every(({ units, to }) => units && onlyEnforces(item.line.folded.slice(units.taskStart, to))))
      return;
    const over = readOverUnits(item, clauses.at(-1)!, this.#unitHeadings);
    if (over) {
      this.#readOverUnits(item, clauses, over);
      return;
    }
    const named = this.#headings.ofNames(item, clauses);
    if (named) {
      this.#opened.open(item, named);
      return;
    }
    const atEnd = clauses.every(({ units }) => units === null) ? unitsAtEnd(item, this.#context) : null;
    if (atEnd) {
      this.#opened.open(item, atEnd);
      return;
    }
    if (clauses.every(({ units }) => units === null)) {
      this.#readWithoutUnits(item, own, start, clauses);
      return;
    }
    const labels = this.#work.isAwaitingUnits() ? labelsAfterList(item, this.#context) : [];
    const { items } = item;
    const stated = labels.length > 0 ? { ...item, items: items.slice(0, -labels.length) } : item;
    openClauses(stated, clauses, this.#opened, this.#context);
    if (!clauses.at(-1)!.units) this.#readBelow(stated, own);
    for (const label of labels) this.#opened.readLabels(label, label.start);
  }

  /** Reads an item that names no unit itself: its work, unless it is only a heading, and the items below it. */
  #readWithoutUnits(whole: Item, own: BlockStart, start: number, clauses: readonly ReadClause[]): void {
    const { line } = whole;
    const describing = linesThatDescribe(whole, this.#context);
    const item = { ...whole, items: whole.items.filter((below) => !describing.includes(below)) };
    const isDoubtful = ownSubject(line, start, this.#context)?.isSure === false;
    const isWork =
      !isDoubtful &&
      !authorOnlyStates(item, clauses) &&
      !labelsAreBelow(item, this.#context) &&
      !isHeading(item, this.#context);
    if (isWork && this.#opened.addTask(item, start, line.text.length, describing)) return;
    this.#readBelow(isWork ? item : whole, own);
  }

  /** Reads the work of all units, if the line or the items above the headings state any, and then each heading. */
  #readOverUnits(item: Item, clauses: readonly ReadClause[], { hasWork, ofAll, headings }: OverUnits): void {
    const stated = hasWork || ofAll.length > 0 ? clauses : clauses.slice(0, -1);
    if (stated.length > 0) openClauses({ ...item, items: ofAll }, stated, this.#opened, this.#context);
    for (const heading of headings) this.readItem(heading);
  }

  /** A closing paragraph gives work only to units that it names; other sentences in it are not tasks. */
  readClosing(item: Item): void {
    const { line, start } = item;
    if (onlyAssignsByNumber(item, this.#context) || asksByFormula(line)) return;
    const closing = isClosing(line.folded.slice(start));
    const ordered = closing ? orderInClosing(line, start, this.#context) : start;
    const read = ordered === null ? [] : readClauses(line, ordered, this.#context);
    const clauses = read.filter((clause) => !this.#onlyTells(item, clause));
    // "Trên đây là …, đề nghị các sở phối hợp thực hiện" is a formula and gives no work.
    for (const { units, from, to } of clauses)
      if (units && !(closing && isMereFormula(line.folded.slice(units.taskStart, to))))
        this.#opened.open(item, units, clauses.length === 1 ? start : from, to);
    if (!clauses.at(-1)?.units) this.#readBelow(item, this.#work.here());
  }

  #onlyTells(item: Item, clause: ReadClause): boolean {
    return isAuthorReply(item, clause, this.#context) || onlyNarrates(item, clause, this.#context);
  }

  /**
   * Reads the items below an item that starts at `own`. A line without a label below a bullet applies to all bullets of the
   * list, and so do labels below the last bullet alone; labels below "b) Đơn vị thực hiện" apply to the items before it.
   */
  #readBelow(item: Item, own: BlockStart): void {
    const outer = this.#work.block;
    const isOfOuter =
      isContainer(item, this.#context) ||
      isEmptyLabel(item.line, item.start) ||
      labelsCloseList(item, this.drafts.assignments.length > outer.assignments, this.#context);
    for (const [at, child] of item.items.entries()) {
      this.#work.block = isOfOuter || (child.label === null && isBullet(item.section)) ? outer : own;
      this.readItemBefore(child, item.items[at + 1]?.section);
    }
  }

  /** Reads the labels of an item that states no work of its own; false for an item with work. */
  #assignsNothing(item: Item, start: number): boolean {
    const headings = this.#unitHeadings;
    return (
      statesNothing(item, start, headings) ||
      (!isGroupOverItems(item, this.#context) && this.#opened.readLabels(item, item.start)) ||
      onlyIntroduces(item, start, headings) ||
      (start > item.start && this.#opened.readLabels(item, start))
    );
  }
}
