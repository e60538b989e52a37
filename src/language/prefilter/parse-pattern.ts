import { regex } from "../regex.ts";

/**
 * A text, in which a blank is any number of blanks, or a character or group with its repetition. Look-around and anchors, which
 * match no text, are left out.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | (Repetition & { readonly kind: "character"; readonly source: string })
  | (Repetition & Group);
interface Repetition {
  readonly min: number;
  readonly max: number;
}
export interface Group {
  readonly kind: "group";
  /** What is between its brackets. */
  readonly source: string;
  readonly alternatives: Alternatives;
}
export type Alternatives = readonly (readonly Piece[])[];

const TOKEN = regex.sy`(?<open>\((?:\?(?:<\p{L}+>|:|<?[=!]))?)|(?<close>\))|(?<bar>\|)|(?<anchor>[$^])|(?<character>\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|.)`;
const REPETITION = /(?:(?<sign>[?*+])|\{(?<min>\d+)(?<range>,(?<max>\d*))?\})\??/uy;
/** A gap between words as `phrase` writes it. */
const GAPS = /\[ \]\{1,\d\}/g;
/**
 * Most of a pattern is words with gaps. Letters and blanks stand for themselves; one before a repetition is a piece of its
 * own.
 */
const WORDS = /(?:[^()[\]{}|\\$^.?*+\ud800-\udfff](?![?*+{])|\[ \]\{1,\d\}){1,10000}/y;
const BEGINS_REPETITION = new Set("?*+{");
/** Backreferences and word boundaries: characters to the reader below, but not to a matcher. */
const UNKNOWN = /^\\[1-9bBkuxc]/;

interface Reader {
  readonly source: string;
  at: number;
}

/** The structure of a pattern's source (flag "u"); null if it uses syntax that this reader does not know. */
export function parsePattern(source: string): Alternatives | null {
  const reader = { source, at: 0 };
  const alternatives = readAlternatives(reader);
  return reader.at === source.length ? alternatives : null;
}

function readAlternatives(reader: Reader): Alternatives | null {
  const alternatives: Piece[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    const text = readWords(reader);
    if (text !== null) {
      alternatives.at(-1)!.push({ kind: "text", text });
      continue;
    }
    const token = readToken(TOKEN, reader);
    if (!token) return null;
    if (token.bar !== undefined) alternatives.push([]);
    else if (token.character !== undefined) {
      if (UNKNOWN.test(token.character)) return null;
      alternatives.at(-1)!.push({ kind: "character", source: token.character, ...readRepetition(reader) });
    } else if (token.open !== undefined) {
      const start = reader.at;
      const inner = readAlternatives(reader);
      if (!inner || reader.source[reader.at] !== ")") return null;
      const source = reader.source.slice(start, reader.at);
      reader.at++;
      const repetition = readRepetition(reader);
      if (!/[=!]$/.test(token.open))
        alternatives.at(-1)!.push({ kind: "group", source, alternatives: inner, ...repetition });
    }
  }
  return alternatives;
}

function readWords(reader: Reader): string | null {
  WORDS.lastIndex = reader.at;
  const source = WORDS.exec(reader.source)?.[0];
  if (source === undefined) return null;
  reader.at += source.length;
  return source.replace(GAPS, " ");
}

function readRepetition(reader: Reader): Repetition {
  if (!BEGINS_REPETITION.has(reader.source[reader.at] ?? "")) return { min: 1, max: 1 };
  const repetition = readToken(REPETITION, reader);
  if (!repetition) return { min: 1, max: 1 };
  const { sign, min, range, max } = repetition;
  if (sign !== undefined)
    return { min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
  if (range === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max ? Number(max) : Number.POSITIVE_INFINITY };
}

function readToken(pattern: RegExp, reader: Reader): Record<string, string | undefined> | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (!match) return null;
  reader.at += match[0].length;
  return match.groups!;
}
