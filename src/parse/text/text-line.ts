import { fold } from "../../language/fold.ts";
import type { Contents } from "../../language/prefilter/prefilter.ts";
import type { Paragraph, RestoredText } from "../../model/restored-text.ts";
import { isLetterBeforeP, withAbbreviationStops } from "./abbreviation-stops.ts";
import { withUsualBullet } from "./usual-bullet.ts";
import { withRoundBracket, withSemicolons } from "./usual-marks.ts";

/** The text of a line and cached results about it. Equal lines of a file share one wording. */
export class Wording {
  readonly text: string;
  /** The folded text, with a round bracket for a square one at the end; it has the same length, so offsets are valid in both. */
  readonly folded: string;
  /** What the prefilter of rules found; null until the first rule tests the line. */
  contents: Contents | null = null;

  constructor(text: string, folded: string) {
    this.text = text;
    this.folded = folded;
  }
}

/** A paragraph as the parser reads it. */
export class TextLine {
  /** Index in its document (before the file is split, in its file); the line number of evidence is `index + 1`. */
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  readonly source: Paragraph;
  readonly #wording: Wording;
  /** By the offset where they end; see `upTo`. */
  #beginnings: Map<number, TextLine> | null = null;

  constructor(index: number, wording: Wording, source: Paragraph) {
    this.index = index;
    this.text = wording.text;
    this.folded = wording.folded;
    this.source = source;
    this.#wording = wording;
  }

  get wording(): Wording {
    return this.#wording;
  }

  /** The same line with other words. The new line gets its own wording, so no cached reading is reused for it. */
  reworded(text: string, folded = fold(withRoundBracket(text))): TextLine {
    return new TextLine(this.index, new Wording(text, folded), this.source);
  }

  /** The line with the readings that restoration offers where names of units are expected. Offsets stay valid. */
  asUnits(): TextLine {
    let text = this.text;
    for (const { start, end, text: reading, expected } of this.source.alternatives ?? []) {
      const isHere = this.text.slice(start, end) === this.source.text.slice(start, end);
      if (expected === "unit" && isHere) text = text.slice(0, start) + reading + text.slice(end);
    }
    return text === this.text ? this : this.reworded(text);
  }

  /** The line up to an offset. The same offset gives the same line, so that what was read in a cell of a table is not read anew. */
  upTo(end: number): TextLine {
    if (end >= this.text.length) return this;
    const known = this.#beginnings?.get(end);
    if (known) return known;
    const beginning = this.reworded(this.text.slice(0, end), this.folded.slice(0, end));
    this.#beginnings ??= new Map();
    this.#beginnings.set(end, beginning);
    return beginning;
  }

  /** The line with everything outside `start` to `end` replaced by blanks, so that offsets stay valid. */
  masked(start: number, end = this.text.length): TextLine {
    if (start === 0 && end >= this.text.length) return this;
    const mask = (text: string) => " ".repeat(start) + text.slice(start, end);
    return this.reworded(mask(this.text), mask(this.folded));
  }
}

/** The lines of a file. A line that restoration has changed shares its wording with no other line. */
export function textLines(text: RestoredText): TextLine[] {
  const wordings = new Map<string, Wording>();
  const hasLetterList = text.paragraphs.some((paragraph) => isLetterBeforeP(paragraph.text));
  return text.paragraphs.map((source, index) => {
    const isShared = source.changes.length === 0;
    const known = isShared ? wordings.get(source.text) : undefined;
    const usual = source.kind === "row" ? source.text : withSemicolons(source.text);
    const wording = known ?? wordingOf(withUsualBullet(withAbbreviationStops(usual, hasLetterList)));
    if (isShared && !known) wordings.set(source.text, wording);
    return new TextLine(index, wording, source);
  });
}

const wordingOf = (text: string) => new Wording(text, fold(withRoundBracket(text)));

/** The page of an offset of a line that may run over several pages. */
export function pageAt(line: TextLine, offset: number): number {
  let page = line.source.page;
  for (const pageBreak of line.source.breaks) if (pageBreak.offset <= offset) page = pageBreak.page;
  return page;
}
