import { nameKey } from "../../../../language/fold.ts";
import { isBulletLabel } from "../../../../language/labels.ts";
import { regex } from "../../../../language/regex.ts";
import type { Task, UnitRef } from "../../../../model/plan.ts";
import { linesUnder, plainSection, type Section } from "../../../structure/outline/section.ts";
import { type KindAbove, PartFinder } from "../../../structure/references/part-finder.ts";
import { contentsAt, type Positions } from "../../../structure/references/position-references.ts";
import type { Located } from "../../../text/located.ts";
import type { PartReference } from "../../../text/part-references.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { roleLabelsAt } from "../labels/role-label.ts";
import { distinctByName } from "../shared/assignment-draft.ts";
import type { ReferredWork } from "./referred-work.ts";

// Which tasks the parts of a document that lines name are, and who does them by these lines.

/** The document whose parts are named. */
export interface ReadDocument {
  readonly tree: Section;
  /** All lines of the document, by index. */
  readonly lines: readonly TextLine[];
}

/** Who does a task, and who helps. */
interface Claim {
  readonly work: ReferredWork;
  /** The number of lines of the part that is named. */
  readonly width: number;
}

export class WorkClaims {
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
    if (work.above && this.#countsAbove(line)) {
      this.#addAbove(work, work.above, line);
      return;
    }
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

  /**
   * True where the numbers of a line are exactly those of the contents without numbers above it: "nội dung 1, 2" and "nội dung 3" below three
   * bullets are these, also in a document with chapters 1 to 3.
   */
  #countsAbove(line: number): boolean {
    const places = new Set(this.#placesIn(line));
    const items = this.#finder.itemsAbove(line, this.#kindAbove);
    return (
      items.length > 1 &&
      items.every(({ label }) => label === null || isBulletLabel(label)) &&
      places.size === items.length &&
      items.every((_, at) => places.has(at + 1))
    );
  }

  /** The positions that the statements of a line name. */
  #placesIn = (line: number): readonly number[] =>
    this.#referred
      .filter(({ place }) => place.span.from === line)
      .flatMap(({ above }) => above?.places ?? []);

  #addAbove(work: ReferredWork, above: Positions, line: number): void {
    const items = this.#finder.itemsAbove(line, this.#kindAbove);
    const [only, ...others] = items;
    const places = this.#placesIn(line);
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
