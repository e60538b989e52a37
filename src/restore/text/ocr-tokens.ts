// Tokenises a damaged line. Only blanks separate tokens, because any sign may stand for a letter, except certain
// punctuation, figures, document numbers and addresses.

import type { ModelToken, TokenKind } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";
import { isAddress } from "./addresses.ts";

const LEAD = /^[("“[{«*+•\-–—]{1,8}/u;
/** "./." ends a document. */
const TRAIL = /(?:\.\/\.?|[.,;:!?)\]}"”»…]){1,8}$/u;
const ENDS = /[.;:!?…]/u;
const FIGURE = /^\d{2,}[\d.,/:%\-–]{0,30}$|^\d[.,/:%\-–][\d.,/:%\-–]{0,30}$/u;
/** "18/KH-UBND", "KH-UBND", "15/2012/QH11", "TN&MT": capitals and digits with a joint. */
const SYMBOL = regex`^(?=[^\n]{0,40}\p{Lu})[\p{Lu}\d.]{1,20}(?:[/\-&][\p{Lu}][\p{L}\d]{0,12}|[/\-&]\d{1,6}){1,6}$`;
/** "b/c", "t/h" and the like after a recipient. */
const SHORT_FORM = regex`^\(?\p{L}\/\p{L}{1,3}\)?[;.,]?$`;
const MAX_CHUNK = 40;

/** Tokens of a line in order. "word": text that a channel may read; signs between words are "mark" or "end". */
export function ocrTokens(line: string): ModelToken[] {
  const tokens: ModelToken[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    // A sign alone, as "&", is not a word.
    const sign = kind === "word" && !regex`[\p{L}\p{N}]`.test(line.slice(start, end));
    if (end > start) tokens.push({ kind: sign ? "mark" : kind, start, end });
  };
  for (const chunk of line.matchAll(/\S+/gu)) {
    const start = chunk.index;
    const text = chunk[0];
    const end = start + text.length;
    if (text.length > MAX_CHUNK || isAddress(text) || SHORT_FORM.test(text)) {
      push("code", start, end);
      continue;
    }
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    let trail = lead === text.length ? "" : (TRAIL.exec(text.slice(lead))?.[0] ?? "");
    // "?" before a lower-case letter does not end a sentence; it is a misread letter ("s?" for "sử").
    if ((trail === "?" || trail === "!") && regex`^ \p{Ll}`.test(line.slice(end, end + 3))) trail = "";
    const core = text.slice(lead, text.length - trail.length);
    push("mark", start, start + lead);
    cutCore(core, start + lead, push);
    push(ENDS.test(trail) && !/^\d+$/u.test(core) ? "end" : "mark", end - trail.length, end);
  }
  return tokens;
}

function cutCore(
  core: string,
  start: number,
  push: (kind: TokenKind, start: number, end: number) => void,
): void {
  if (FIGURE.test(core)) {
    push("number", start, start + core.length);
    return;
  }
  if (SYMBOL.test(core)) {
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

/** A sign inside a chunk with a word on each side. */
function isJoint(core: string, i: number): boolean {
  const sign = core[i]!;
  if (',;:()“”"/–'.includes(sign)) return true;
  if (sign === ".") return regex`^\p{L}{2}`.test(core.slice(i + 1));
  return sign === "-" && regex`^\p{L}`.test(core.slice(i + 1));
}
