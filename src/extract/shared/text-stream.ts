// Decodes text that arrives in pieces; `decodeText` decides the encoding from the first ones.

import { fromLegacy } from "../../language/encoding/from-legacy.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { type DecodedText, decodeText } from "./decode-text.ts";

/** Bytes that decide the encoding. */
const HEAD = 64 * 1024;
/** Longer lines are decoded in pieces. */
const LONGEST_LINE = 64 * 1024;
const LINE_FEED = 0x0a;
const REPLACEMENT = "\ufffd";

/** A decoder: `push` returns the text of complete lines, `end` the rest. */
export class TextStream {
  private waiting: Buffer = Buffer.alloc(0);
  private decoded: DecodedText | null = null;
  private wide: InstanceType<typeof TextDecoder> | null = null;
  /** False if the bytes are not text, or if some of them are not valid in the encoding. */
  isUnderstood = true;

  /** The encoding of the beginning; null while too few bytes have arrived, or if they are not text. */
  get encoding(): string | null {
    return this.decoded?.encoding ?? null;
  }

  /** The text of the lines that are complete. */
  push(bytes: Uint8Array): string {
    this.waiting = Buffer.concat([this.waiting, bytes]);
    if (this.decoded === null && this.waiting.length < HEAD) return "";
    return this.take(false);
  }

  end(): string {
    return this.take(true);
  }

  private take(isEnd: boolean): string {
    this.decoded ??= this.decide();
    if (this.decoded === null) {
      this.waiting = Buffer.alloc(0);
      return "";
    }
    if (this.wide !== null) {
      const text = this.wide.decode(this.waiting, { stream: !isEnd });
      this.waiting = Buffer.alloc(0);
      if (text.includes(REPLACEMENT)) this.isUnderstood = false;
      return text;
    }
    const end = isEnd ? this.waiting.length : this.completeLines();
    const bytes = this.waiting.subarray(0, end);
    this.waiting = this.waiting.subarray(end);
    return bytes.length === 0 ? "" : this.decodeLines(bytes, this.decoded.encoding);
  }

  private decide(): DecodedText | null {
    const decoded = decodeText(this.waiting.subarray(0, HEAD));
    if (decoded === null && this.waiting.length > 0) this.isUnderstood = false;
    if (decoded?.certain === false) this.isUnderstood = false;
    if (decoded?.encoding.startsWith("utf-16")) this.wide = new TextDecoder(decoded.encoding);
    return decoded;
  }

  private completeLines(): number {
    const end = this.waiting.lastIndexOf(LINE_FEED) + 1;
    return end > 0 || this.waiting.length < LONGEST_LINE ? end : this.waiting.length;
  }

  private decodeLines(bytes: Uint8Array, encoding: string): string {
    const legacy = LEGACY_ENCODINGS.find((one) => one === encoding) as LegacyEncoding | undefined;
    if (legacy !== undefined) return fromLegacy(new TextDecoder("windows-1252").decode(bytes), legacy);
    if (encoding === "windows-1252") return new TextDecoder(encoding).decode(bytes);
    const decoded = decodeText(bytes);
    if (decoded === null) {
      this.isUnderstood = false;
      return new TextDecoder().decode(bytes);
    }
    if (!decoded.certain) this.isUnderstood = false;
    return decoded.text;
  }
}
