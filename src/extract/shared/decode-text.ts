import { detectEncoding } from "../../language/encoding/detect-encoding.ts";
import { fromLegacy } from "../../language/encoding/from-legacy.ts";

/** What a run of bytes says as text; `certain` is false where the encoding is a mere guess between 8-bit code pages. */
export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", or an old Vietnamese one ("tcvn3", "vni" …). */
  readonly encoding: string;
  readonly certain: boolean;
}

const SAMPLE = 65536;
/** Fewer words with marks do not tell one old encoding from another. */
const LEAST_WORDS = 2;

/**
 * Decodes text by its byte-order mark, else as UTF-16 or UTF-8 where the bytes fit, else as the 8-bit encoding in which
 * it reads best.
 * null: the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const known = decodings.get(bytes);
  if (known !== undefined) return known;
  const decoded = byMark(bytes) ?? byWidth(bytes) ?? utf8(bytes) ?? byCodePage(bytes);
  const text = decoded && !isNoise(decoded.text) ? decoded : null;
  decodings.set(bytes, text);
  return text;
}

/** Every reader of text asks for the same file in turn. */
const decodings = new WeakMap<Uint8Array, DecodedText | null>();

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

/** Old Vietnamese encodings are told by how the text reads in each; what reads in none is taken for windows-1252. */
function byCodePage(bytes: Uint8Array): DecodedText {
  const latin = decode(bytes, "windows-1252");
  const found = detectEncoding(latin.text.slice(0, SAMPLE), LEAST_WORDS);
  if (!found) return { ...latin, certain: false };
  return { text: fromLegacy(latin.text, found.encoding), encoding: found.encoding, certain: true };
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
