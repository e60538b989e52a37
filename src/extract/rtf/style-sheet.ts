import type { GroupState, ParagraphState } from "./state.ts";
import { PARAGRAPH_WORDS, RUN_WORDS } from "./words.ts";

interface Style {
  base: number | null;
  run: Partial<GroupState>;
  paragraph: Partial<ParagraphState>;
}

/** Paragraph styles by number, filled as the sheet is read: some writers leave to them what a paragraph looks like. */
export class StyleSheet {
  readonly #styles = new Map<number, Style>();
  #number: number | null = null;
  #style: Style = { base: null, run: {}, paragraph: {} };

  begin(): void {
    this.#number = null;
    this.#style = { base: null, run: {}, paragraph: {} };
  }

  word(word: string, number: number | null): void {
    if (word === "s") this.#number = number ?? 0;
    else if (word === "sbasedon") this.#style.base = number;
    Object.assign(this.#style.run, RUN_WORDS.get(word)?.(number));
    Object.assign(this.#style.paragraph, PARAGRAPH_WORDS.get(word)?.(number));
  }

  /** Word gives its first style, number 0, no number; character and table styles have one of another kind. */
  end(): void {
    const number = this.#number ?? (this.#styles.size === 0 ? 0 : null);
    if (number !== null) this.#styles.set(number, this.#style);
  }

  /** Gives a paragraph the look of a style and of those it is based on. */
  apply(number: number, state: GroupState): void {
    const chain: Style[] = [];
    for (let at: number | null = number; at !== null && chain.length < 20; ) {
      const style: Style | undefined = this.#styles.get(at);
      if (!style || chain.includes(style)) break;
      chain.unshift(style);
      at = style.base;
    }
    for (const { run, paragraph } of chain) {
      Object.assign(state, run);
      Object.assign(state.paragraph, paragraph);
    }
  }
}
