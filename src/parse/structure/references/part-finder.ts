import { type Label, LETTERS } from "../../../language/labels.ts";
import { lazy } from "../../../language/memoize.ts";
import { romanNumber } from "../../../language/numbers.ts";
import type { PartReference, PartStep } from "../../text/part-references.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ancestors, descendants, plainSection, type Section } from "../outline/section.ts";
import { isBullet } from "../outline/section-rank.ts";

/** What a plain line above another one is in the list that ends before this one. */
export type KindAbove = "content" | "border" | "other";

const WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám"];
const WIDE = new Set(["phần", "chương"]);

/** Finds the sections of an outline that references mean. */
export class PartFinder {
  readonly #numbered: () => readonly Section[];
  /** The section of each line: the one that the line heads, or that it is a plain line of. */
  readonly #byLine: () => ReadonlyMap<number, Section>;

  constructor(tree: Section) {
    this.#numbered = lazy(() => descendants(tree).filter(({ label }) => label?.ordinal != null));
    this.#byLine = lazy(() => sectionsByLine(tree));
  }

  /**
   * The section that a line means by a reference; null for none, and where several can be meant. Of several, those that `canBe` accepts are
   * meant, and of these the one in the narrowest part around the line. The section that the line heads is never meant, and those around it
   * only by a bullet: "- Đơn vị thực hiện: Sở A (điểm a); Sở B (điểm b)" below the point b.
   */
  find({ steps }: PartReference, line: number, canBe: (section: Section) => boolean): Section | null {
    const at = this.#byLine().get(line);
    const around = at ? ancestors(at) : [];
    const isHead = at?.line?.index === line;
    const headed = new Set(isHead && !isBullet(at) ? around : []);
    const all = this.#withAnnex(steps).filter((section) => !headed.has(section));
    // "điểm b" below a list with a point b is this one, also where its work is given already.
    const isLetter = steps.length === 1 && LETTERS.includes(steps[0]!.number);
    const inside = (part: Section) => all.filter((section) => ancestors(section).includes(part));
    const own = isLetter ? around.map(inside).find((sections) => sections.length > 0) : undefined;
    const found = (own ?? all).filter(canBe);
    if (found.length < 2) return found[0] ?? null;
    for (const part of around) {
      const inside = found.filter((section) => ancestors(section).includes(part));
      if (inside.length > 0) return inside.length === 1 ? inside[0]! : null;
    }
    return null;
  }

  /** The section of a line and those around it, from the inside. */
  around(line: number): readonly Section[] {
    const at = this.#byLine().get(line);
    return at ? ancestors(at) : [];
  }

  /** All sections that a path can mean, from the narrowest step to the widest. */
  all(steps: readonly PartStep[]): readonly Section[] {
    return this.#withAnnex(steps);
  }

  /**
   * The contents above a line, in order: the items of the list that the line closes or is in, else the plain lines above it. `kindOf` tells of
   * a plain line whether it is a content, ends the list ("border"), or is neither.
   */
  itemsAbove(line: number, kindOf: (line: TextLine) => KindAbove): readonly Section[] {
    const at = this.#byLine().get(line);
    if (!at) return [];
    const isAbove = (section: Section) =>
      section.label !== null && section.line !== null && section.line.index < line;
    const beside = () => at.parent?.children.filter(isAbove) ?? [];
    if (at.line?.index === line) return beside();
    if (at.line === null && at.parent && at.lines[0]?.index === line) return this.#endOf(at, kindOf);
    const below = at.children.filter(isAbove);
    if (below.length > 0) return below;
    const plain = plainAbove(at.lines, line, kindOf);
    const isContent = at.line !== null && (isBullet(at) || kindOf(at.line) === "content");
    return isContent ? beside() : plain;
  }

