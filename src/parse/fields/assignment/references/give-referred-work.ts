import { nameKey } from "../../../../language/fold.ts";
import { regex } from "../../../../language/regex.ts";
import type { Task, UnitRef } from "../../../../model/plan.ts";
import { type KindAbove, PartFinder } from "../../../structure/part-finder.ts";
import type { PartReference } from "../../../structure/part-references.ts";
import { contentsAt, type Positions } from "../../../structure/position-references.ts";
import { linesUnder, plainSection, type Section } from "../../../structure/section.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { roleLabelsAt } from "../labels/role-label.ts";
import { strongestRole } from "../sentence/role.ts";
import { distinctByName, type LocatedAssignment } from "../shared/assignment-draft.ts";
import { type ReferredWork, referredWork } from "./referred-work.ts";

/** What was read of one subject: a sub-index, or everything outside them. */
export interface ReadWork {
  readonly assignments: readonly Located<LocatedAssignment>[];
  /** The tasks without a unit. */
  readonly tasks: readonly Located<Task>[];
}

/** The document whose parts are named. */
export interface ReadDocument {
  readonly tree: Section;
  /** All lines of the document, by index. */
  readonly lines: readonly TextLine[];
}

/**
 * Gives tasks without a unit to those who do them by the words of another place: "Sở A chủ trì thực hiện mục 1, 3 Phần II". Returns the works in
 * their order, each with further assignments instead of such tasks. A task that has its own unit keeps it.
 */
export function giveReferredWork(
  works: readonly ReadWork[],
  document: ReadDocument,
  context: RuleContext,
): readonly ReadWork[] {
  if (works.every(({ tasks }) => tasks.length === 0)) return works;
  const referred = referredWork(
    works.flatMap(({ assignments }) => assignments),
    document,
    context,
  );
  if (referred.length === 0) return works;
  const referring = new Set(referred.map(({ place }) => place.span.from));
  const free = works.flatMap(({ tasks }) => tasks).filter(({ span }) => !referring.has(span.from));
  const claims = new Claims(free, document, { tasksAt: linesOfTasks(works), referred });
  for (const work of referred) if (!work.above?.isRest) claims.add(work);
  for (const work of referred) if (work.above?.isRest) claims.add(work);
  return works.map((work) => withGiven(work, claims));
}

/** The lines that state a task, with or without a unit. */
const linesOfTasks = (works: readonly ReadWork[]): ReadonlySet<number> =>
  new Set(
    works.flatMap(({ tasks, assignments }) => [
      ...tasks.map(({ span }) => span.from),
      ...assignments.flatMap(({ value }) => value.tasks.map(({ span }) => span.from)),
    ]),
  );

/** Who does a task, and who helps. */
interface Claim {
  readonly work: ReferredWork;
  /** The number of lines of the part that is named. */
  readonly width: number;
}

class Claims {
  readonly #document: ReadDocument;
  readonly #finder: PartFinder;
  readonly #free: ReadonlyMap<number, readonly Located<Task>[]>;
  readonly #byTask = new Map<Located<Task>, Claim[]>();
  readonly #tasksAt: ReadonlySet<number>;
  readonly #referred: readonly ReferredWork[];

  constructor(
    free: readonly Located<Task>[],
    document: ReadDocument,
    stated: { readonly tasksAt: ReadonlySet<number>; readonly referred: readonly ReferredWork[] },
  ) {
    this.#document = document;
    this.#tasksAt = stated.tasksAt;
    this.#referred = stated.referred;
    this.#finder = new PartFinder(document.tree);
    this.#free = Map.groupBy(free, ({ span }) => span.from);
  }

