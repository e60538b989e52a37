import type { Style } from "../layout/word.ts";
import type { PageFrame } from "./page-frame.ts";
import { charBaseline, type TextPage } from "./text-page.ts";

const INVISIBLE_MODE = 3;
const STROKED_MODES = new Set([2, 6]);
const FORCE_BOLD = 1 << 18;
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;
const SEMI_BOLD = 600;
/** Sine of twice the angle; more slanted text is not part of the flow. */
const LEVEL = 0.1;
/** The longest font name that is read (bytes). */
const NAME_LENGTH = 256;

/** What all letters of one text object share. */
export interface TextRun {
  readonly style: Style;
  /** Quarter turns anticlockwise, 0 for level text; null for slanted text. */
  readonly quarter: number | null;
  /** y of the baseline on the page as it is read; null if it is not the same for all letters. */
  readonly baseline: number | null;
  /** Inside a form object, as annotations drawn into the page are. */
  readonly inForm: boolean;
}

/** What the objects of the page state about its text objects. */
export interface TextObjectHints {
  /** Hidden by a picture. */
  readonly covered: ReadonlySet<number>;
  /** Inside form objects. */
  readonly inForms: ReadonlySet<number>;
}

/** The runs, fonts and styles of one page, each read once: a page has thousands of text objects, and few fonts. */
export class TextRuns {
  /** The styles with symbolic fonts, which have letters of their own. */
  readonly symbolic = new Set<Style>();
  readonly #page: TextPage;
  readonly #frame: PageFrame;
  readonly #hints: TextObjectHints;
  readonly #runs = new Map<number, TextRun>();
  readonly #fonts = new Map<number, Font>();
  readonly #styles = new Map<string, Style>();

  constructor(page: TextPage, frame: PageFrame, hints: TextObjectHints) {
    this.#page = page;
    this.#frame = frame;
    this.#hints = hints;
  }

  /** The run of text object `object`, which draws letter `char`. */
  runOf(object: number, char: number): TextRun {
    let run = this.#runs.get(object);
    if (!run) {
      run = this.#read(object, char);
      this.#runs.set(object, run);
    }
    return run;
  }

  #read(object: number, char: number): TextRun {
    const { lib, textPage, scratch } = this.#page;
    const { size: page, toPage } = this.#frame;
    lib._FPDFText_GetMatrix(textPage, char, scratch);
    const [a = 1, b = 0, c = 0, d = 1] = lib.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
    const mode = lib._FPDFTextObj_GetTextRenderMode(object);
    const size = lib._FPDFText_GetFontSize(textPage, char) * Math.hypot(c, d);
    const isLevel = b === 0 && page.rotation === 0;
    const angle = Math.atan2(b, a) - (page.rotation * Math.PI) / 180;
    const fontNumber = lib._FPDFTextObj_GetFont(object);
    const isInvisible = mode === INVISIBLE_MODE || this.#hints.covered.has(object);
    const isStroked = STROKED_MODES.has(mode);
    return {
      style: this.#style(fontNumber, char, Math.round(size * 100) / 100, isInvisible, isStroked),
      quarter: Math.abs(Math.sin(2 * angle)) < LEVEL ? Math.round(angle / (Math.PI / 2)) & 3 : null,
      inForm: this.#hints.inForms.has(object),
      baseline: isLevel ? charBaseline(this.#page, char, toPage) : null,
    };
  }

  #style(fontNumber: number, char: number, size: number, invisible: boolean, stroked: boolean): Style {
    const key = `${fontNumber} ${size} ${invisible} ${stroked}`;
    let style = this.#styles.get(key);
    if (!style) {
      const { name, bold, italic, symbolic } = this.#font(fontNumber, char);
      style = { font: name, size, bold: bold || stroked, italic, invisible };
      if (symbolic) this.symbolic.add(style);
      this.#styles.set(key, style);
    }
    return style;
  }

  #font(fontNumber: number, char: number): Font {
    let font = this.#fonts.get(fontNumber);
    if (!font) {
      font = readFont(this.#page, char);
      this.#fonts.set(fontNumber, font);
    }
    return font;
  }
}

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly symbolic: boolean;
}

function readFont({ lib, textPage, scratch }: TextPage, char: number): Font {
  const length = lib._FPDFText_GetFontInfo(textPage, char, scratch + 8, NAME_LENGTH, scratch);
  const flags = lib.HEAP32[scratch >> 2]!;
  const stored = lib.HEAPU8.subarray(
    scratch + 8,
    scratch + 8 + Math.max(0, Math.min(length, NAME_LENGTH) - 1),
  );
  // Embedded parts of fonts have a prefix: "ABCDEF+TimesNewRoman".
  const name = Buffer.from(stored)
    .toString("utf8")
    .replace(/^[A-Z]{6}\+/, "");
  const weight = lib._FPDFText_GetFontWeight(textPage, char);
  return {
    name,
    bold: /bold|black|heavy/i.test(name) || weight >= SEMI_BOLD || (flags & FORCE_BOLD) !== 0,
    italic: /italic|oblique/i.test(name) || (flags & ITALIC) !== 0,
    symbolic: (flags & SYMBOLIC) !== 0,
  };
}
