// Decodes letters that a program left as they are written in HTML: "Th&#7921;c hi&#7879;n", "c&ecirc;", also "&amp;#7879;". What is no
// known reference ("&e;") stays.

import { mapLines, type Repair } from "../flow/flow.ts";
import { lineLanguage } from "./line-language.ts";

const REFERENCE = /&(?:amp;)?(?:#(?<code>\d{2,5})|#[xX](?<hex>[\da-fA-F]{2,4})|(?<name>[A-Za-z]{2,6}));/gu;
/** A letter with one of the marks that HTML has names for: "&ecirc;", "&Agrave;". */
const LETTER_NAME = /^(?<letter>[aeiouyAEIOUY])(?<mark>acute|grave|tilde|circ)$/u;
const MARKS = { acute: "\u0301", grave: "\u0300", tilde: "\u0303", circ: "\u0302" };
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
};
/** Latin letters and signs, Vietnamese letters, dashes and quotation marks. */
const KNOWN = /[\u0020-\u003b\u003d\u003f-\u007e\u00a0-\u01b4\u1ea0-\u1ef9\u2010-\u2026]/u;
const LETTER = /[\u00c0-\u01b4\u1ea0-\u1ef9]/u;
/** Pages of HTML and source code stay as they are. */
const MARKUP = /<\/?[a-z!?][^<>]{0,400}>|[{}\\]/iu;
/** So many letters written so show it. */
const LETTERS = 2;

/** The text without such references. */
function decoded(text: string): string {
  return text.replace(REFERENCE, (whole, ...rest) => {
    const { code, hex, name } = rest.at(-1) as Record<"code" | "hex" | "name", string | undefined>;
    if (name === undefined) {
      const character = String.fromCharCode(code ? Number(code) : Number.parseInt(hex!, 16));
      return KNOWN.test(character) ? character : whole;
    }
    const { letter, mark } = LETTER_NAME.exec(name)?.groups ?? {};
    return letter ? (letter + MARKS[mark as keyof typeof MARKS]).normalize("NFC") : (SIGNS[name] ?? whole);
  });
}

/** One text per line; all stay if the lines are no Vietnamese text with such letters. */
export function withoutReferences(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes("&")) || lines.some((line) => MARKUP.test(line))) return lines;
  const texts = lines.map(decoded);
  const letters = lines.reduce(
    (sum, line, i) =>
      sum + (texts[i] !== line && lineLanguage(texts[i]!) === "vietnamese" ? lettersIn(line) : 0),
    0,
  );
  return letters >= LETTERS ? texts : lines;
}

/** Number of letters that a line has as references. */
const lettersIn = (line: string): number =>
  (line.match(REFERENCE) ?? []).filter((reference) => LETTER.test(decoded(reference))).length;

export const characterReferences: Repair = {
  id: "character-references",
  apply(items) {
    const changed = mapLines(items, (line) => {
      const text = MARKUP.test(line.text) ? line.text : decoded(line.text);
      if (text === line.text) return line;
      // The font runs refer to offsets in the text that was read.
      const { runs: _, ...rest } = line;
      return { ...rest, text };
    });
    return { items: changed, removed: [] };
  },
};