  add(work: ReferredWork): void {
    const line = work.place.span.from;
    let hasFound = false;
    for (const part of work.parts) {
      const section = this.#find(part, line) ?? this.#beginningWith(part, line);
      const left = part.except.flatMap((one) => this.#linesOf(one, part, line));
      if (section) this.#addSection(section, work, new Set(left));
      hasFound ||= section !== null;
    }
    if (work.above && !hasFound) this.#addAbove(work, work.above, line);
  }

  /** "Việc 8. Lắp camera": the plain line above with the number of a part. */
  #beginningWith({ steps }: PartReference, line: number): Section | null {
    const [{ noun, number }, ...wider] = steps as [PartReference["steps"][0]];
    if (wider.length > 0) return null;
    const words = `${noun} ${number.toLowerCase()}`;
    const found = this.#document.lines.filter(
      ({ index, folded }) =>
        index < line && folded.startsWith(words) && /^ ?[.:)–-]/u.test(folded.slice(words.length)),
    );
    return found.length === 1 ? plainSection(found[0]!, 0) : null;
  }

  #addAbove(work: ReferredWork, above: Positions, line: number): void {
    const items = this.#finder.itemsAbove(line, this.#kindAbove);
    const [only, ...others] = items;
    const places = this.#referred
      .filter(({ place }) => place.span.from === line)
      .flatMap(({ above }) => above?.places ?? []);
    // "nội dung thứ nhất", "nội dung thứ hai" of the only line above, which joins several.
    const inLine = only && others.length === 0 && places.includes(1) && places.includes(2);
    const fits = places.every((at) => Math.abs(at) <= items.length);
    const found = inLine ? items.filter(joinsContents) : contentsAt(items, above, this.#isTaken);
    const width = found.reduce((sum, item) => sum + this.#workLines(item).length, 0);
    if (inLine || fits) for (const item of found) this.#addSection(item, work, new Set(), width);
  }

  /** True for a content above that somebody has. */
  #isTaken = (item: Section): boolean =>
    !this.#workLines(item).some(({ index }) =>
      (this.#free.get(index) ?? []).some((task) => !this.#byTask.has(task)),
    );

  /** Labels of those who do it end the contents above them; so do headings without a number. */
  #kindAbove = (line: TextLine): KindAbove => {
    const isTask = this.#tasksAt.has(line.index);
    if (roleLabelsAt(line, 0).length > 0) return "border";
    if (isTask && isVerbAt(line, 0)) return "content";
    return ENDS_SENTENCE.test(line.text) ? (isTask ? "content" : "other") : "border";
  };

  #addSection(section: Section, work: ReferredWork, left: ReadonlySet<number>, width?: number): void {
    const isWhole = section.children.length > 0 && section.parent?.line == null;
    // "Các sở, ban, ngành thực hiện mục II": each does what concerns it.
    if (isWhole && work.units.some(({ group }) => group)) return;
    const lines = this.#workLines(section);
    for (const { index } of lines) {
      if (left.has(index)) continue;
      for (const task of this.#free.get(index) ?? [])
        if (index === section.line?.index || this.#isWork(task))
          this.#claim(task, { work, width: width ?? lines.length });
    }
  }

  /** The lines of a section that may be its work: without the things that a line lists below itself. */
  #workLines(section: Section): readonly TextLine[] {
    const { line, lines, children } = section;
    const lists = line?.text.endsWith(":") && (this.#free.has(line.index) || LISTS_OBJECTS.test(line.folded));
    if (line && lists) return [line];
    return [...(line ? [line] : []), ...lines, ...children.flatMap((child) => this.#workLines(child))];
  }

  /** Those who do a task by the narrowest part that is named, and those who help in it. */
  of(task: Located<Task>): {
    readonly bearers: readonly ReferredWork[];
    readonly partners: readonly UnitRef[];
  } {
    const claims = this.#byTask.get(task) ?? [];
    const doing = claims.filter(({ work }) => work.role !== "coordinate" && !work.isFurther);
    const width = doing.reduce((least, claim) => Math.min(least, claim.width), Number.POSITIVE_INFINITY);
    const near = claims.filter((claim) => claim.width <= width || claim.work.isFurther);
    const bearers = near.map(({ work }) => work).filter(({ role }) => role !== "coordinate");
    const units = new Set(bearers.flatMap((work) => work.units.map(({ name }) => nameKey(name))));
    const partners = near.flatMap(({ work }) => (work.role === "coordinate" ? work.units : work.partners));
    return { bearers, partners: distinctByName(partners.filter(({ name }) => !units.has(nameKey(name)))) };
  }

  #claim(task: Located<Task>, claim: Claim): void {
    const known = this.#byTask.get(task) ?? [];
    known.push(claim);
    this.#byTask.set(task, known);
  }

  #find(part: PartReference, line: number): Section | null {
    return this.#finder.find(part, line, (section) =>
      linesUnder(section).some(({ index }) => this.#free.has(index)),
    );
  }

  /** The lines of an exception, which is inside the part. */
  #linesOf(one: PartReference, { steps }: PartReference, line: number): number[] {
    const section = this.#find({ ...one, steps: [...one.steps, ...steps] }, line) ?? this.#find(one, line);
    return section ? linesUnder(section).map(({ index }) => index) : [];
  }

  /** Below the part that is named, only a line that begins with a verb is surely work: no heading, and no condition ("Có bằng đại học"). */
  #isWork({ span }: Located<Task>): boolean {
    const line = this.#document.lines[span.from];
    return (
      line !== undefined &&
      (!line.text.endsWith(":") || LISTS_OBJECTS.test(line.folded)) &&
      isVerbAt(line, span.start + (COUNTED.exec(line.folded.slice(span.start))?.[0].length ?? 0)) &&
      !STATE.test(line.folded.slice(span.start))
    );
  }
}
const joinsContents = ({ line, children }: Section): boolean =>
  children.length === 0 && line !== null && /[,;.] \S/u.test(line.text);

