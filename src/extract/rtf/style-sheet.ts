import type { GroupState, ParagraphState } from "./state.ts";
import { PARAGRAPH_WORDS, RUN_WORDS } from "./words.ts";

interface Style {
  base: number | null;
  run: Partial<GroupState>;
  paragraph: Partial<ParagraphState>;
}

/** Paragraph styles by number, filled while the sheet is read: some writers state properties only there. */
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

  /** Word writes no number for its first style, 0; character and table styles have other kinds of numbers. */
  end(): void {
    const number = this.#number ?? (this.#styles.size === 0 ? 0 : null);
    if (number !== null) this.#styles.set(number, this.#style);
  }

  /** Applies a style and those it is based on. */
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
