import { regex } from "../regex.ts";
import type { ModelToken } from "./model-tokens.ts";

const ADDRESS = /[a-z\d._-]{2,30}@[a-z\d-]{2,30}\.|:\/\/|^www\.|\.(?:vn|com|org|net|edu|html?)(?:$|[/.])/iu;
const CHUNK = /\S+/gu;
/** Part of every address; most lines have none. */
const TRACE = regex`[@/.][\p{L}\d/]`;
/** The signs of an address, of which dates and document numbers, which have a trace, have none. */
const SIGN = /@|:\/\/|www\.|\.(?:vn|com|org|net|edu|htm)/iu;
const mayHaveAddress = (text: string): boolean => TRACE.test(text) && SIGN.test(text);
const TRAIL = /[,;:!?)\]}"”»]{1,8}$|\.$/u;

/** True for an e-mail address or a link. `chunk`: text between blanks, at most some tens of characters. */
export function isAddress(chunk: string): boolean {
  return ADDRESS.test(chunk.replace(TRAIL, ""));
}

/** The text with a blank for each e-mail address and link. */
export function withoutAddresses(text: string): string {
  return mayHaveAddress(text) ? text.replace(CHUNK, (chunk) => (isAddress(chunk) ? " " : chunk)) : text;
}

/** "k?t", "T?NG": a letter inside a word is lost, so its parts are no words. */
const LOST_INSIDE = regex`\p{L}\?\p{Ll}|\p{Lu}\?\p{Lu}`;
const LOST_AROUND = regex`^\?\p{L}`;
const LOST_BEFORE = regex`\p{L}\?$`;

/** The tokens outside e-mail addresses, links and words with a lost letter, whose parts are not words. */
export function outsideAddresses(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
  const whole =
    line.includes("?") && LOST_INSIDE.test(line)
      ? tokens.filter((token) => !isPartOfWord(line, token))
      : tokens;
  return mayHaveAddress(line) ? outsideLinks(line, whole) : whole;
}

const isPartOfWord = (line: string, { kind, start, end }: ModelToken): boolean =>
  kind === "word" &&
  (LOST_AROUND.test(line.slice(end, end + 2)) || LOST_BEFORE.test(line.slice(Math.max(0, start - 2), start)));

function outsideLinks(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
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
