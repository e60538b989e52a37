// Decodes text that arrives in pieces; `decodeText` decides the encoding from the first ones.

import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { type DecodedText, decodeLegacyLines, decodeText } from "./decode-text.ts";

/** Bytes that decide the encoding. */
const HEAD = 64 * 1024;
/** Longer lines are decoded in pieces. */
const LONGEST_LINE = 64 * 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const REPLACEMENT = "\ufffd";

/** A decoder: `push` returns the text of complete lines, `end` the rest. */
export class TextStream {
  private waiting: Buffer = Buffer.alloc(0);
  private decoded: DecodedText | null = null;
  /** The old encoding of all lines that are not UTF-8; null if none is known. */
  private legacy: LegacyEncoding | null = null;
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
    if (isEnd && this.decoded.encoding === "utf-8" && isCutOff(bytes)) this.isUnderstood = false;
    this.waiting = this.waiting.subarray(end);
    return bytes.length === 0 ? "" : this.decodeLines(bytes, this.decoded.encoding);
  }

  private decide(): DecodedText | null {
    const decoded = decodeText(this.waiting.subarray(0, HEAD));
    if (decoded === null && this.waiting.length > 0) this.isUnderstood = false;
    if (decoded?.certain === false) this.isUnderstood = false;
    this.legacy = legacyPart(decoded?.encoding ?? "");
    if (decoded?.encoding.startsWith("utf-16")) this.wide = new TextDecoder(decoded.encoding);
    return decoded;
  }

  private completeLines(): number {
    const end = this.waiting.lastIndexOf(LINE_FEED) + 1;
    if (end > 0 || this.waiting.length < LONGEST_LINE) return end;
    // Not inside a letter of several bytes.
    const blank = Math.max(this.waiting.lastIndexOf(BLANK), this.waiting.lastIndexOf(CARRIAGE_RETURN)) + 1;
    return blank > 0 ? blank : lastLetterEnd(this.waiting);
  }

  private decodeLines(bytes: Uint8Array, encoding: string): string {
    if (this.legacy !== null) return decodeLegacyLines(bytes, this.legacy);
    if (encoding === "windows-1252") return new TextDecoder(encoding).decode(bytes);
    const decoded = decodeText(bytes);
    if (decoded === null) {
      this.isUnderstood = false;
      return new TextDecoder().decode(bytes);
    }
    if (!decoded.certain) this.isUnderstood = false;
    this.legacy = legacyPart(decoded.encoding);
    return decoded.text;
  }
}

/** The old encoding among those of a text ("utf-8, tcvn3"). */
const legacyPart = (encoding: string): LegacyEncoding | null =>
  LEGACY_ENCODINGS.find((one) => encoding.split(", ").includes(one)) ?? null;

/** The offset before a letter of UTF-8 that is cut off at the end. */
function lastLetterEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > bytes.length - 4; at--) {
    if (bytes[at]! < 0x80) break;
    if (bytes[at]! >= 0xc0) return at;
  }
  return bytes.length;
}

/** True if the last letter of UTF-8 lacks bytes. */
const isCutOff = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(lastLetterEnd(bytes))).includes(REPLACEMENT);
