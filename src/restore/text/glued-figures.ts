import type { LanguageModel } from "../../language/model/language-model.ts";
import type { ModelToken } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { BEFORE_NUMBER, isBeforeNumber } from "./separate-figures.ts";

/** "14thang", "16/6/2022cua", "2026-2030cua". */
const BEFORE = regex`^(?<first>\d{1,30}(?:[.,/\-]\d{1,30}){0,3})(?<second>\p{L}{2,7})$`;
const AFTER = regex`^(?<first>\p{L}{2,7})(?<second>\d{1,30}(?:[/.\-][\p{L}\p{M}\d]{1,30}){0,6})$`;
/** "ngay12thang3nam2026", "va2thi": at least three parts. */
const CHAIN = regex`^(?:\d{1,30})?(?:\p{L}{2,7}\d{1,30}(?:[.,]\d{1,30}){0,3}){1,4}(?:\p{L}{2,7})?$`;
const PARTS = regex.g`\p{L}{2,7}|\d[\d.,]{0,99}`;
const LETTER = regex`\p{L}`;

/** "m3/ngay", "10/nguoi", "1.000d/nguoi": a unit or an amount, and what it is counted by. */
const PER = regex`^(?<first>(?:[kdc]?m[23]|\d{1,9}(?:\.\d{3}){0,3}[dđ]?))/(?<second>\p{Ll}{2,7})$`;

/** "viec/1", "nguoi/100": what is counted, and by how many. */
const PER_NUMBER = regex`^(?<first>\p{Ll}{2,7})/\d{1,4}$`;

/** True for the letters of a word that a number may follow. */
type PrecedesNumber = (bare: string) => boolean;

/**
 * The tokens of a line, with the parts of each token such as "14thang" in its place. In capitals ("NAM2026") only a word that
 * numbers follow is no code.
 */
export function withFigures(
  line: string,
  tokens: readonly ModelToken[],
  model: LanguageModel,
): readonly ModelToken[] {
  if (!tokens.some(({ kind }) => kind === "code")) return tokens;
  const precedesNumber: PrecedesNumber = (bare) =>
    model.withBare(bare).some((id) => isBeforeNumber(id, BEFORE_NUMBER, model));
  return tokens.flatMap((token) => gluedFigures(line, token, precedesNumber));
}

/** The parts of a token such as "14thang" or "ngay03/6/2024": a word that may lack its marks, and a number. */
function gluedFigures(line: string, token: ModelToken, precedesNumber: PrecedesNumber): ModelToken[] {
  if (token.kind !== "code") return [token];
  const text = line.slice(token.start, token.end);
  const per = PER.exec(text)?.groups;
  if (per && maySplitOff(per.second!, precedesNumber)) {
    const cut = token.start + per.first!.length;
    return [
      { kind: "code", start: token.start, end: cut },
      { kind: "mark", start: cut, end: cut + 1 },
      { kind: "word", start: cut + 1, end: token.end },
    ];
  }
  const counted = PER_NUMBER.exec(text)?.groups?.first;
  if (counted !== undefined && maySplitOff(counted, precedesNumber)) {
    const cut = token.start + counted.length;
    return [
      { kind: "word", start: token.start, end: cut },
      { kind: "mark", start: cut, end: cut + 1 },
      { kind: "number", start: cut + 1, end: token.end },
    ];
  }
  const chained = CHAIN.test(text) ? chain(token, text, precedesNumber) : [];
  if (chained.length > 2) return chained;
  const before = BEFORE.exec(text)?.groups;
  const parts = before ?? AFTER.exec(text)?.groups;
  const word = before ? before.second! : parts?.first;
  if (!word || !maySplitOff(word, precedesNumber)) return [token];
  const cut = token.start + parts!.first!.length;
  const figure = LETTER.test(parts!.second!) ? "code" : "number";
  return [
    { kind: before ? "number" : "word", start: token.start, end: cut },
    { kind: before ? "word" : figure, start: cut, end: token.end },
  ];
}

function chain(token: ModelToken, text: string, precedesNumber: PrecedesNumber): ModelToken[] {
  const parts = Array.from(text.matchAll(PARTS), ({ 0: part, index }): ModelToken => {
    const start = token.start + index;
    return { kind: LETTER.test(part) ? "word" : "number", start, end: start + part.length };
  });
  const words = parts.filter(({ kind }) => kind === "word");
  return words.every(({ start, end }) =>
    maySplitOff(text.slice(start - token.start, end - token.start), precedesNumber),
  )
    ? parts
    : [token];
}

/** "SiO2": a formula has capitals inside, a glued word has none. */
const CAPITAL_INSIDE = regex`\p{Ll}\p{Lu}`;

/** In capitals two letters and a figure are a code ("DA06"). */
const SHORTEST_IN_CAPITALS = 3;

function maySplitOff(word: string, precedesNumber: PrecedesNumber): boolean {
  const bare = bareKey(wordKey(word));
  if (CAPITAL_INSIDE.test(word) || !isSyllableShape(bare)) return false;
  return word !== word.toUpperCase() || (word.length >= SHORTEST_IN_CAPITALS && precedesNumber(bare));
}
