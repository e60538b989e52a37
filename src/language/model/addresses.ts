import { regex } from "../regex.ts";
import type { ModelToken } from "./model-tokens.ts";

const ADDRESS = /[a-z\d._-]{2,30}@[a-z\d-]{2,30}\.|:\/\/|^www\.|\.(?:vn|com|org|net|edu|html?)(?:$|[/.])/iu;
const FILE_TYPES =
  "docx?|xlsx?|pptx?|pdf|txt|csv|json|xml|zip|rar|7z|od[stp]|rtf|jpe?g|png|gif|tiff?|mp[34]|dwg|exe|md|sql|py|js|ts";
/** "bao_cao_v2.docx", "BieuMau.xlsx". "hoach.docx" may be the end of a name with blanks, which is text. */
const FILE = new RegExp(
  `[a-zA-Z](?:[^\\s.]{0,99}[-_\\d]|[^\\s.]{0,99}[a-z][A-Z]|[-_\\d]).{0,99}\\.(?:${FILE_TYPES}|${FILE_TYPES.toUpperCase()})$`,
  "u",
);
/** "D:\VanBan\2025", "/du-lieu/so-hoa": not "/KH-UBND", a number whose serial is blank. */
const PATH =
  /^["'“(]?(?:[a-zA-Z]:\\|\\\\[a-zA-Z\d_.-]{2,60}\\)\S|^["'“(]?\/(?=\S{0,99}[-_.\d])[a-z\d._-]{2,99}\/[a-z\d._/-]{0,99}$/u;
/** "](hinh/so-do.png)", "`ke-hoach`": the target of a link and code in Markdown. */
const MARKDOWN = /^\]\(|^["'“(]?\u0060[^\u0060]{1,99}\u0060["'”)]?$/u;
/** Text between blanks, and the target of a link. */
const CHUNK = /(?:\](?=\())?(?:(?!\]\()\S)+/gu;
/** Part of every address; most lines have none. */
const TRACE = regex`[@/.\\(\u0060][\p{L}\d/\\]`;
/** The signs of an address, of which dates and document numbers, which have a trace, have none. */
const SIGN = new RegExp(
  `@|:\\/\\/|www\\.|\\.(?:vn|com|org|net|edu|htm|${FILE_TYPES})|\\\\|\\]\\(|\\u0060|[\\s"'“(]\\/[a-z\\d]|^\\/[a-z\\d]`,
  "iu",
);
const mayHaveAddress = (text: string): boolean => TRACE.test(text) && SIGN.test(text);
const TRAIL = /[,;:!?)\]}"”»]{1,8}$|\.$/u;

/** True for an e-mail address, a link, a path or the name of a file. `chunk`: text between blanks, at most some tens of characters. */
export function isAddress(chunk: string): boolean {
  const plain = chunk.replace(TRAIL, "");
  return [ADDRESS, FILE, PATH, MARKDOWN].some((pattern) => pattern.test(plain));
}

/** The text with a blank for each address. */
export function withoutAddresses(text: string): string {
  return mayHaveAddress(text) ? text.replace(CHUNK, (chunk) => (isAddress(chunk) ? " " : chunk)) : text;
}

/** "k?t", "T?NG", "?úng", "Ngh?": a letter of a word is lost, so its parts are no words. */
const LOST_INSIDE = regex.i`\p{L}\?\p{Ll}|\p{Lu}\?\p{Lu}|(?<![^\s("“])\?\p{L}|(?<!\p{L})[bcdghklmnpqrstvxđ]{1,3}\?`;
const LOST_FIRST = /^(?:.?[\s("“])?\?$/u;
const WITHOUT_VOWEL = /^[bcdghklmnpqrstvxđ]{1,3}$/iu;
const LOST_AROUND = regex`^\?\p{L}`;
const LOST_BEFORE = regex`\p{L}\?$`;
/** "tá»nh": a letter of UTF-8 of which a byte is lost. */
const LOST_BYTE_AROUND = regex`^[»º]\p{L}`;
const LOST_BYTE_BEFORE = /á[»º]$/u;

/** The tokens outside addresses and words with a lost letter, whose parts are not words. */
export function outsideAddresses(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
  const mayLack =
    (line.includes("?") && LOST_INSIDE.test(line)) || line.includes("á»") || line.includes("áº");
  const whole = mayLack ? tokens.filter((token) => !isPartOfWord(line, token)) : tokens;
  return mayHaveAddress(line) ? outsideLinks(line, whole) : whole;
}

function isPartOfWord(line: string, { kind, start, end }: ModelToken): boolean {
  if (kind !== "word") return false;
  const after = line.slice(end, end + 2);
  const before = line.slice(Math.max(0, start - 2), start);
  return (
    LOST_AROUND.test(after) ||
    LOST_BEFORE.test(before) ||
    LOST_FIRST.test(before) ||
    (after.startsWith("?") && WITHOUT_VOWEL.test(line.slice(start, end))) ||
    LOST_BYTE_BEFORE.test(before) ||
    (line[end - 1] === "á" && LOST_BYTE_AROUND.test(after))
  );
}

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
