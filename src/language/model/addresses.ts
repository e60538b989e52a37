import { regex } from "../regex.ts";
import type { ModelToken } from "./model-tokens.ts";

const ADDRESS = /[a-z\d._-]{2,30}@[a-z\d-]{2,30}\.|:\/\/|^www\.|\.(?:vn|com|org|net|edu|html?)(?:$|[/.])/iu;
const CHUNK = /\S+/gu;
/** Part of every address; most lines have none. */
const TRACE = regex`[@/.][\p{L}\d/]`;
const TRAIL = /[,;:!?)\]}"”»]{1,8}$|\.$/u;

/** True for an e-mail address or a link. `chunk`: text between blanks, at most some tens of characters. */
export function isAddress(chunk: string): boolean {
  return ADDRESS.test(chunk.replace(TRAIL, ""));
}

/** The text with a blank for each e-mail address and link. */
export function withoutAddresses(text: string): string {
  return TRACE.test(text) ? text.replace(CHUNK, (chunk) => (isAddress(chunk) ? " " : chunk)) : text;
}

/** The tokens outside e-mail addresses and links, whose parts are not words. */
export function outsideAddresses(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
  if (!TRACE.test(line)) return tokens;
  const inside = new Set<ModelToken>();
  let at = 0;
  for (const { index, 0: chunk } of line.matchAll(CHUNK)) {
    if (!isAddress(chunk)) continue;
    const end = index + chunk.length;
    while (at < tokens.length && tokens[at]!.start < index) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) inside.add(tokens[at]!);
  }
  return inside.size === 0 ? tokens : tokens.filter((token) => !inside.has(token));
}
