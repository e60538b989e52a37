// Finds words whose marks an engine or a typist mistook ("8,5 diêm", "các dơn vị"): the sentence strongly wants another word
// with the same letters. Such words are marked and exist, so no loss of marks explains them.

import type { LanguageModel } from "../../language/model/language-model.ts";
import { modelTokens, UNKNOWN } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { inCase } from "../channel/letter-case.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";
import { continuesLine, type Misread, MisreadSearch } from "./misread-search.ts";
import { KIND, SuspectWords } from "./suspect-words.ts";

/** What a text shows about misread marks; null for a text without suspect words. */
export interface MisreadMarks {
  /** The words that are certainly misread somewhere in the text and right nowhere, and what is meant. By key. */
  readonly sure: ReadonlyMap<string, number>;
  /** True if so many different words are misread that an engine read the text; else only d and đ are in question. */
  readonly isRecognised: boolean;
  /** Margins (nats) from which a word is changed: one that the model knows, and one that it lacks. */
  readonly margins: { readonly known: number; readonly unknown: number };
}

/**
 * Margin from which a word is certainly misread. With d for đ, 43 of 2 million words of laws and an encyclopaedia have it; 6 of
 * them were right.
 */
const SURE = 8;
/** Margin from which a word is changed that is certainly misread elsewhere and nowhere has the second margin: there it is right. */
const AGAIN = 3;
const RIGHT = -3;
const IN_TEXT = { known: SURE, unknown: 5 };

/** For pages that an engine with Vietnamese read: of 48,300 words of 60 real scans 38 change, 32 rightly and 2 wrongly. */
export const RECOGNISED: MisreadMarks = {
  sure: new Map(),
  isRecognised: true,
  margins: { known: 5, unknown: 4 },
};

/** Different words that show that an engine read a text, at least one of so many; fewer are slips of the typist. */
const FEWEST = 3;
const WORDS_FOR_EACH = 1000;
/** Number of different marked words that the model lacks, from which a text is examined. */
const UNKNOWN_WORDS = 2;
/** A corrected word may show that its neighbour is misread too. */
const ROUNDS = 3;
/** Logarithm of the odds (nats) that a word is as it was written, before its sentence is looked at. */
const SOUND = { usual: 6, damaged: 3 };

export class MisreadMarksFinder {
  private readonly model: LanguageModel;
  private readonly words: SuspectWords;
  private readonly search: MisreadSearch;

  constructor(model: LanguageModel) {
    this.model = model;
    this.words = new SuspectWords(model);
    this.search = new MisreadSearch(model, this.words);
  }

  /** Looks at the words alone first: most texts have few suspect words, and unpacking the n-grams takes long. */
  judge(lines: readonly string[]): MisreadMarks | null {
    const unknown = new Set<string>();
    const suspects: string[] = [];
    const composed = lines.map((line) => line.normalize("NFC"));
    let words = 0;
    for (const line of composed) {
      let isSuspect = false;
      for (const { kind, start, end } of modelTokens(line)) {
        const kindOfWord = kind === "word" ? this.words.kindOf(line, start, end) : KIND.name;
        if (kindOfWord === KIND.name) continue;
        words++;
        if (kindOfWord === KIND.unknown) unknown.add(wordKey(line.slice(start, end)));
        else if (kindOfWord === KIND.stroke) isSuspect = true;
      }
      if (isSuspect) suspects.push(line);
    }
    const mayBeRecognised = unknown.size >= UNKNOWN_WORDS;
    const examined = mayBeRecognised ? composed : suspects;
    const mayBe = mayBeRecognised ? this.words.hasOthers : this.words.isStroke;
    const sure = new Map<string, number>();
    for (const line of examined)
      for (const { token, key, meant, fits } of this.search.find(line, mayBe, { least: SURE }))
        if (fits && !continuesLine(line, token)) sure.set(key, meant);
    const isRecognised = mayBeRecognised && sure.size >= Math.max(FEWEST, words / WORDS_FOR_EACH);
    if (!isRecognised)
      for (const [key, meant] of sure) if (!this.words.differsInStroke(key, meant)) sure.delete(key);
    if (sure.size === 0) return null;
    const right = new Set<string>();
    for (const line of examined)
      for (const { key, margin } of this.search.find(line, (word) => sure.has(word)))
        if (margin <= RIGHT) right.add(key);
    return { isRecognised, sure: new Map([...sure].filter(([key]) => !right.has(key))), margins: IN_TEXT };
  }

  /** Corrects a paragraph whose lost marks are restored. A correction keeps the length of a word. */
  correct(paragraph: Restored, document: MisreadMarks): Restored {
    const changes = new Map<number, Misread>();
    const mayBe = document.isRecognised ? this.words.hasOthers : this.words.isStroke;
    for (let round = 0; round < ROUNDS; round++) {
      const before = changes.size;
      for (const misread of this.search.find(paragraph.text, mayBe, { changed: changes }))
        if (this.isChanged(misread, document)) changes.set(misread.token.start, misread);
      if (changes.size === before) break;
    }
    if (changes.size === 0) return paragraph;
    let { text } = paragraph;
    let { tokens } = paragraph;
    for (const { token, key, meant, margin } of changes.values()) {
      const { start, end } = token;
      const printed = text.slice(start, end);
      text = text.slice(0, start) + inCase(this.model.words[meant]!, null, printed) + text.slice(end);
      const isDamaged = document.isRecognised || document.sure.has(key);
      const probability = 1 / (1 + Math.exp((isDamaged ? SOUND.damaged : SOUND.usual) - margin));
      tokens = withToken(tokens, {
        start,
        end,
        original: printed,
        restored: "",
        probability,
        cause: "misread",
      });
    }
    return {
      ...paragraph,
      text,
      tokens: tokens.map((token) => ({ ...token, restored: text.slice(token.start, token.end) })),
    };
  }

  private isChanged({ key, meant, margin, fits }: Misread, text: MisreadMarks): boolean {
    if (text.sure.get(key) === meant) return margin >= AGAIN;
    if (!fits) return false;
    if (!text.isRecognised) return margin >= text.margins.known && this.words.differsInStroke(key, meant);
    return margin >= (this.model.id(key) === UNKNOWN ? text.margins.unknown : text.margins.known);
  }
}

/** Adds a token, or gives its probability to the token that has its place and possibly signs beside it. */
function withToken(tokens: readonly RestoredToken[], added: RestoredToken): readonly RestoredToken[] {
  const at = tokens.findIndex(({ start, end }) => start <= added.start && added.end <= end);
  if (at >= 0) return tokens.with(at, { ...tokens[at]!, probability: added.probability, cause: "misread" });
  return [...tokens, added].sort((a, b) => a.start - b.start);
}
