import { LETTERS, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";

/** "… trên địa bàn tỉnh. b) Sở Công Thương …": a letter in brackets after a sentence, before a capital. */
const INSIDE = regex.g`(?<=[.:] )(?<letter>\p{Ll})\) (?=["“]?\p{Lu}\p{L})`;
/** The next letter of a list is among so many paragraphs. */
const NEAR = 30;
/** Letters that some lists leave out. */
const LEFT_OUT = new Set(["đ", "f"]);

interface Label {
  readonly paragraph: number;
  readonly start: number;
  readonly letter: string;
}

/**
 * Begins a paragraph at each item "a) …", "b) …" that a converter of PDF files wrote into the paragraph before it. The letters must
 * follow one another. A letter counts only at the beginning of a paragraph or after a sentence, so "điểm b) Khoản 2" stays.
 */
export function divideRunOnItems(paragraphs: readonly Paragraph[]): Paragraph[] {
  const labels = paragraphs.flatMap(labelsIn);
  const inside = labels.filter((label, i) => label.start > 0 && isInList(labels, i));
  const starts = Map.groupBy(inside, ({ paragraph }) => paragraph);
  return paragraphs.flatMap((paragraph, i) =>
    dividedAt(
      paragraph,
      (starts.get(i) ?? []).map(({ start }) => start),
    ),
  );
}

function labelsIn({ text, kind }: Paragraph, paragraph: number): Label[] {
  if (kind !== "text") return [];
  const first = parseLabel(text);
  const own = first?.kind === "letter" ? [{ paragraph, start: 0, letter: text[0]! }] : [];
  const later = [...text.matchAll(INSIDE)].map(({ index, groups }) => ({
    paragraph,
    start: index,
    letter: groups!.letter!,
  }));
  return [...own, ...later];
}

/** True if the letter before is the one above it, or it is "a" and the next one is "b". */
function isInList(labels: readonly Label[], i: number): boolean {
  const label = labels[i]!;
  const [above, below] = [labels[i - 1], labels[i + 1]];
  if (label.letter !== "a") return above !== undefined && isNext(above, label) && isNear(above, label);
  return below !== undefined && isNext(label, below) && isNear(label, below);
}

const isNear = (one: Label, next: Label) => next.paragraph - one.paragraph <= NEAR;

function isNext(one: Label, next: Label): boolean {
  const from = LETTERS.indexOf(one.letter);
  const to = LETTERS.indexOf(next.letter);
  if (from < 0 || to <= from) return false;
  return [...LETTERS.slice(from + 1, to)].every((letter) => LEFT_OUT.has(letter));
}

function dividedAt(paragraph: Paragraph, starts: readonly number[]): Paragraph[] {
  if (starts.length === 0) return [paragraph];
  const ends = [...starts, paragraph.text.length + 1];
  return [0, ...starts].map((start, i) => partOf(paragraph, start, ends[i]! - 1));
}

/** The text between two offsets with what belongs to it. */
function partOf(paragraph: Paragraph, start: number, end: number): Paragraph {
  const inside = <T extends { readonly start: number; readonly end: number }>(all: readonly T[]): T[] =>
    all
      .filter((own) => own.start < end && own.end > start)
      .map((own) => ({
        ...own,
        start: Math.max(own.start, start) - start,
        end: Math.min(own.end, end) - start,
      }));
  return {
    ...paragraph,
    text: paragraph.text.slice(start, end),
    page: paragraph.breaks.findLast(({ offset }) => offset <= start)?.page ?? paragraph.page,
    breaks: paragraph.breaks
      .filter(({ offset }) => offset > start && offset < end)
      .map((own) => ({ ...own, offset: own.offset - start })),
    boxes: inside(paragraph.boxes),
    changes: inside(paragraph.changes),
  };
}
