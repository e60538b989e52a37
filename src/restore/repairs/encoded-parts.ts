// Finds the words of a Unicode line that were pasted from a text in a legacy encoding.

import { detectEncoding, vietnameseFit } from "../../language/encoding/detect-encoding.ts";
import { capitalWords, fromLegacy } from "../../language/encoding/from-legacy.ts";
import type { LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { regex } from "../../language/regex.ts";
import { VIETNAMESE_LETTER } from "../../language/vietnamese-letters.ts";

/** Signs and letters that legacy encodings use and Unicode text in Vietnamese hardly ever has. */
const TRACE = /[\u00a1-\u00bfÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/u;
const CHUNK = regex.g`\S+`;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Minimum number of words that the decoding changes in a line that shows its encoding by itself. */
const LEAST_WORDS = 3;

/** A line with its encoded words decoded. */
export interface DecodedPart {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/**
 * The line with its encoded words decoded; null if it has none. The words that cannot be Vietnamese as they are show the encoding;
 * of the others those are decoded that are more usual then ("cã" is "có", but "báo" stays).
 * @param known the encoding of other lines of the text
 */
export function decodePart(line: string, known: LegacyEncoding | null = null): DecodedPart | null {
  if (!TRACE.test(line)) return null;
  const encoded = (line.match(CHUNK) ?? []).filter((chunk) => mayBeEncoded(chunk) && !readsWell(chunk));
  const encoding =
    detectEncoding(encoded.join(" "), LEAST_WORDS)?.encoding ??
    (known && encoded.some((chunk) => readsWell(fromLegacy(chunk, known))) ? known : null);
  if (encoding === null) return null;
  const text = line.replace(CHUNK, (chunk) => {
    if (!mayBeEncoded(chunk)) return chunk;
    const decoded = fromLegacy(chunk, encoding);
    return readsWell(decoded) && costOf(decoded) < costOf(chunk) ? decoded : chunk;
  });
  return text === line ? null : { text, encoding };
}

/** A word of an encoded text that is this much more usual as it is (nats) was added in Unicode ("phòng", not "phịng"). */
const MORE_USUAL = 5;

/** The line of an encoded text, decoded except for the words that were added in Unicode. */
export function decodeWords(line: string, encoding: LegacyEncoding): string {
  const words = line.replace(CHUNK, (chunk) => {
    const decoded = fromLegacy(chunk, encoding);
    if (decoded === chunk) return chunk;
    return readsWell(chunk) && costOf(chunk) + MORE_USUAL < costOf(decoded) ? chunk : decoded;
  });
  return encoding === "tcvn3" ? capitalWords(words) : words;
}

const mayBeEncoded = (chunk: string) => BEYOND_ASCII.test(chunk) && !VIETNAMESE_LETTER.test(chunk);

/** "c«ng": a sign between letters is a letter of another encoding. */
const SIGN_INSIDE = regex`\p{L}[\u00a1-\u00bf×÷][\p{L},.;:]|\p{L}[\u00a1-\u00b6\u00b8-\u00ba\u00bc-\u00bf×÷]$`;
const IMPOSSIBLE = 15;

const costOf = (chunk: string) => vietnameseFit(chunk).cost + (SIGN_INSIDE.test(chunk) ? IMPOSSIBLE : 0);

function readsWell(chunk: string): boolean {
  const { words, syllables, cost } = vietnameseFit(chunk);
  return words === syllables && cost < IMPOSSIBLE * words && !SIGN_INSIDE.test(chunk);
}
