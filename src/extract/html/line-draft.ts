import type { Line } from "../../model/extraction.ts";
import type { TextFormatting } from "./text-formatting.ts";

/** A line is bold or italic if at least this share of its letters is. */
const MOST = 0.6;
const BLANKS = /[ \t\n\r\f]+/g;

interface DraftLine {
  text: string;
  letters: number;
  bold: number;
  italic: number;
  readonly align: Line["align"];
  /** Letters by font. */
  readonly fonts: Map<string, number>;
}

const emptyLine = (align: Line["align"]): DraftLine => ({
  text: "",
  letters: 0,
  bold: 0,
  italic: 0,
  align,
  fonts: new Map(),
});

const mostUsed = (fonts: ReadonlyMap<string, number>) =>
  [...fonts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];

/** Collects the text of one block into lines. */
export class LineDraft {
  readonly #lines: DraftLine[] = [];
  #open = false;
  /** The mark of the footnote whose text the block is. */
  mark: string | null = null;

  add(text: string, formatting: TextFormatting): void {
    const parts = formatting.preformatted ? text.split(/\r\n|[\r\n]/) : [text.replace(BLANKS, " ")];
    parts.forEach((part, i) => {
      if (i > 0) this.breakLine();
      this.#append(part, formatting);
    });
  }

  #append(text: string, formatting: TextFormatting): void {
    if (!this.#open) {
      if (!formatting.preformatted && text.trim() === "" && !text.includes("\u00a0")) return;
      this.#lines.push(emptyLine(formatting.align));
      this.#open = true;
    }
    const line = this.#lines.at(-1)!;
    line.text += !formatting.preformatted && line.text.endsWith(" ") ? text.replace(/^ /, "") : text;
    const letters = text.trim().length;
    line.letters += letters;
    if (formatting.bold) line.bold += letters;
    if (formatting.italic) line.italic += letters;
    if (formatting.font) line.fonts.set(formatting.font, (line.fonts.get(formatting.font) ?? 0) + letters);
  }

  breakLine(): void {
    if (!this.#open) this.#lines.push(emptyLine(undefined));
    this.#open = false;
  }

  /** Returns the lines and empties the draft. A single line is a paragraph; later stages decide this for several lines. */
  take(): Line[] {
    const drafts = this.#lines
      .splice(0)
      .map((line) => ({ ...line, text: line.text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, "") }));
    const { mark } = this;
    this.#open = false;
    this.mark = null;
    while (drafts.at(-1)?.text === "") drafts.pop();
    while (drafts[0]?.text === "") drafts.shift();
    return drafts.map(({ text, letters, bold, italic, align, fonts }) => ({
      kind: "line",
      text,
      paragraph: drafts.length === 1,
      role: mark ? "footnote" : "body",
      ...(mark && { mark }),
      ...(letters > 0 && bold >= MOST * letters && { bold: true }),
      ...(letters > 0 && italic >= MOST * letters && { italic: true }),
      ...(align && { align }),
      ...(fonts.size > 0 && { font: mostUsed(fonts) }),
      confidence: 1,
    }));
  }
}
