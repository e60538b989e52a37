/** What a run of bytes says as text; `certain` is false where the encoding is a mere guess between 8-bit code pages. */
export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1258". */
  readonly encoding: string;
  readonly certain: boolean;
}

const SAMPLE = 65536;

/**
 * Decodes text by its byte-order mark, else as UTF-16 or UTF-8 where the bytes fit, else as an 8-bit code page.
 * Nothing is repaired: old Vietnamese encodings come out as the windows-1252 letters of their bytes, one for one.
 * null: the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = byMark(bytes) ?? byWidth(bytes) ?? utf8(bytes) ?? byCodePage(bytes);
  return decoded && !isNoise(decoded.text) ? decoded : null;
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, "utf-8");
  if (a === 0xff && b === 0xfe) return decode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return decode(bytes, "utf-16be");
  return null;
}

// High bytes of Latin, Latin Extended-A, combining marks, Vietnamese letters and punctuation.
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** UTF-16 without a mark: one byte of nearly every pair is a high byte of Vietnamese text, and often zero. */
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

function utf8(bytes: Uint8Array): DecodedText | null {
  try {
    // "stream": a letter cut in two at the end of a truncated file does not make the rest another encoding.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding: "utf-8", certain: true };
  } catch {
    return null;
  }
}

function byCodePage(bytes: Uint8Array): DecodedText {
  const encoding = looksLike1258(bytes) ? "windows-1258" : "windows-1252";
  return { ...decode(bytes, encoding), certain: false };
}

// windows-1258 writes a tone as a byte of its own behind the vowel (grave, hook, tilde, acute, dot below).
const TONES_1258 = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const VOWELS_1258 = new Set([
  ...Buffer.from("aeiouyAEIOUY\xe2\xea\xf4\xe3\xf5\xfd\xc2\xca\xd4\xc3\xd5\xdd", "latin1"),
]);

function looksLike1258(bytes: Uint8Array): boolean {
  let tones = 0;
  let behindVowel = 0;
  let high = 0;
  let symbols = 0;
  for (let i = 1; i < bytes.length && i < SAMPLE; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    // TCVN3 keeps letters where windows-1258 keeps signs such as "¶".
    if (byte >= 0xa8 && byte <= 0xbf) symbols++;
    if (!TONES_1258.has(byte)) continue;
    tones++;
    if (VOWELS_1258.has(bytes[i - 1]!)) behindVowel++;
  }
  return tones > 0 && behindVowel >= 0.95 * tones && tones >= 0.15 * high && symbols <= 0.05 * high;
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, certain: true };
}

const CONTROLS = /[\0-\x08\x0e-\x1f\x7f\ufffd]/g;

/** Control characters tell pictures and programs from text; VISCII has a few rare letters among them. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.includes("\0\0") || controls > 0.02 * sample.length;
}
