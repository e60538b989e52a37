import { encodingOfCharset, encodingOfCodePage, SYMBOLS } from "./code-pages.ts";

export interface RtfFont {
  readonly name: string;
  /** null: the encoding of the document. */
  readonly encoding: string | null;
  /** Whether its codes are pictures, or letters in an encoding that only this font has. */
  readonly symbols: boolean;
}

/** Fonts by number, filled while the table is read. */
export class FontTable {
  readonly #fonts = new Map<number, RtfFont>();
  #number = 0;
  #name = "";
  #encoding: string | null = null;
  #symbols = false;

  get(number: number | null): RtfFont | undefined {
    return number === null ? undefined : this.#fonts.get(number);
  }

  word(word: string, number: number): void {
    if (word === "f") {
      this.#number = number;
      this.#name = "";
      this.#encoding = null;
      this.#symbols = false;
    } else if (word === "fcharset") {
      this.#symbols = number === SYMBOLS;
      this.#encoding ??= encodingOfCharset(number);
    } else if (word === "cpg") this.#encoding = encodingOfCodePage(number);
  }

  text(text: string): void {
    this.#name += text;
    if (!text.includes(";")) return;
    const name = this.#name.slice(0, this.#name.indexOf(";")).trim();
    this.#fonts.set(this.#number, { name, encoding: this.#encoding, symbols: this.#symbols });
  }
}