  /** The contents at the end of the section before one without a heading: "Giao Sở A thực hiện hai nội dung trên." after the last part. */
  #endOf(at: Section, kindOf: (line: TextLine) => KindAbove): readonly Section[] {
    const before = at.parent!.children[at.parent!.children.indexOf(at) - 1];
    if (!before) return [];
    const { children, lines } = before;
    return children.length > 0 ? children : plainAbove(lines, Number.POSITIVE_INFINITY, kindOf);
  }

  /** "mục II, Điều 1" of a decision may mean what it approves, whose parts follow the article in the outline. */
  #withAnnex(steps: readonly PartStep[]): readonly Section[] {
    const found = this.#matching(steps);
    const isInArticle = steps.length > 1 && steps.at(-1)!.noun === "điều";
    return found.length === 0 && isInArticle && this.#matching(steps.slice(-1)).length > 0
      ? this.#matching(steps.slice(0, -1))
      : found;
  }

  #matching(steps: readonly PartStep[]): readonly Section[] {
    const [widest, ...inner] = steps.toReversed();
    let found = this.#withNumber(widest!, null);
    for (const step of inner) found = found.flatMap((section) => this.#withNumber(step, section));
    return found;
  }

  /** The sections with a number, all or the nearest ones below a section. "1.a" is "a" below "1" where nothing has the whole number. */
  #withNumber(step: PartStep, above: Section | null): readonly Section[] {
    const whole = this.#labelled(step, above);
    const { outer, inner } = DIVIDED.exec(step.number)?.groups ?? {};
    if (whole.length > 0 || outer === undefined || inner === undefined) return whole;
    return this.#withNumber({ ...step, number: outer }, above).flatMap((section) =>
      this.#labelled({ ...step, number: inner }, section),
    );
  }

  #labelled(step: PartStep, above: Section | null): readonly Section[] {
    const sections = above ? descendants(above) : this.#numbered();
    const found = sections.filter(({ label }) => label !== null && isNumbered(label, step));
    if (!above) return found;
    const all = new Set(found);
    return found.filter((section) => !ancestors(section).some((one) => one !== section && all.has(one)));
  }
}

/** The plain lines that are contents above a line, up to the border of their list, as sections outside the outline. */
function plainAbove(
  lines: readonly TextLine[],
  line: number,
  kindOf: (line: TextLine) => KindAbove,
): readonly Section[] {
  const above = lines.filter(({ index }) => index < line);
  const border = above.findLastIndex((one) => kindOf(one) === "border");
  return above
    .slice(border + 1)
    .filter((one) => kindOf(one) === "content")
    .map((one) => plainSection(one, 0));
}

/** "1.3" | ".2", "1.1.1" | "b" */
const DIVIDED = /^(?<outer>[\dIVX.]{0,12}[\dIVX])\.?(?<inner>(?<=\.)\d{1,2}|[a-hđ])$/u;

function sectionsByLine(tree: Section): ReadonlyMap<number, Section> {
  const byLine = new Map<number, Section>();
  for (const section of [tree, ...descendants(tree)]) {
    if (section.line) byLine.set(section.line.index, section);
    for (const { index } of section.lines) byLine.set(index, section);
  }
  return byLine;
}

/** True for a label that a step of a reference means: "II." for "mục II", "(8)" for "nhiệm vụ (8)" and "nhiệm vụ 8". */
function isNumbered({ kind, ordinal, text }: Label, { noun, number, bracketed }: PartStep): boolean {
  const isArticle = kind === "article";
  if (isArticle || noun === "điều") return isArticle && noun === "điều" && String(ordinal) === number;
  if (bracketed && !text.startsWith("(")) return false;
  switch (kind) {
    case "decimal":
      return text.replace(/[.)\- ]{1,3}$/u, "") === number;
    case "letter":
      return LETTERS[ordinal! - 1] === number;
    case "upper-letter":
      return number.length === 1 && text.startsWith(number);
    case "small-roman":
      return romanNumber(number) === ordinal && number === number.toLowerCase();
    case "roman":
      return ordinal === (WIDE.has(noun) ? wideNumber(number) : romanIn(number));
    case "part":
      return ordinal === wideNumber(number) && (WIDE.has(noun) || text.toLowerCase().startsWith(noun));
    default:
      return String(ordinal) === number;
  }
}

const romanIn = (number: string): number | null => (/^[IVX]+$/u.test(number) ? romanNumber(number) : null);

/** The number of a part or chapter: "II", "2", "hai". */
function wideNumber(number: string): number | null {
  const word = WORDS.indexOf(number.toLowerCase());
  if (word >= 0) return word + 1;
  return /^\d+$/u.test(number) ? Number(number) : romanIn(number);
}
