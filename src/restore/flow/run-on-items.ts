import { LETTERS, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { dividedAt } from "./divided-at.ts";

/** "… trên địa bàn tỉnh. b) Sở Công Thương …": a letter in brackets after a sentence, before a capital. */
const INSIDE = regex.g`(?<=[.:] )(?<letter>\p{Ll})\) (?=["“]?\p{Lu}\p{L})`;
/** "3. Giải quyết tranh chấp lao động | 3.1. Rà soát thủ tục": the first number of a heading's items, which repeats that of the heading. */
const FIRST_BELOW = regex`^(?<above>\d{1,2}(?:\.\d{1,2}){0,2})\. \p{Lu}[^.;:]{5,200}(?<!(?<!\p{L})(?:[Mm]ục|[Kk]hoản|[Đđ]iểm|[Pp]hần|[Bb]iểu|[Bb]ảng|[Tt]iết|số|tại))[.:]? (?=\k<above>\.1\.? \p{Lu}\p{L})`;
/** The next letter of a list is among so many paragraphs. */
const NEAR = 30;
/** Letters that some lists leave out. */
const LEFT_OUT = new Set(["đ", "f"]);

/** "… 096.808.7683 | (2). Xây dựng phương án". The items with the numbers before and after it must be near. */
const IN_BRACKETS = regex.g`(?:^|(?<= ))\((?<number>\d{1,2})\)[.)]? (?=["“]?\p{Lu}\p{L})`;

interface Label {
  readonly paragraph: number;
  readonly start: number;
  readonly letter: string;
}

/**
 * Begins a paragraph at each item "a) …", "b) …" that a converter of PDF files wrote into the paragraph before it, and at the first
 * numbered item in the paragraph of its heading. The letters must follow one another. A letter counts only at the beginning of a
 * paragraph or after a sentence, so "điểm b) Khoản 2" stays.
 */
export function divideRunOnItems(paragraphs: readonly Paragraph[]): Paragraph[] {
  const labels = paragraphs.flatMap(labelsIn);
  const inside = labels.filter((label, i) => label.start > 0 && isInList(labels, i));
  const starts = Map.groupBy([...inside, ...numbersInside(paragraphs)], ({ paragraph }) => paragraph);
  return paragraphs.flatMap((paragraph, i) => {
    const letters = (starts.get(i) ?? []).map(({ start }) => start).sort((a, b) => a - b);
    const below = paragraph.kind === "text" ? FIRST_BELOW.exec(paragraph.text)?.[0].length : undefined;
    const isFirst = below !== undefined && below < (letters[0] ?? paragraph.text.length);
    return dividedAt(paragraph, isFirst ? [below, ...letters] : letters);
  });
}

/** The numbers in brackets inside paragraphs whose neighbours begin paragraphs of the same list. */
function numbersInside(paragraphs: readonly Paragraph[]): { paragraph: number; start: number }[] {
  const numbers = paragraphs.flatMap(({ text, kind }, paragraph) =>
    kind === "text"
      ? [...text.matchAll(IN_BRACKETS)].map(({ index, groups }) => ({
          paragraph,
          start: index,
          number: Number(groups!.number),
        }))
      : [],
  );
  return numbers.filter(({ paragraph, start, number }, i) => {
    const [above, below] = [numbers[i - 1], numbers[i + 1]];
    const begins = (other: typeof above, expected: number) =>
      other?.start === 0 && other.number === expected && Math.abs(other.paragraph - paragraph) <= NEAR;
    return start > 0 && begins(above, number - 1) && begins(below, number + 1);
  });
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
