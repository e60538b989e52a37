import type { RunProperties } from "./styles.ts";
import type { XmlNode } from "./xml-node.ts";

/** Text of one run: one font, size and weight. */
export interface Piece {
  readonly text: string;
  readonly run: RunProperties;
}

export interface DraftLine {
  readonly pieces: Piece[];
  /** The page of its first words; null while there are none. */
  page: number | null;
}

/** A text box anchored in the paragraph. Its words do not belong to the paragraph. */
export interface DraftBox {
  readonly content: XmlNode;
  readonly page: number;
}

/** A paragraph while it is read; one whose end mark was deleted continues in the next. */
export class ParagraphDraft {
  readonly lines: DraftLine[] = [{ pieces: [], page: null }];
  readonly boxes: DraftBox[] = [];
  /** Words drawn as a picture (WordArt), which are lines of their own. */
  readonly wordArt: { readonly text: string; readonly page: number }[] = [];
  breaksPage = false;

  add(text: string, run: RunProperties, page: number): void {
    const line = this.lines.at(-1)!;
    line.pieces.push({ text, run });
    if (line.page === null && text.trim() !== "") line.page = page;
  }

  addWordArt(text: string, page: number): void {
    if (text.trim() !== "") this.wordArt.push({ text, page });
  }

  breakLine(endsPage: boolean): void {
    this.lines.push({ pieces: [], page: null });
    if (endsPage) this.breaksPage = true;
  }

  get isEmpty(): boolean {
    return this.lines.length === 1 && this.lines[0]!.pieces.length === 0;
  }
}
