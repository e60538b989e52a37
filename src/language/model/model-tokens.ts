import { regex } from "../regex.ts";

// How a line is split into tokens for the language model, in training and in decoding.

/** Word numbers of classes: words that the model does not spell out. */
export const UNKNOWN = 0;
export const START = 1;
export const PERSON = 2;
export const NUMBER = 3;
const CODE = 4;
export const CLASSES = ["<unk>", "<s>", "<person>", "<number>", "<code>"] as const;

export type TokenKind = "word" | "number" | "code" | "end" | "mark";

/** `start`, `end`: UTF-16 offsets in the line. "end" ends a sentence, "mark" is any other sign. */
export interface ModelToken {
  kind: TokenKind;
  start: number;
  end: number;
}

// A chunk with a digit and a letter ("163/KH-UBND", "2a"), a figure, letters, or one sign.
const TOKEN = regex.g`(?<code>(?=[\p{L}\-/&]{0,20}\d)(?=[\d\-/&.]{0,20}[\p{L}])[\p{L}\p{M}\d]{1,30}(?:[/\-&.][\p{L}\p{M}\d]{1,30}){0,8})|(?<number>\d{1,30}(?:[.,/:-]\d{1,30}){0,6}%?)|(?<word>[\p{L}\p{M}]{1,40})|(?<mark>[^\s\p{L}\p{M}\d])`;

const BLANK = 0x20;
/** Kinds of characters below `TABLE_SIZE`; 0: not seen yet. `JOINING`: makes the letters before it part of a code. */
const [LETTER, JOINING, OTHER] = [1, 2, 3];
const TABLE_SIZE = 0x2000;
const KINDS = new Uint8Array(TABLE_SIZE);

function enterKind(code: number): number {
  const character = String.fromCharCode(code);
  const kind = regex`[\p{L}\p{M}]`.test(character) ? LETTER : /[\d\-/&]/.test(character) ? JOINING : OTHER;
  KINDS[code] = kind;
  return kind;
}

const LONGEST_WORD = 40;

/**
 * Fast path for most of a text: the end of the letters at an offset, without a following sign that could make them part of a
 * code; -1 if TOKEN must decide.
 */
function plainWordEnd(line: string, at: number): number {
  const most = Math.min(line.length, at + LONGEST_WORD + 1);
  for (let end = at; end < most; end++) {
    const code = line.charCodeAt(end);
    if (code >= TABLE_SIZE) return -1;
    const kind = KINDS[code]! || enterKind(code);
    if (kind !== LETTER) return end === at || kind === JOINING ? -1 : end;
  }
  return most - at <= LONGEST_WORD ? most : -1;
}

const ENDS = new Set([".", "!", "?", ";", ":"]);

/** Splits a line (NFC) into tokens. Linear: every repetition is bounded, longer runs become several tokens. */
export function modelTokens(line: string): ModelToken[] {
  const tokens: ModelToken[] = [];
  for (let at = 0; at < line.length; ) {
    if (line.charCodeAt(at) === BLANK) {
      at++;
      continue;
    }
    const wordEnd = plainWordEnd(line, at);
    if (wordEnd > 0) {
      tokens.push({ kind: "word", start: at, end: wordEnd });
      at = wordEnd;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(line);
    if (match === null) break;
    const groups = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    at = end;
    if (groups.word !== undefined) tokens.push({ kind: "word", start, end });
    else if (groups.number !== undefined) tokens.push({ kind: "number", start, end });
    else if (groups.code !== undefined) tokens.push({ kind: "code", start, end });
    else tokens.push({ kind: ENDS.has(match[0]) ? "end" : "mark", start, end });
  }
  return tokens;
}

/** The class of a token's kind; null if the model spells the token out. */
export function tokenClass(kind: TokenKind): number | null {
  return kind === "number" ? NUMBER : kind === "code" ? CODE : null;
}
