import type { RtfFont } from "./font-table.ts";

/** Words as they come: bytes of some character set, mixed with Unicode characters. */
export class TextBuffer {
  #bytes = "";
  #text = "";
  /** Characters to come that only stand in for the Unicode character before. */
  #standIns = 0;

  /** The text's bytes as characters 0 to 255, without those that stand in for something else. */
  addBytes(bytes: string): void {
    this.#bytes += bytes.slice(this.#standIns);
    this.#standIns = Math.max(0, this.#standIns - bytes.length);
  }

  addText(text: string, font: RtfFont | undefined, encoding: string): void {
    this.#decode(font, encoding);
    this.#text += text;
  }

  skip(standIns: number): void {
    this.#standIns = standIns;
  }

  /** All that has come, and an empty buffer. */
  take(font: RtfFont | undefined, encoding: string): string {
    this.#decode(font, encoding);
    const text = this.#text;
    this.#text = "";
    return text;
  }

  #decode(font: RtfFont | undefined, encoding: string): void {
    if (this.#bytes === "") return;
    this.#text += font?.symbols
      ? this.#bytes.replace(/[\x21-\xff]/g, (byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0)))
      : new TextDecoder(font?.encoding ?? encoding).decode(Buffer.from(this.#bytes, "latin1"));
    this.#bytes = "";
  }
}
