import type { Glyph, Style, TurnedText } from "../layout/page-content.ts";
import { boxOf, type Frame, type Point } from "./page-objects.ts";
import type { Pdfium } from "./pdfium.ts";

const INVISIBLE_MODE = 3;
const STROKED_MODES = new Set([2, 6]);
const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;
const SEMI_BOLD = 600;
/** Points. */
const NO_WIDTH = 0.05;
const COMBINING = /^\p{M}/u;
/** Sine of twice the angle; text slanted further than this is set aside. */
const LEVEL = 0.1;
/** Share of a page's letters that decides which way up the page is read. */
const MOST = 0.6;
/** PDFium marks the hyphen at a line's end with one of these. */
const HYPHENS: readonly number[] = [0x02, 0xfffe];
/** The longest font name that is read (bytes). */
const NAME_LENGTH = 256;

/** Left, top, right, bottom in PDF space, y up. */
export type Quad = readonly [number, number, number, number];

/** What all letters of one text object share. */
interface Run {
  readonly style: Style;
  /** Quarters anticlockwise by which it is turned; null for a slant. 0 is level. */
  readonly quarter: number | null;
  /** The y of the line that its letters stand on, on the page as it is read; null where it is not the same for all. */
  readonly baseline: number | null;
  /** It stands in a form object, as annotations drawn into the page do. */
  readonly inForm: boolean;
}

interface PageText {
  readonly glyphs: Glyph[];
  readonly turned: TurnedText[];
  /** By how many quarters most letters of the page are turned. */
  readonly quarter: number;
}

/** What the page's objects say about its text objects. */
export interface TextHints {
  /** Hidden by a picture. */
  readonly covered: ReadonlySet<number>;
  /** Inside form objects. */
  readonly inForms: ReadonlySet<number>;
  /** Where annotations were drawn into the page. */
  readonly stamps: readonly Quad[];
}

/** Reads the letters of a text page of PDFium. `scratch`: 512 bytes of its memory. */
export function readText(
  lib: Pdfium,
  textPage: number,
  scratch: number,
  frame: Frame,
  hints: TextHints,
): PageText {
  const { toPage } = frame;
  const glyphs: Glyph[] = [];
  const turned: { text: string; points: Point[]; run: Run }[] = [];
  const runs = new Map<number, Run>();
  const looks = new Looks();
  const lettersByQuarter = [0, 0, 0, 0];
  const count = lib._FPDFText_CountChars(textPage);
  // On a page that is not turned, letter by letter, sums alone will do.
  const origin = frame.size.rotation === 0 ? toPage(0, 0) : null;
  let spaced = false;
  let run: Run | undefined;
  let runObject = 0;
  for (let i = 0; i < count; i++) {
    const object = lib._FPDFText_GetTextObject(textPage, i);
    // What the engine made up belongs to no object.
    if (object === 0 && lib._FPDFText_IsGenerated(textPage, i) === 1) {
      spaced = true;
      continue;
    }
    const text = letter(lib._FPDFText_GetUnicode(textPage, i));
    if (!run || object !== runObject) {
      run = runs.get(object) ?? readRun(lib, textPage, i, object, scratch, frame, hints, looks);
      runs.set(object, run);
      runObject = object;
    }
    const box = charBox(lib, textPage, i, text, scratch);
    if (!box) continue;
    const [left, top, right, bottom] = box;
    if (run.quarter !== null) lettersByQuarter[run.quarter]!++;
    if (run.quarter !== 0) {
      let last = turned.at(-1);
      if (last?.run !== run) {
        last = { text: "", points: [], run };
        turned.push(last);
      }
      last.text += spaced ? ` ${text}` : text;
      last.points.push([left, top], [right, bottom]);
    } else {
      const [ax, ay] = origin ? [origin[0] + left, origin[1] - top] : toPage(left, top);
      const [bx, by] = origin ? [origin[0] + right, origin[1] - bottom] : toPage(right, bottom);
      const baseline = run.baseline ?? toPage(...charOrigin(lib, textPage, i, scratch))[1];
      const x0 = Math.min(ax, bx);
      const y0 = Math.min(ay, by);
      const stamp = run.inForm ? stampAt(hints.stamps, box) : null;
      glyphs.push({
        text,
        x0,
        y0,
        x1: Math.max(ax, bx),
        y1: Math.max(ay, by),
        baseline,
        style: run.style,
        spaced,
        stamp,
      });
    }
    spaced = false;
  }
  const aside = turned.filter(({ text }) => text.trim() !== "");
  return {
    glyphs,
    turned: aside.map(({ text, points, run }) => ({
      text: text.trim(),
      bbox: boxOf(points, toPage),
      style: run.style,
    })),
    quarter: Math.max(
      0,
      lettersByQuarter.findIndex((letters) => letters > MOST * count),
    ),
  };
}

