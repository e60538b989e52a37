import type { Line } from "../../model/extraction.ts";
import type { ListLabel } from "./list-labels.ts";
import type { ParagraphDraft, Piece } from "./paragraph-draft.ts";
import type { Placed } from "./placed.ts";
import { fontOf, type ParagraphProperties, type RunProperties } from "./styles.ts";

/** What a paragraph has besides its words. */
export interface ParagraphFormatting {
  readonly label: ListLabel | null;
  /** Properties of the paragraph's end mark; the label inherits them. */
  readonly markRun: RunProperties;
  readonly align: ParagraphProperties["align"];
  readonly role: Line["role"];
  /** The page of lines without words. */
  readonly page: number;
}

/** The lines of one paragraph, which line breaks inside it separate. The first line begins with the list label. */
export function paragraphLines(draft: ParagraphDraft, formatting: ParagraphFormatting): Placed<Line>[] {
  // A line that is empty because of a page break is not a blank line.
  const lines = draft.breaksPage ? draft.lines.filter((line) => line.page !== null) : draft.lines;
  if (lines.length === 0 && formatting.label) lines.push(draft.lines[0]!);
  return lines.map((line, i) => ({
    page: line.page ?? formatting.page,
    block: lineOf(line.pieces, i === 0 ? labelPiece(formatting) : null, formatting),
  }));
}

function labelPiece({ label, markRun }: ParagraphFormatting): Piece | null {
  if (!label) return null;
  return { text: label.spaced ? `${label.text} ` : label.text, run: { ...markRun, ...label.run } };
}

function lineOf(words: readonly Piece[], label: Piece | null, { role, align }: ParagraphFormatting): Line {
  const pieces = label ? [label, ...words] : words;
  const text = pieces.map((piece) => piece.text).join("");
  const line: Line = { kind: "line", text, paragraph: true, role, confidence: 1 };
  if (align) line.align = align;
  const printed = pieces.filter((piece) => piece.text.trim() !== "");
  if (printed.length === 0) return line;
  const withoutLabel = printed.filter((piece) => piece !== label);
  const judged = withoutLabel.length > 0 ? withoutLabel : printed;
  line.bold = judged.every((piece) => piece.run.bold === true);
  line.italic = judged.every((piece) => piece.run.italic === true);
  line.font = mostLetters(judged, (piece) => fontOf(piece.text, piece.run));
  line.fontSize = mostLetters(judged, (piece) => piece.run.size);
  const runs = fontRuns(pieces);
  if (runs.length > 1) line.runs = runs;
  return line;
}

/** The value of `key` that most letters have; undefined if no letter has one. */
function mostLetters<T>(pieces: readonly Piece[], key: (piece: Piece) => T | undefined): T | undefined {
  const letters = new Map<T, number>();
  for (const piece of pieces) {
    const value = key(piece);
    if (value !== undefined) letters.set(value, (letters.get(value) ?? 0) + piece.text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Ranges of one font; blanks belong to the range before them. */
function fontRuns(pieces: readonly Piece[]): NonNullable<Line["runs"]> {
  const runs: NonNullable<Line["runs"]> = [];
  let at = 0;
  for (const { text, run } of pieces) {
    const last = runs.at(-1);
    const font = fontOf(text, run) ?? "";
    const end = at + text.length;
    if (last && (last.font === font || text.trim() === "")) last.end = end;
    else runs.push({ start: at, end, font });
    at = end;
  }
  return runs;
}
