// Tokenises a damaged line at blanks, because any other character may be a misread letter. Exceptions: certain punctuation,
// numbers, document numbers and addresses.

import { isAddress } from "../../language/model/addresses.ts";
import type { ModelToken, TokenKind } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";

const LEAD = /^[("“[{«*+•\-–—]{1,8}/u;
/** "./." ends a document. */
const TRAIL = /(?:\.\/\.?|[.,;:!?)\]}"”»…]){1,8}$/u;
const ENDS = /[.;:!?…]/u;
const FIGURE = /^\d{2,}[\d.,/:%\-–]{0,30}$|^\d[.,/:%\-–][\d.,/:%\-–]{0,30}$/u;
/** "18/KH-UBND", "KH-UBND", "15/2012/QH11", "TN&MT": capitals and digits joined by "/", "-" or "&". */
const SYMBOL = regex`^(?=[^\n]{0,40}\p{Lu})[\p{Lu}\d.]{1,20}(?:[/\-&][\p{Lu}][\p{L}\d]{0,12}|[/\-&]\d{1,6}){1,6}$`;
/** "/KH-UBND": a document number whose serial is blank. */
const BLANK_SERIAL = regex`^\/\p{Lu}{2,10}r?(?:[\-&]\p{Lu}[\p{L}\d&]{0,12}){1,4}$`;
/** "b/c", "t/h" and the like after a recipient. */
const SHORT_FORM = regex`^\(?\p{L}\/\p{L}{1,3}\)?[;.,]?$`;
const MAX_CHUNK = 40;

/** A number glued to the word after it or before it: "14tháng", "ngày03/6/2024". A single digit may be a misread letter. */
const FIGURE_BEFORE = regex`^(?:\d{2,30}|\d[.,/:%\-–\d]{1,30}\d)(?=\p{L})`;
const FIGURE_AFTER = regex`(?<=\p{L})(?:\d{2,30}|\d[.,/:%\-–\d]{1,30}\d%?|[[{(]\d{1,3})$`;
/** "dat6,85diem": a figure between two words. */
const FIGURE_INSIDE = regex`(?<=\p{L})(?:\d{2,30}|\d[.,/:\d]{1,30}\d)%?(?=\p{L})`;
const DIGIT_AFTER = regex`\p{L}{2,7}\d$`;
/** An amount in đồng: "50.000d". Engines read other letters as "d" too, but not after thousands. */
const AMOUNT = /^\d{1,3}(?:\.\d{3}){1,4}[dđ]$/u;
/** "[3]" and what engines make of it: the number of a footnote. */
const BRACKETED = /^[[{(]?\d{1,3}[\]})]$/u;

/**
 * Tokens of a line in order. "word" is text that a channel may read; punctuation between words is "mark" or "end".
 * `isWord` is true for a word that is certainly read right, so that a digit after it is a digit.
 */
export function ocrTokens(line: string, isWord: (text: string) => boolean = () => false): ModelToken[] {
  const tokens: ModelToken[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    // Symbols alone, such as "&", are not a word.
    const isSymbol = kind === "word" && !regex`[\p{L}\p{N}]`.test(line.slice(start, end));
    if (end > start) tokens.push({ kind: isSymbol ? "mark" : kind, start, end });
  };
  for (const chunk of line.matchAll(/\S+/gu)) {
    const start = chunk.index;
    const text = chunk[0];
    const end = start + text.length;
    if (text.length > MAX_CHUNK || isAddress(text) || SHORT_FORM.test(text)) {
      push("code", start, end);
      continue;
    }
    if (BRACKETED.test(text)) {
      push("number", start, end);
      continue;
    }
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    let trail = lead === text.length ? "" : (TRAIL.exec(text.slice(lead))?.[0] ?? "");
    // "?" before a lower-case letter does not end a sentence; it is a misread letter ("s?" for "sử").
    if ((trail === "?" || trail === "!") && regex`^ \p{Ll}`.test(line.slice(end, end + 3))) trail = "";
    const core = text.slice(lead, text.length - trail.length);
    push("mark", start, start + lead);
    cutFigures(core, start + lead, push, isWord);
    push(ENDS.test(trail) && !/^\d+$/u.test(core) ? "end" : "mark", end - trail.length, end);
  }
  return tokens;
}

/** Cuts numbers from the ends of a chunk; their digits are never read as letters. */
function cutFigures(
  core: string,
  start: number,
  push: (kind: TokenKind, start: number, end: number) => void,
  isWord: (text: string) => boolean,
): void {
  if (!/\d/u.test(core) || FIGURE.test(core) || isCode(core)) {
    cutCore(core, start, push);
    return;
  }
  const inside = FIGURE_INSIDE.exec(core);
  if (inside !== null) {
    const end = inside.index + inside[0].length;
    cutFigures(core.slice(0, inside.index), start, push, isWord);
    push("number", start + inside.index, start + end);
    cutFigures(core.slice(end), start + end, push, isWord);
    return;
  }
  const before = FIGURE_BEFORE.exec(core)?.[0].length ?? 0;
  let after = FIGURE_AFTER.exec(core.slice(before))?.[0].length ?? 0;
  if (after === 0 && DIGIT_AFTER.test(core) && isWord(core.slice(before, -1))) after = 1;
  const end = core.length - after;
  push("number", start, start + before);
  if (end > before) cutCore(core.slice(before, end), start + before, push);
  push("number", start + end, start + core.length);
}

const isCode = (core: string) => SYMBOL.test(core) || BLANK_SERIAL.test(core) || AMOUNT.test(core);

function cutCore(
  core: string,
  start: number,
  push: (kind: TokenKind, start: number, end: number) => void,
): void {
  if (FIGURE.test(core)) {
    push("number", start, start + core.length);
    return;
  }
  if (isCode(core)) {
    push("code", start, start + core.length);
    return;
  }
  let from = 0;
  for (let i = 1; i < core.length; i++) {
    if (!isJoint(core, i)) continue;
    push("word", start + from, start + i);
    push(";:".includes(core[i]!) ? "end" : "mark", start + i, start + i + 1);
    from = i + 1;
  }
  push("word", start + from, start + core.length);
}

/** True for punctuation inside a chunk that separates two words. */
function isJoint(core: string, i: number): boolean {
  const character = core[i]!;
  if (',;:()“”"/–'.includes(character)) return true;
  if (character === ".") return regex`^\p{L}{2}`.test(core.slice(i + 1));
  return character === "-" && regex`^\p{L}`.test(core.slice(i + 1));
}
