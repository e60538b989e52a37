import type { RtfFont } from "./font-table.ts";

/** Text while it is read: bytes of the font's character set, mixed with Unicode characters. */
export class TextBuffer {
  #bytes = "";
  #text = "";
  /** Number of next bytes that only replace the Unicode character before them. */
  #toSkip = 0;

  /** @param bytes as characters 0 to 255 */
  addBytes(bytes: string): void {
    this.#bytes += bytes.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - bytes.length);
  }

  addText(text: string, font: RtfFont | undefined, encoding: string): void {
    this.#decode(font, encoding);
    this.#text += text;
  }

  skip(bytes: number): void {
    this.#toSkip = bytes;
  }

  /** Returns the text and empties the buffer. */
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
