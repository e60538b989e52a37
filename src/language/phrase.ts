import { fold } from "./fold.ts";
import { compactClasses } from "./letters.ts";

/** A part of a phrase: a pattern source over folded text, without capturing groups of its own. */
export interface Part {
  readonly name: string | null;
  readonly source: string;
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * Blanks between the words of a line, bounded. Five, because V8 unrolls a repetition of at most three more times and copies
 * what follows for each of them: with four, the words that bind a date took 74 ms to compile, with five 5 ms.
 */
export const GAP = "[ ]{1,5}";
const words = (text: string) => fold(text.trim()).split(/ +/).filter(Boolean).map(literal).join(GAP);

/** One of several wordings; the longest is tried first. */
export function oneOf(...wordings: string[]): Part {
  const sorted = [...wordings].sort((a, b) => b.length - a.length);
  return { name: null, source: `(?:${sorted.map(words).join("|")})` };
}

/** A raw pattern over folded text. Every repetition in it must be bounded. */
export function raw(source: string): Part {
  return { name: null, source: `(?:${source})` };
}

/** Names a part: a rule's `read` receives its text under this name. */
export function named(name: string, part: Part | string): Part {
  return { name, source: typeof part === "string" ? `(?:${words(part)})` : part.source };
}

const LETTER = compactClasses("[\\p{L}\\p{M}\\p{N}]");

const EDGE = `(?<!${LETTER})`;
/** The word edge at the beginning of every phrase, in a pattern's source. */
export const WORD_EDGE = new RegExp(`^${literal(EDGE)}`);

const HERE = new RegExp(EDGE, "uy");
/** Returns true if no letter or digit precedes the offset. */
export function wordBeginsAt(text: string, at: number): boolean {
  if (at === 0 || text[at - 1] === " ") return true;
  HERE.lastIndex = at;
  return HERE.test(text);
}

/**
 * Builds a pattern from Vietnamese as it is written: phrase`đạt ${NUMBER} điểm ${OR_MORE}?`. Literal text is folded
 * and escaped, a blank matches one to five blanks, "?" directly after a part makes it optional. Word edges are those
 * of \p{L}\p{M}\p{N}. To be run on folded text (see `fold`); flags "gu".
 */
export function phrase(strings: TemplateStringsArray, ...parts: Part[]): RegExp {
  const tokens: { source: string; optional: boolean; gapBefore: boolean }[] = [];
  strings.forEach((string, i) => {
    let text = string;
    const last = tokens.at(-1);
    if (i > 0 && last && text.startsWith("?")) {
      last.optional = true;
      text = text.slice(1);
    }
    if (text.trim()) tokens.push({ source: words(text), optional: false, gapBefore: text.startsWith(" ") });
    const part = parts[i];
    if (!part) return;
    const gapBefore = text === "" ? i === 0 : text.endsWith(" ");
    const source = part.name ? `(?<${part.name}>${part.source})` : part.source;
    tokens.push({ source, optional: false, gapBefore });
  });
  let pattern = "";
  let mustGap = false;
  for (const token of tokens) {
    const gap = token.gapBefore && mustGap ? GAP : "";
    if (token.optional) {
      pattern += mustGap ? `(?:${gap}${token.source})?` : `(?:${token.source}${GAP})?`;
    } else {
      pattern += gap + token.source;
      mustGap = true;
    }
  }
  return new RegExp(`${EDGE}${compactClasses(pattern)}(?!${LETTER})`, "gu");
}
