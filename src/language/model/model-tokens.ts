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
/** Kinds of characters below `TABLE_SIZE`; 0: not seen yet. `JOINING`: a sign that makes the letters before it part of a code. */
const [LETTER, DIGIT, JOINING, SIGN, SPACE] = [1, 2, 3, 4, 5];
const TABLE_SIZE = 0x2000;
const KINDS = new Uint8Array(TABLE_SIZE);

function enterKind(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (regex`[\p{L}\p{M}]`.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/[-/&]/.test(character)) return JOINING;
  return /\s/.test(character) ? SPACE : SIGN;
}

const LONGEST_WORD = 40;
const LONGEST_NUMBER = 30;

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
    if (kind !== LETTER) return end === at || kind === DIGIT || kind === JOINING ? -1 : end;
  }
  return most - at <= LONGEST_WORD ? most : -1;
}

/** The same for digits before a blank or the end of the line. */
function plainNumberEnd(line: string, at: number): number {
  const most = Math.min(line.length, at + LONGEST_NUMBER);
  let end = at + 1;
  while (end < most && KINDS[line.charCodeAt(end)] === DIGIT) end++;
  return end === line.length || line.charCodeAt(end) === BLANK ? end : -1;
}

const ENDS = new Set([".", "!", "?", ";", ":"].map((sign) => sign.charCodeAt(0)));
const isEnd = (line: string, at: number): boolean => ENDS.has(line.charCodeAt(at));

/** Splits a line (NFC) into tokens. Linear: every repetition is bounded, longer runs become several tokens. */
export function modelTokens(line: string): ModelToken[] {
  const tokens: ModelToken[] = [];
  for (let at = 0; at < line.length; ) {
    const token: ModelToken = { kind: "mark", start: at, end: at };
    if (!readToken(line, at, token)) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Finds the first token at or after an offset and writes it to `token`. Returns false at the end of the line. */
export function readToken(line: string, from: number, token: ModelToken): boolean {
  let at = from;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const first = code < TABLE_SIZE ? KINDS[code]! || enterKind(code) : 0;
    if (first === SPACE) continue;
    token.start = at;
    if (first === SIGN || first === JOINING) {
      token.kind = isEnd(line, at) ? "end" : "mark";
      token.end = at + 1;
      return true;
    }
    const end = first === LETTER ? plainWordEnd(line, at) : first === DIGIT ? plainNumberEnd(line, at) : -1;
    if (end < 0) return matchToken(line, at, token);
    token.kind = first === LETTER ? "word" : "number";
    token.end = end;
    return true;
  }
  return false;
}

function matchToken(line: string, at: number, token: ModelToken): boolean {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(line);
  if (match === null) return false;
  const { word, number, code } = match.groups!;
  token.start = match.index;
  token.end = match.index + match[0].length;
  if (word !== undefined) token.kind = "word";
  else if (number !== undefined) token.kind = "number";
  else if (code !== undefined) token.kind = "code";
  else token.kind = isEnd(line, match.index) ? "end" : "mark";
  return true;
}

/** The class of a token's kind; null if the model spells the token out. */
export function tokenClass(kind: TokenKind): number | null {
  return kind === "number" ? NUMBER : kind === "code" ? CODE : null;
}
