import type { ModelToken } from "../../language/model/model-tokens.ts";

const ADDRESS = /[a-z\d._-]{2,30}@[a-z\d-]{2,30}\.|:\/\/|^www\.|\.(?:vn|com|org|net|edu|html?)(?:$|[/.])/iu;
const CHUNK = /\S+/gu;
/** What every address has: most lines are passed over at once. */
const TRACE = /[@/.][\p{L}\d/]/u;
const TRAIL = /[,;:!?)\]}"”»]{1,8}$|\.$/u;

/** True for an e-mail address or a link: text between blanks, of no great length. */
export function isAddress(chunk: string): boolean {
  return ADDRESS.test(chunk.replace(TRAIL, ""));
}

/** The tokens that are no part of an e-mail address or a link: those are never read as words. */
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