function charOrigin(lib: Pdfium, textPage: number, char: number, scratch: number): Point {
  lib._FPDFText_GetCharOrigin(textPage, char, scratch, scratch + 8);
  return [lib.HEAPF64[scratch >> 3]!, lib.HEAPF64[(scratch >> 3) + 1]!];
}

/** As high as the font and as wide as the advance, in PDF space: left, top, right, bottom. */
function charBox(lib: Pdfium, textPage: number, char: number, text: string, scratch: number): Quad | null {
  if (!lib._FPDFText_GetLooseCharBox(textPage, char, scratch)) return null;
  const heap = lib.HEAPF32;
  const at = scratch >> 2;
  const left = heap[at]!;
  const top = heap[at + 1]!;
  const right = heap[at + 2]!;
  const bottom = heap[at + 3]!;
  if (right - left > NO_WIDTH || COMBINING.test(text)) return [left, top, right, bottom];
  // Fonts with wrong widths give a letter no advance; its ink has a width all the same.
  const ink = scratch >> 3;
  if (!lib._FPDFText_GetCharBox(textPage, char, scratch, scratch + 8, scratch + 16, scratch + 24))
    return null;
  return [left, lib.HEAPF64[ink + 3]!, lib.HEAPF64[ink + 1]!, lib.HEAPF64[ink + 2]!];
}

/** The annotation in whose box the middle of a letter lies. */
function stampAt(stamps: readonly Quad[], [left, top, right, bottom]: Quad): number | null {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const at = stamps.findIndex(([x0, y1, x1, y0]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
  return at < 0 ? null : at;
}

/** The letters of Vietnamese and its neighbours, each made once. */
const LETTERS = Array.from({ length: 0x2100 }, (_, code) => letterOf(code));

const letter = (code: number): string => LETTERS[code] ?? letterOf(code);

function letterOf(code: number): string {
  if (HYPHENS.includes(code)) return "-";
  if (code === 0 || code > 0x10ffff) return "\ufffd";
  return code < 0x20 ? " " : String.fromCodePoint(code);
}

/** Fonts and styles of a page, each once: a page has thousands of text objects, and few fonts. */
class Looks {
  readonly #fonts = new Map<number, Font>();
  readonly #styles = new Map<string, Style>();

  style(font: number, read: () => Font, size: number, invisible: boolean, stroked: boolean): Style {
    let known = this.#fonts.get(font);
    if (!known) {
      known = read();
      this.#fonts.set(font, known);
    }
    const key = `${font} ${size} ${invisible} ${stroked}`;
    let style = this.#styles.get(key);
    if (!style) {
      const { name, bold, italic } = known;
      style = { font: name, size, bold: bold || stroked, italic, invisible };
      this.#styles.set(key, style);
    }
    return style;
  }
}

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

function readFont(lib: Pdfium, textPage: number, char: number, scratch: number): Font {
  const length = lib._FPDFText_GetFontInfo(textPage, char, scratch + 8, NAME_LENGTH, scratch);
  const flags = lib.HEAP32[scratch >> 2]!;
  const stored = lib.HEAPU8.subarray(
    scratch + 8,
    scratch + 8 + Math.max(0, Math.min(length, NAME_LENGTH) - 1),
  );
  const name = Buffer.from(stored)
    .toString("utf8")
    .replace(/^[A-Z]{6}\+/, "");
  const weight = lib._FPDFText_GetFontWeight(textPage, char);
  return {
    name,
    bold: /bold|black|heavy/i.test(name) || weight >= SEMI_BOLD || (flags & FORCE_BOLD) !== 0,
    italic: /italic|oblique/i.test(name) || (flags & ITALIC) !== 0,
  };
}

function readRun(
  lib: Pdfium,
  textPage: number,
  char: number,
  object: number,
  scratch: number,
  frame: Frame,
  { covered, inForms }: TextHints,
  looks: Looks,
): Run {
  lib._FPDFText_GetMatrix(textPage, char, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = lib.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const mode = lib._FPDFTextObj_GetTextRenderMode(object);
  // FPDFText_GetFontSize gives a double, which the wrapper's number type carries unchanged.
  const size = lib._FPDFText_GetFontSize(textPage, char) * Math.hypot(c, d);
  const isLevel = b === 0 && frame.size.rotation === 0;
  const angle = Math.atan2(b, a) - (frame.size.rotation * Math.PI) / 180;
  return {
    style: looks.style(
      lib._FPDFTextObj_GetFont(object),
      () => readFont(lib, textPage, char, scratch),
      Math.round(size * 100) / 100,
      mode === INVISIBLE_MODE || covered.has(object),
      STROKED_MODES.has(mode),
    ),
    quarter: Math.abs(Math.sin(2 * angle)) < LEVEL ? Math.round(angle / (Math.PI / 2)) & 3 : null,
    inForm: inForms.has(object),
    baseline: isLevel ? frame.toPage(...charOrigin(lib, textPage, char, scratch))[1] : null,
  };
}
