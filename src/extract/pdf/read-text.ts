import { correctMacRoman } from "./mac-roman-letters.ts";
import { boxAroundPoints, type PageFrame, type Point } from "./page-frame.ts";
import type { Glyph, TurnedText } from "./pdf-page.ts";
import {
  charBaseline,
  charBox,
  charText,
  inkOfBlank,
  type Quad,
  type TextPage,
  UNNAMED,
} from "./text-page.ts";
import { type TextObjectHints, type TextRun, TextRuns } from "./text-runs.ts";
import { nameLetters } from "./unnamed-letters.ts";

/** Share of a page's letters that decides which way up the page is read. */
const MOST = 0.6;

export interface PageText {
  readonly glyphs: Glyph[];
  readonly turned: TurnedText[];
  /** Quarter turns anticlockwise of most letters of the page. */
  readonly quarter: number;
  /** Number of different letters that are drawn but stated as blanks. */
  readonly lettersAsBlanks: number;
}

export interface TextHints extends TextObjectHints {
  /** Where annotations were drawn into the page. */
  readonly stamps: readonly Quad[];
}

/** Reads the letters of a page. */
export function readText(page: TextPage, frame: PageFrame, hints: TextHints): PageText {
  const { lib, textPage } = page;
  const runs = new TextRuns(page, frame, hints);
  const toGlyph = glyphReader(page, frame, hints.stamps);
  const glyphs: Glyph[] = [];
  const turned: TurnedRun[] = [];
  const lettersByQuarter = [0, 0, 0, 0];
  const inks = new Set<string>();
  const count = lib._FPDFText_CountChars(textPage);
  let spaced = false;
  let run: TextRun | undefined;
  let runObject = 0;
  let first = 0;
  for (let i = 0; i < count; i++) {
    const object = lib._FPDFText_GetTextObject(textPage, i);
    // Blanks that PDFium infers belong to no object.
    if (object === 0 && lib._FPDFText_IsGenerated(textPage, i) === 1) {
      spaced = true;
      continue;
    }
    const text = charText(page, i);
    if (!run || object !== runObject) {
      nameLetters(glyphs, first);
      first = glyphs.length;
      run = runs.runOf(object, i);
      runObject = object;
    }
    const box = charBox(page, i, text);
    if (!box) continue;
    if (run.quarter !== null) lettersByQuarter[run.quarter]!++;
    if (run.quarter === 0) {
      glyphs.push(toGlyph(i, text, box, run, spaced));
      if (text === " ") inks.add(inkOfBlank(page, i));
    } else addTurned(turned, run, (spaced ? ` ${text}` : text).replace(UNNAMED, " "), box);
    spaced = false;
  }
  nameLetters(glyphs, first);
  inks.delete("");
  const quarter = lettersByQuarter.findIndex((letters) => letters > MOST * count);
  return {
    glyphs: correctMacRoman(glyphs, runs.symbolic),
    turned: turnedTexts(turned, frame),
    quarter: Math.max(0, quarter),
    lettersAsBlanks: inks.size,
  };
}

type ToGlyph = (char: number, text: string, box: Quad, run: TextRun, spaced: boolean) => Glyph;

function glyphReader(page: TextPage, { size, toPage }: PageFrame, stamps: readonly Quad[]): ToGlyph {
  // On a page that is not turned, sums replace the call for each letter.
  const origin = size.rotation === 0 ? toPage(0, 0) : null;
  return (char, text, box, run, spaced) => {
    const [left, top, right, bottom] = box;
    const [ax, ay] = origin ? [origin[0] + left, origin[1] - top] : toPage(left, top);
    const [bx, by] = origin ? [origin[0] + right, origin[1] - bottom] : toPage(right, bottom);
    return {
      text,
      x0: Math.min(ax, bx),
      y0: Math.min(ay, by),
      x1: Math.max(ax, bx),
      y1: Math.max(ay, by),
      baseline: run.baseline ?? charBaseline(page, char, toPage),
      style: run.style,
      spaced,
      stamp: run.inForm ? stampAt(stamps, box) : null,
    };
  };
}

/** The index of the annotation whose box contains the middle of a letter. */
function stampAt(stamps: readonly Quad[], [left, top, right, bottom]: Quad): number | null {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const at = stamps.findIndex(([x0, y1, x1, y0]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
  return at < 0 ? null : at;
}

/** Letters of one run that is not level, in PDF space. */
interface TurnedRun {
  readonly run: TextRun;
  readonly points: Point[];
  text: string;
}

function addTurned(turned: TurnedRun[], run: TextRun, text: string, [left, top, right, bottom]: Quad): void {
  let last = turned.at(-1);
  if (last?.run !== run) {
    last = { text: "", points: [], run };
    turned.push(last);
  }
  last.text += text;
  last.points.push([left, top], [right, bottom]);
}

function turnedTexts(turned: readonly TurnedRun[], { toPage }: PageFrame): TurnedText[] {
  return turned
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, points, run }) => ({
      text: text.trim(),
      bbox: boxAroundPoints(points, toPage),
      style: run.style,
    }));
}
