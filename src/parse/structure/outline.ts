import { type Label, parseLabel } from "../../language/labels.ts";
import { readOnce } from "../text/read-once.ts";
import type { TextLine } from "../text/text-line.ts";

/** A node of the body's tree: a labelled line, the plain lines under it, and the sections below it. */
export interface Section {
  /** As printed: "II.", "đ)", "-"; null for the root. */
  readonly label: Label | null;
  readonly line: TextLine | null;
  /** Offset of the text after the label. */
  readonly textStart: number;
  /** The text after the label. */
  readonly text: string;
  readonly rank: number;
  /** Lines without a label, rows of tables included, in order. */
  readonly lines: TextLine[];
  readonly children: Section[];
  readonly parent: Section | null;
}

// From the widest to the narrowest level. A decimal number is narrower the deeper it is.
const RANKS = {
  part: 0,
  article: 1,
  "upper-letter": 2,
  roman: 3,
  arabic: 4,
  decimal: 5,
  letter: 10,
  ordinal: 11,
  dash: 12,
  plus: 13,
  star: 14,
};

// Decree 30/2020/NĐ-CP, Appendix I: Phần, Chương, Mục, Tiểu mục, Điều.
const PARTS = ["phần", "chương", "mục", "tiểu mục"];

function rankOf(label: Label): number {
  if (label.kind === "decimal") return RANKS.decimal + label.depth - 2;
  if (label.kind !== "part") return RANKS[label.kind];
  const word = PARTS.findLastIndex((part) => label.text.toLowerCase().startsWith(part));
  return RANKS.part + Math.max(0, word) / PARTS.length;
}

/** A heading without a label has the level of Arabic numbers. */
const UNLABELLED_RANK = RANKS.arabic;

/**
 * The tree of a body's lines. `isHeading` selects lines without a label that open a section. Where the style of numbering
 * changes but the count continues ("A.", "B.", then "III."), the level stays the same.
 */
export function outline(lines: readonly TextLine[], isHeading: (line: TextLine) => boolean): Section {
  const root = section(null, null, -1, null);
  let open = root;
  for (const line of lines) {
    const label = line.source.kind === "row" ? null : labelOf(line, 0, null);
    if (!label && !(line.source.kind !== "row" && isHeading(line))) {
      open.lines.push(line);
      continue;
    }
    if (!label) {
      open = below(open, null, line, UNLABELLED_RANK);
      continue;
    }
    const read = resolveLetter(label, open);
    const rank =
      bulletRank(read, open) ??
      numberedRank(read, open) ??
      partRank(read, open, root) ??
      continuedRank(read, open) ??
      rankOf(read);
    open = below(open, read, line, rank);
  }
  return root;
}

const labelOf = readOnce((line: TextLine, _from: number, _context: null) => parseLabel(line.text));

/** Opens a section under the nearest one of a wider rank. */
function below(open: Section, label: Label | null, line: TextLine, rank: number): Section {
  let parent = open;
  while (parent.parent && parent.rank >= rank) parent = parent.parent;
  const opened = section(label, line, rank, parent);
  parent.children.push(opened);
  return opened;
}

function section(label: Label | null, line: TextLine | null, rank: number, parent: Section | null): Section {
  const textStart = label?.length ?? 0;
  const text = line ? line.text.slice(textStart) : "";
  return { label, line, textStart, text, rank, lines: [], children: [], parent };
}

/** "I." after "H." and "i)" after "h)" are letters; "C." after "II." is not the Roman number 100. */
function resolveLetter(label: Label, open: Section): Label {
  if (label.kind !== "roman" || label.text.length > 2) return label;
  const letter = label.text[0]!;
  const before = ancestors(open)
    .flatMap((s) => s.parent?.children ?? [])
    .findLast((s) => s.label?.kind === "upper-letter");
  const expected = before?.label?.ordinal;
  return expected && letter.charCodeAt(0) - 64 === expected + 1 && expected >= 3
    ? { ...label, kind: "upper-letter", ordinal: expected + 1 }
    : label;
}

/** A, B, then III: the count continues in another style, so the level stays the same. */
function continuedRank(label: Label, open: Section): number | null {
  if (label.kind !== "roman" && label.kind !== "upper-letter") return null;
  if (label.ordinal === null || label.ordinal < 2) return null;
  const other = label.kind === "roman" ? "upper-letter" : "roman";
  const chain = ancestors(open);
  const sameKindOpen = chain.some((s) => s.label?.kind === label.kind);
  if (sameKindOpen) return null;
  const before = chain.find((s) => s.label?.kind === other);
  return before?.label?.ordinal === label.ordinal - 1 ? before.rank : null;
}

/**
 * Lists of Arabic numbers inside each other: "1." below "a)", "(1)" or "1)" below "1.". A number continues the open list
 * with the same marks; a new list is below the open section and ends where the outer list continues.
 */
