import type { RunProperties } from "./styles.ts";
import type { XmlNode } from "./xml-node.ts";

/** A stretch of text of one look. */
export interface Piece {
  readonly text: string;
  readonly run: RunProperties;
}

export interface DraftLine {
  readonly pieces: Piece[];
  /** The page of its first words; null while there are none. */
  page: number | null;
}

/** A text box that hangs on the paragraph: words of its own, never part of the paragraph's. */
export interface DraftBox {
  readonly content: XmlNode;
  readonly page: number;
}

/** A paragraph while it is read; one whose end mark was deleted runs on into the next. */
export class ParagraphDraft {
  readonly lines: DraftLine[] = [{ pieces: [], page: null }];
  readonly boxes: DraftBox[] = [];
  /** Words drawn as a picture (WordArt). */
  readonly art: { readonly text: string; readonly page: number }[] = [];
  breaksPage = false;

  add(text: string, run: RunProperties, page: number): void {
    const line = this.lines.at(-1)!;
    line.pieces.push({ text, run });
    if (line.page === null && text.trim() !== "") line.page = page;
  }

  addArt(text: string, page: number): void {
    if (text.trim() !== "") this.art.push({ text, page });
  }

  breakLine(endsPage: boolean): void {
    this.lines.push({ pieces: [], page: null });
    if (endsPage) this.breaksPage = true;
  }

  get isEmpty(): boolean {
    return this.lines.length === 1 && this.lines[0]!.pieces.length === 0;
  }
}
