// Text that has lost its marks: every word of the same bare letters is a candidate, what is still marked is kept.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import type { Lattice } from "./lattice.ts";
import { addPersonArcs, type NameView } from "./person-arcs.ts";
import type { RestorerTools } from "./restorer-tools.ts";
import type { ArcNote, TokenReading } from "./token.ts";

/** A bare word that stays as it is though the model does not know it so: foreign words in Vietnamese text. */
const UNCHANGED = -7;

/** Behind these a capital begins something, and tells nothing of the word. */
const OPENING = /[“"(‘'\-–+•*/] ?$/u;

/** `tokens`: one stretch without sentence ends and signs. */
export function buildStrippedLattice(
  lattice: Lattice,
  line: string,
  tokens: readonly ModelToken[],
  hasCapitals: boolean,
  tools: RestorerTools,
): void {
  const { model } = tools;
  const view: NameView = {
    line,
    tokens,
    names: tools.names,
    hasCapitals,
    readings: (i) => readings(model, wordKey(line.slice(tokens[i]!.start, tokens[i]!.end))),
  };
  lattice.clear();
  tokens.forEach((token, i) => {
    lattice.open();
    if (token.kind !== "word") {
      lattice.arc(1, tokenClass(token.kind) ?? UNKNOWN, 0);
      return;
    }
    const printed = line.slice(token.start, token.end);
    const key = wordKey(printed);
    const found = readings(model, key);
    for (const { id, word, log } of found) {
      const channel =
        log +
        tools.cases.logOdds(
          id,
          printed,
          i === 0 || OPENING.test(line.slice(Math.max(0, token.start - 2), token.start)),
        );
      lattice.arc(1, id, channel, word === key ? null : { words: [word], cases: [null] });
    }
    if (found.length === 0) lattice.arc(1, UNKNOWN, 0, abbreviationNote(printed, tools));
    else if (model.id(key) === UNKNOWN) lattice.arc(1, UNKNOWN, UNCHANGED);
    addPersonArcs(lattice, view, i);
  });
}

/** A word in capitals that the model does not know may still be seen to lack its Đ. */
function abbreviationNote(printed: string, tools: RestorerTools): ArcNote | null {
  if (printed !== printed.toUpperCase()) return null;
  const marked = tools.symbols.abbreviation(printed);
  return marked === printed ? null : { words: [marked.toLowerCase()], cases: ["upper"] };
}

/** A marked word stands, unless it is no word and its marks are part of one ("đien" → "điện"). */
function readings(model: LanguageModel, key: string): TokenReading[] {
  const marked = hasMark(key);
  const id = model.id(key);
  if (marked && id !== UNKNOWN) {
    const own: TokenReading = { id, word: key, log: 0, letterCase: null };
    return TONE.test(key.normalize("NFD")) ? [own] : [own, ...withTone(model, key)];
  }
  const found: TokenReading[] = [];
  for (const candidate of model.withBare(marked ? bareKey(key) : key)) {
    const word = model.words[candidate]!;
    if (!marked || addsMarks(key, word)) found.push({ id: candidate, word, log: 0, letterCase: null });
  }
  return found;
}

/** A marked word without a tone may have lost that alone ("thưc hiên"): seldom, so it must pay. */
function withTone(model: LanguageModel, key: string): TokenReading[] {
  return model
    .withBare(bareKey(key))
    .filter(
      (id) =>
        model.words[id] !== key &&
        model.words[id]!.normalize("NFD").replace(TONE, "").normalize("NFC") === key,
    )
    .map((id) => ({ id, word: model.words[id]!, log: LOST_TONE, letterCase: null }));
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const LOST_TONE = -6;

/** True where `fuller` differs from `key` only in letters that are bare in `key`. */
function addsMarks(key: string, fuller: string): boolean {
  for (let i = 0; i < key.length; i++) {
    if (key[i] !== fuller[i] && hasMark(key[i]!)) return false;
  }
  return true;
}
