// Finds the part of a Unicode line that was pasted from a text in a legacy encoding.

import { detectEncoding, vietnameseFit } from "../../language/encoding/detect-encoding.ts";
import type { LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { regex } from "../../language/regex.ts";

/** Signs and letters that legacy encodings use and Unicode text in Vietnamese hardly ever has. */
const TRACE = /[\u00a1-\u00bfÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/u;
/** Letters that no legacy encoding has. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
const CHUNK = regex.g`\S+`;
const BEYOND_ASCII = /[^\0-\x7f]/u;
/** Minimum number of words that the decoding changes. */
const LEAST_WORDS = 3;

/** The line with its encoded part decoded; null if it has none. */
export function decodePart(
  line: string,
): { readonly text: string; readonly encoding: LegacyEncoding } | null {
  if (!TRACE.test(line)) return null;
  for (const { start, end } of partsOf(line)) {
    const found = detectEncoding(line.slice(start, end), LEAST_WORDS);
    if (found) return { text: line.slice(0, start) + found.text + line.slice(end), encoding: found.encoding };
  }
  return null;
}

interface Part {
  start: number;
  end: number;
}

/** The parts between words that are Unicode, the longest first; beside such a word without words that read well as they are. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  let start: number | null = 0;
  for (const { 0: chunk, index } of line.matchAll(CHUNK)) {
    if (UNICODE_ONLY.test(chunk)) {
      open = null;
      start = null;
    } else if (BEYOND_ASCII.test(chunk) && !readsWell(chunk)) {
      if (open === null) {
        open = { start: start ?? index, end: index };
        parts.push(open);
      }
      open.end = index + chunk.length;
    }
  }
  if (open !== null) open.end = line.length;
  return parts.sort((a, b) => b.end - b.start - (a.end - a.start));
}

const readsWell = (chunk: string) => {
  const { words, syllables, cost } = vietnameseFit(chunk);
  return words === syllables && cost < IMPOSSIBLE * words;
};
const IMPOSSIBLE = 15;