function numberedRank(label: Label, open: Section): number | null {
  if (label.kind !== "arabic") return null;
  const chain = ancestors(open);
  const counted = chain.filter((s) => s.label?.kind === "arabic" || s.label?.kind === "decimal");
  const alike = counted.filter((s) => marksOf(s.label!) === marksOf(label));
  const before = alike.find((s) => s.label!.ordinal! + 1 === label.ordinal);
  if (before) return before.rank;
  if (label.ordinal === 1) {
    if (open.label?.kind === "letter" && announces(open)) return open.rank + BELOW;
    const holder = chain.find((s) => !s.label || !BULLETS.has(s.label.kind) || s.text.endsWith(":"));
    if (alike.length === 0 && counted.length > 0 && holder) return holder.rank + BELOW;
  }
  return counted.length > alike.length ? (alike[0]?.rank ?? null) : null;
}

/**
 * "A." below "II.", where no letter has divided the text before, and "I." after the last article of a decision, where its
 * annex begins. Further labels of the same kind continue them.
 */
function partRank(label: Label, open: Section, root: Section): number | null {
  if (label.kind !== "roman" && label.kind !== "upper-letter") return null;
  const chain = ancestors(open);
  const before = chain.find((s) => s.label?.kind === label.kind && s.label.ordinal! + 1 === label.ordinal);
  if (before) return before.rank;
  if (label.ordinal !== 1) return null;
  const article = chain.find((s) => s.label?.kind === "article");
  if (article) return article.rank;
  const roman = chain.find((s) => s.label?.kind === "roman");
  const divided = root.children.some((s) => s.label?.kind === "upper-letter");
  return label.kind === "upper-letter" && roman && !divided ? roman.rank + BELOW : null;
}

/** Plans use "-" under "*" and "*" under "-". A bullet continues the open list with the same bullet, else it opens a list below. */
function bulletRank(label: Label, open: Section): number | null {
  if (!BULLETS.has(label.kind) || !open.label || !BULLETS.has(open.label.kind)) return null;
  const alike = ancestors(open).find((s) => s.label?.kind === label.kind);
  return alike ? alike.rank : open.rank + BELOW;
}

/** Between the rank of a section and the next narrower one. */
const BELOW = 0.5;
const BULLETS: ReadonlySet<Label["kind"]> = new Set(["dash", "plus", "star"]);

/** "(1)" → "()", "1." → "." */
const marksOf = ({ text }: Label) => text.replace(/[\d ]/gu, "");

/** True where a list may follow: the section has no lines, or its last line ends with a colon. */
const announces = ({ lines }: Section) => lines.length === 0 || lines.at(-1)!.text.endsWith(":");

/** The section, its parent, and so on up to the root. */
export function ancestors(at: Section): Section[] {
  const chain: Section[] = [];
  for (let s: Section | null = at; s; s = s.parent) chain.push(s);
  return chain;
}

/** All sections below, in the order of the text, without the section itself. */
export function descendants(at: Section, into: Section[] = []): Section[] {
  for (const child of at.children) {
    into.push(child);
    descendants(child, into);
  }
  return into;
}

/** The section's heading and every line below it, in the order of the text. */
export function linesUnder(at: Section, into: TextLine[] = []): TextLine[] {
  if (at.line) into.push(at.line);
  for (const line of at.lines) into.push(line);
  for (const child of at.children) linesUnder(child, into);
  return into;
}

/** Pairs of neighbours whose numbers do not follow each other: 4) is missing between 3) and 5). Bullets have no number. */
export function numberingBreaks(root: Section): { after: Section; before: Section }[] {
  const breaks: { after: Section; before: Section }[] = [];
  for (const parent of [root, ...descendants(root)]) {
    let previous: Section | null = null;
    for (const child of parent.children) {
      if (!child.label?.ordinal) continue;
      const follows = !previous || child.label.ordinal === 1 || continuesCount(previous.label!, child.label);
      if (!follows && previous?.rank === child.rank) breaks.push({ after: previous, before: child });
      previous = child;
    }
  }
  return breaks;
}

function continuesCount(before: Label, next: Label): boolean {
  if (before.kind !== next.kind) return false;
  if (next.ordinal === before.ordinal! + 1) return true;
  // Some plans count đ and others skip it.
  const withoutD = before.kind === "letter" && before.text.startsWith("d") && next.text.startsWith("e");
  // C, D, Đ, E.
  const capitals = before.kind === "upper-letter" && next.text.startsWith("Đ") && before.text.startsWith("D");
  const skipsLatin = before.kind === "upper-letter" && /^E/.test(before.text) && /^G/.test(next.text);
  return withoutD || capitals || skipsLatin;
}

/**
 * The items under a section, in order; plain lines become sections. The children of the section belong to its last plain
 * line where that line ends with a colon ("Giao Sở Tư pháp chủ trì:").
 */
export function itemsOf(section: Section): readonly Section[] {
  if (section.lines.length === 0) return section.children;
  const plain = section.lines
    .filter((line) => line.source.kind !== "row")
    .map((line) => plainSection(line, 0));
  const last = plain.at(-1);
  if (!last?.line?.text.endsWith(":") || section.children.length === 0)
    return [...plain, ...section.children];
  last.children.push(...section.children);
  return plain;
}

/** A line as a section without a label, with its text from `textStart` on. */
export const plainSection = (line: TextLine, textStart: number): Section => ({
  ...section(null, line, Number.POSITIVE_INFINITY, null),
  textStart,
  text: line.text.slice(textStart),
});
