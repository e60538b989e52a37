import { regex } from "../regex.ts";

/** A character or a group of a pattern, with its repetition. Look-around and anchors, which match no text, are left out. */
export type Piece = { readonly min: number; readonly max: number } & (
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "group"; readonly alternatives: Alternatives }
);
export type Alternatives = readonly (readonly Piece[])[];

const TOKEN = regex.sy`(?<open>\((?:\?(?:<\p{L}+>|:|<?[=!]))?)|(?<close>\))|(?<bar>\|)|(?<anchor>[$^])|(?<character>\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|.)`;
const REPETITION = /(?:(?<sign>[?*+])|\{(?<min>\d+)(?<range>,(?<max>\d*))?\})\??/uy;
/** Most characters of a pattern are letters and blanks, which need no tokeniser. */
const SPECIAL = new Set("()[]{}|\\$^.?*+");
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
    const letter = reader.source[reader.at]!;
    if (!SPECIAL.has(letter) && !isSurrogate(letter)) {
      reader.at += 1;
      alternatives.at(-1)!.push({ kind: "character", source: letter, ...readRepetition(reader) });
      continue;
    }
    const token = readToken(TOKEN, reader);
    if (!token) return null;
    if (token.bar !== undefined) alternatives.push([]);
    else if (token.character !== undefined) {
      if (UNKNOWN.test(token.character)) return null;
      alternatives.at(-1)!.push({ kind: "character", source: token.character, ...readRepetition(reader) });
    } else if (token.open !== undefined) {
      const inner = readAlternatives(reader);
      if (!inner || reader.source[reader.at] !== ")") return null;
      reader.at++;
      const repetition = readRepetition(reader);
      if (!/[=!]$/.test(token.open))
        alternatives.at(-1)!.push({ kind: "group", alternatives: inner, ...repetition });
    }
  }
  return alternatives;
}

const isSurrogate = (unit: string) => unit >= "\ud800" && unit <= "\udfff";

function readRepetition(reader: Reader): { min: number; max: number } {
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
