/** A token of an RTF file (Rich Text Format Specification 1.9.1, "RTF Syntax"). */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** "\b0": word "b", number 0. A symbol such as "\~" is a word of one character. */
  | { readonly kind: "word"; readonly word: string; readonly number: number | null }
  /** Bytes as characters 0 to 255. */
  | { readonly kind: "text"; readonly text: string };

const WORD = /([A-Za-z]{1,40})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]{1,10000}/y;
const HEX = /[0-9a-fA-F]{2}/y;

/** The tokens of a file, given as characters 0 to 255. Binary data is left out. */
export function* rtfTokens(file: string): Generator<Token, void> {
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(file);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < file.length) {
    const sign = file[at]!;
    if (sign === "{" || sign === "}") {
      at++;
      yield sign === "{" ? { kind: "open" } : { kind: "close" };
    } else if (sign !== "\\") {
      const text = match(TEXT);
      if (text) yield { kind: "text", text: text[0] };
      else at++;
    } else {
      at++;
      const word = match(WORD);
      if (word) {
        const number = word[2] === undefined ? null : Number(word[2]);
        if (word[1] === "bin") at += Math.max(0, number ?? 0);
        else yield { kind: "word", word: word[1]!, number };
        continue;
      }
      const symbol = file[at] ?? "";
      at++;
      if (symbol === "'") {
        const hex = match(HEX);
        if (hex) yield { kind: "word", word: "'", number: Number.parseInt(hex[0], 16) };
      } else yield { kind: "word", word: symbol, number: null };
    }
  }
}
