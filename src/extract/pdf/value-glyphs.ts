import { regex } from "../../language/regex.ts";
import type { Box } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Style } from "../layout/word.ts";
import type { Annotation, AnnotationValue } from "./annotation-values.ts";
import { isBlank } from "./glyph-words.ts";
import { boxAroundPoints, type PageFrame } from "./page-frame.ts";
import type { Glyph } from "./pdf-page.ts";

/** The size of letters where the file states none (points); a low field has smaller ones. */
const USUAL_SIZE = 12;
/** Letters of a value that is too long for its box become smaller by this factor, down to this size (points). */
const SMALLER = 0.8;
const LEAST_SIZE = 2;
/** Height of a field of one line, and distance of lines (em). */
const LINE_HEIGHT = 1.2;
/** Width of a letter and height of the letters above the baseline (em). */
const ADVANCE = 0.5;
const ASCENT = 0.8;
const LETTER_OR_DIGIT = regex`[\p{L}\p{N}]`;
const NOT_LETTER_OR_DIGIT = regex.g`[^\p{L}\p{N}]+`;

/**
 * Letters for the values that are stored in annotations and not drawn on the page, at the place of their annotation.
 * @param drawn the letters of the page, those of drawn annotations included
 */
export function valueGlyphs(
  annotations: readonly Annotation[],
  drawn: readonly Glyph[],
  { toPage }: PageFrame,
): Glyph[] {
  const found: Glyph[] = [];
  annotations.forEach(({ box: [left, top, right, bottom], value }, stamp) => {
    if (!value) return;
    const corners = [[left, top] as const, [right, bottom] as const];
    const box = boxAroundPoints(corners, toPage);
    if (!isDrawn(value, stamp, drawn, box)) pushAll(found, placed(value, box, value.isNote ? stamp : null));
  });
  return found;
}

/** Whether the page shows the value: the annotation draws letters, or the page has the same letters in its box. */
function isDrawn(
  { text, isMark }: AnnotationValue,
  stamp: number,
  drawn: readonly Glyph[],
  box: Box,
): boolean {
  const [x0, y0, x1, y1] = box;
  const isInside = (glyph: Glyph) => {
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  };
  const inside = drawn.filter((glyph) => glyph.stamp === stamp || isInside(glyph));
  if (isMark) return inside.some((glyph) => !isBlank(glyph));
  if (inside.some((glyph) => glyph.stamp === stamp && LETTER_OR_DIGIT.test(glyph.text))) return true;
  return letters(inside.map((glyph) => glyph.text).join("")).includes(letters(text));
}

const letters = (text: string) => text.normalize("NFC").replace(NOT_LETTER_OR_DIGIT, "");

function placed(value: AnnotationValue, box: Box, stamp: number | null): Glyph[] {
  const [x0, y0, x1, y1] = box;
  const { lines, size } = fitted(value, Math.max(x1 - x0, 1), Math.max(y1 - y0, 1));
  const style: Style = { font: "", size, bold: false, italic: false, invisible: false };
  // One line is in the middle of its field; several begin at the top.
  const first = value.severalLines ? y0 + (LINE_HEIGHT / 2) * size : (y0 + y1) / 2;
  return lines.flatMap((line, row) => {
    const characters = [...line];
    const inBox = Math.max(x1 - x0, 1) / characters.length;
    // A mark fills its box.
    const advance = value.isMark ? inBox : Math.min(ADVANCE * size, inBox);
    const middle = first + row * LINE_HEIGHT * size;
    const baseline = middle + (ASCENT - 0.5) * size;
    return characters.map((text, i) => ({
      ...{ text, x0: x0 + i * advance, x1: x0 + (i + 1) * advance },
      ...{ y0: middle - size / 2, y1: middle + size / 2, baseline, style, spaced: false, stamp },
    }));
  });
}

/** The lines of a value, and the size of letters at which they fit into its box, as viewers choose it. */
function fitted(value: AnnotationValue, width: number, height: number): { lines: string[]; size: number } {
  const stated = value.text.split(/\r\n?|\n/);
  let size = value.fontSize || Math.min(USUAL_SIZE, height / LINE_HEIGHT);
  if (!value.severalLines) return { lines: [stated.join(" ")], size };
  for (;;) {
    const most = Math.max(1, Math.floor(width / (ADVANCE * size)));
    const lines = stated.flatMap((line) => wrapped(line, most));
    if (size <= LEAST_SIZE || lines.length * LINE_HEIGHT * size <= height) return { lines, size };
    size *= SMALLER;
  }
}

/** The words of a line in lines of at most `most` characters. */
function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > most) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
