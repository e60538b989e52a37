import { detectEncoding } from "../../language/encoding/detect-encoding.ts";
import { fromLegacy } from "../../language/encoding/from-legacy.ts";
import type { LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";

export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", or an old Vietnamese one ("tcvn3", "vni" …). */
  readonly encoding: string;
  /** false: the encoding is a guess between 8-bit code pages. */
  readonly certain: boolean;
}

const SAMPLE = 65536;
/** Fewest words with diacritics; with fewer, old encodings cannot be distinguished. */
const MIN_WORDS = 2;

/**
 * Decodes text by its byte-order mark, else as UTF-16 or UTF-8 if the bytes fit, else in the 8-bit encoding in which it
 * reads best. null: the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const known = decodings.get(bytes);
  if (known !== undefined) return known;
  const decoded = byMark(bytes) ?? byWidth(bytes) ?? wholeUtf8(bytes) ?? byLine(bytes) ?? byCodePage(bytes);
  const text = decoded && !isNoise(decoded.text) ? decoded : null;
  decodings.set(bytes, text);
  return text;
}

/** Cache: each text format decodes the same bytes in turn. */
const decodings = new WeakMap<Uint8Array, DecodedText | null>();

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, "utf-8");
  if (a === 0xff && b === 0xfe) return decode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return decode(bytes, "utf-16be");
  return null;
}

/** High bytes of Latin, Latin Extended-A, combining marks, Vietnamese letters and punctuation in UTF-16. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** UTF-16 without a byte-order mark: in nearly every pair one byte is a high byte of Vietnamese text, often zero. */
function byWidth(bytes: Uint8Array): DecodedText | null {
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (end < 8) return null;
  for (const [offset, encoding] of [
    [1, "utf-16le"],
    [0, "utf-16be"],
  ] as const) {
    let high = 0;
    let zero = 0;
    let otherZero = 0;
    for (let i = 0; i < end; i += 2) {
      if (HIGH_BYTES.has(bytes[i + offset]!)) high++;
      if (bytes[i + offset] === 0) zero++;
      if (bytes[i + 1 - offset] === 0) otherZero++;
    }
    if (high >= 0.48 * end && zero >= 0.2 * end && otherZero <= 0.02 * end) return decode(bytes, encoding);
  }
  return null;
}

function wholeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = asUtf8(bytes);
  return text === null ? null : { text, encoding: "utf-8", certain: true };
}

/** null if the bytes are not UTF-8. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    // "stream": a letter cut off at the end of a truncated file is ignored.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const LINE = /[^\n]*\n?/g;
const HIGH = /[\x80-\xff]/;
/** A letter of three bytes, or two letters of two: as an 8-bit text a line hardly ever has them by coincidence. */
const SURELY_UTF8 = /[\xe0-\xef][\x80-\xbf]{2}|[\xc3-\xc6][\x80-\xbf].{0,9999}[\xc3-\xc6][\x80-\xbf]/;
/** Share of the lines with letters beyond ASCII that are UTF-8 in a text to which lines in another encoding were added. */
const MOSTLY = 0.5;

interface ByteLine {
  /** One character for each byte. */
  readonly codes: string;
  /** null if the line is not UTF-8. */
  readonly utf8: string | null;
  readonly isSure: boolean;
}

function byteLines(bytes: Uint8Array): ByteLine[] {
  const lines = Buffer.from(bytes).toString("latin1").match(LINE) ?? [];
  return lines.map((codes) => {
    if (!HIGH.test(codes)) return { codes, utf8: codes, isSure: true };
    const utf8 = asUtf8(Buffer.from(codes, "latin1"));
    return { codes, utf8, isSure: utf8 !== null && SURELY_UTF8.test(codes) };
  });
}

/** UTF-8 with lines in an 8-bit encoding; null if no line is certainly UTF-8. */
function byLine(bytes: Uint8Array): DecodedText | null {
  const lines = byteLines(bytes);
  const isUtf8 = utf8Lines(lines);
  if (isUtf8 === null) return null;
  const rest = byCodePage(codesOf(lines.filter((line) => !isUtf8(line))));
  const texts = rest.text.match(LINE) ?? [];
  let at = 0;
  return {
    text: lines.map((line) => (isUtf8(line) ? line.utf8 : texts[at++])).join(""),
    encoding: `utf-8, ${rest.encoding}`,
    certain: rest.certain,
  };
}

/** Decides of a line whether it is UTF-8; null if none with letters beyond ASCII is. */
function utf8Lines(lines: readonly ByteLine[]): ((line: ByteLine) => boolean) | null {
  const marked = lines.filter(({ codes }) => HIGH.test(codes));
  const others = marked.filter(({ utf8 }) => utf8 === null);
  const isMostlyUtf8 = others.length < MOSTLY * marked.length;
  if (!isMostlyUtf8 && !marked.some(({ isSure }) => isSure)) return null;
  return ({ utf8, isSure }) => utf8 !== null && (isMostlyUtf8 || isSure);
}

const codesOf = (lines: readonly ByteLine[]) =>
  Buffer.from(lines.map(({ codes }) => codes).join(""), "latin1");

/** Decodes lines of a text in this encoding; a line that is certainly UTF-8 was added to it. */
export function decodeLegacyLines(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const fromCodes = (codes: Uint8Array) => fromLegacy(decode(codes, "windows-1252").text, encoding);
  const lines = byteLines(bytes);
  const isUtf8 = utf8Lines(lines);
  if (isUtf8 === null) return fromCodes(bytes);
  return lines.map((line) => (isUtf8(line) ? line.utf8 : fromCodes(codesOf([line])))).join("");
}

/** Old Vietnamese encodings are recognised by how the text reads in each; any other text is read as windows-1252. */
function byCodePage(bytes: Uint8Array): DecodedText {
  const latin = decode(bytes, "windows-1252");
  const found = detectEncoding(latin.text.slice(0, SAMPLE), MIN_WORDS);
  if (!found) return { ...latin, certain: false };
  return { text: fromLegacy(latin.text, found.encoding), encoding: found.encoding, certain: true };
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  // Bytes that are not valid in the encoding become this character.
  return { text, encoding, certain: !text.includes("\ufffd") };
}

const CONTROLS = /[\0-\x08\x0e-\x1f\x7f\ufffd]/g;
/** VISCII uses a few control codes for rare letters. */
const MAX_CONTROLS = 0.02;

/** Whether decoded bytes are a picture or a program, by their control characters. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.includes("\0\0") || controls > MAX_CONTROLS * sample.length;
}
