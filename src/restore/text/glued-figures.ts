import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";

const BEFORE = regex`^(?<first>\d{1,30}(?:[.,]\d{1,30}){0,3})(?<second>\p{L}{2,7})$`;
const AFTER = regex`^(?<first>\p{L}{2,7})(?<second>\d{1,30}(?:[/.\-][\p{L}\p{M}\d]{1,30}){0,6})$`;
/** "ngay12thang3nam2026", "va2thi": at least three parts. */
const CHAIN = regex`^(?:\d{1,30})?(?:\p{L}{2,7}\d{1,30}(?:[.,]\d{1,30}){0,3}){1,4}(?:\p{L}{2,7})?$`;
const PARTS = regex.g`\p{L}{2,7}|\d[\d.,]{0,99}`;
const LETTER = regex`\p{L}`;

/** "m3/ngay", "10/nguoi", "1.000d/nguoi": a unit or an amount, and what it is counted by. */
const PER = regex`^(?<first>(?:[kdc]?m[23]|\d{1,9}(?:\.\d{3}){0,3}[dđ]?))/(?<second>\p{Ll}{2,7})$`;

/** The tokens of a line, with the parts of each token such as "14thang" in its place. */
export function withFigures(line: string, tokens: readonly ModelToken[]): readonly ModelToken[] {
  if (!tokens.some(({ kind }) => kind === "code")) return tokens;
  return tokens.flatMap((token) => gluedFigures(line, token));
}

/** The parts of a token such as "14thang" or "ngay03/6/2024": a word that may lack its marks, and a number. */
function gluedFigures(line: string, token: ModelToken): ModelToken[] {
  if (token.kind !== "code") return [token];
  const text = line.slice(token.start, token.end);
  const per = PER.exec(text)?.groups;
  if (per && mayBeSyllable(per.second!)) {
    const cut = token.start + per.first!.length;
    return [
      { kind: "code", start: token.start, end: cut },
      { kind: "mark", start: cut, end: cut + 1 },
      { kind: "word", start: cut + 1, end: token.end },
    ];
  }
  const chained = CHAIN.test(text) ? chain(token, text) : [];
  if (chained.length > 2) return chained;
  const before = BEFORE.exec(text)?.groups;
  const parts = before ?? AFTER.exec(text)?.groups;
  const word = before ? before.second! : parts?.first;
  if (!word || !mayBeSyllable(word)) return [token];
  const cut = token.start + parts!.first!.length;
  const figure = LETTER.test(parts!.second!) ? "code" : "number";
  return [
    { kind: before ? "number" : "word", start: token.start, end: cut },
    { kind: before ? "word" : figure, start: cut, end: token.end },
  ];
}

function chain(token: ModelToken, text: string): ModelToken[] {
  const parts = Array.from(text.matchAll(PARTS), ({ 0: part, index }): ModelToken => {
    const start = token.start + index;
    return { kind: LETTER.test(part) ? "word" : "number", start, end: start + part.length };
  });
  const words = parts.filter(({ kind }) => kind === "word");
  return words.every(({ start, end }) => mayBeSyllable(text.slice(start - token.start, end - token.start)))
    ? parts
    : [token];
}

/** "SiO2": a formula has capitals inside, a glued word has none. */
const CAPITAL_INSIDE = regex`\p{Ll}\p{Lu}`;

const mayBeSyllable = (word: string) =>
  word !== word.toUpperCase() && !CAPITAL_INSIDE.test(word) && isSyllableShape(bareKey(wordKey(word)));