const ENDS_SENTENCE = /[.;:,!…)]\s{0,3}$/u;
/** "… cho các đối tượng sau:", "… trong các việc dưới đây:" */
const LISTS_OBJECTS = regex`(?<![\p{L}\p{M}])(?:trong|cho|với|về|đối với|gồm|như|theo|tại)(?: (?:các|những|một số) [^,;:.]{1,40} (?:sau(?: đây)?|dưới đây))?:$`;
/** "Việc 8. | Lắp camera" */
const COUNTED = /^(?:việc|nhiệm vụ|nội dung|hoạt động|giải pháp|bước) \d{1,2} ?[.:)–-] ?/u;
const STATE = /^(?:có(?! trách nhiệm)|là|được|bị|đạt) /u;

function withGiven(work: ReadWork, claims: Claims): ReadWork {
  const left: Located<Task>[] = [];
  const given = new Map<string, Located<LocatedAssignment>>();
  for (const task of work.tasks) {
    const { bearers, partners } = claims.of(task);
    if (bearers.length === 0) {
      left.push(task);
      continue;
    }
    const key = JSON.stringify([
      bearers.map(({ place, units, role }) => [place.span.from, role, units]),
      partners,
    ]);
    const known = given.get(key) ?? assignmentOf(bearers, partners);
    given.set(key, {
      ...known,
      value: { ...known.value, tasks: [...known.value.tasks, taskOf(task, bearers, known.value)] },
    });
  }
  if (given.size === 0) return work;
  return { assignments: [...work.assignments, ...given.values()], tasks: left };
}

function assignmentOf(
  bearers: readonly ReferredWork[],
  partners: readonly UnitRef[],
): Located<LocatedAssignment> {
  const [first, ...further] = bearers.map(({ place }) => place);
  const value: LocatedAssignment = {
    label: null,
    units: distinctByName(bearers.flatMap(({ units }) => units)),
    role: strongestRole(bearers.map(({ role }) => role)),
    partners: [...partners],
    tasks: [],
  };
  return { ...first!, value, ...(further.length > 0 ? { alsoAt: further } : {}) };
}

/** The task with the role and the partners of its assignment. The lines that give it and state work are further places of it. */
function taskOf(
  task: Located<Task>,
  bearers: readonly ReferredWork[],
  { role, partners }: LocatedAssignment,
): Located<Task> {
  const places = bearers.filter(({ statesWork }) => statesWork).map(({ place }) => place);
  return {
    ...task,
    value: { ...task.value, role, partners: distinctByName([...task.value.partners, ...partners]) },
    confidence: bearers.reduce((least, { place }) => Math.min(least, place.confidence), task.confidence),
    alsoAt: [...(task.alsoAt ?? []), ...places],
  };
}
