// Finds words whose marks an engine or a typist mistook ("8,5 diêm", "các dơn vị"): the sentence strongly wants another word
// with the same letters. Such words are marked and exist, so no loss of marks explains them.

import { memoize, memoizeRuns } from "../../language/memoize.ts";
import { outsideAddresses } from "../../language/model/addresses.ts";
import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import {
  type ModelToken,
  modelTokens,
  START,
  tokenClass,
  UNKNOWN,
} from "../../language/model/model-tokens.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import { inCase } from "../channel/letter-case.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";
import { segments } from "../decode/segments.ts";

/** What a text shows about misread marks; null for a text without suspect words. */
export interface MisreadMarks {
  /** The words that are certainly misread somewhere in the text and right nowhere, and what is meant. By key. */
  readonly sure: ReadonlyMap<string, number>;
  /** True if so many different words are misread that an engine read the text; else only d and đ are in question. */
  readonly isRecognised: boolean;
  /** Margins (nats) from which a word is changed: one that the model knows, and one that it lacks. */
  readonly margins: { readonly known: number; readonly unknown: number };
}

/** A word that may be misread. `margin`: by how much its sentence prefers the other word (nats). */
interface Misread {
  readonly token: ModelToken;
  readonly key: string;
  readonly meant: number;
  readonly margin: number;
  /** False if the sentence has room for neither word. */
  readonly fits: boolean;
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

/** Mean log-probability (nats) of the other word and the words after it, below which neither word fits. */
const FITS = -5.5;
/** Different words that show that an engine read a text, at least one of so many; fewer are slips of the typist. */
const FEWEST = 3;
const WORDS_FOR_EACH = 1000;
/** A word is suspect if another with the same letters is more frequent by this (nats). */
const RARER = 2;
/** Number of different marked words that the model lacks, from which a text is examined. */
const UNKNOWN_WORDS = 2;
/** The kinds of printed words: with a capital inside, unsuspected, not in the model, suspected of d for đ. */
const [NAME, USUAL, UNKNOWN_WORD, STROKE] = [0, 1, 2, 3];
/** Number of words whose kind is cached. */
const CACHED_KINDS = 1 << 13;
/** Which words are looked for in a line. */
interface Wanted {
  readonly changed: ReadonlyMap<number, Misread>;
  readonly least: number;
}

/** The words of a segment as the model reads them. */
interface Chain {
  readonly ids: readonly number[];
  readonly before: readonly Context[];
  readonly logs: readonly number[];
}

/** Words after a word that show whether it fits. */
const AROUND = 3;
/** A corrected word may show that its neighbour is misread too. */
const ROUNDS = 3;
/** Logarithm of the odds (nats) that a word is as it was written, before its sentence is looked at. */
const SOUND = { usual: 6, damaged: 3 };

export class MisreadMarksFinder {
  private readonly model: LanguageModel;
  /** The other words with the same letters; empty for bare words. */
  private readonly others: (key: string) => readonly number[];
  private readonly suspicion: (key: string) => "stroke" | "unknown" | null;
  private readonly kindOf: (line: string, start: number, end: number) => number;

  constructor(model: LanguageModel) {
    this.model = model;
    const limits = { maxKeyLength: 12, maxWeight: 8_000 };
    this.others = memoize(
      (key) => (hasMark(key) ? model.withBare(bareKey(key)).filter((id) => model.words[id] !== key) : []),
      limits,
    );
    this.suspicion = memoize((key) => this.suspect(key), limits);
    this.kindOf = memoizeRuns((printed) => {
      if (!isSmall(printed, { start: 1, end: printed.length })) return NAME;
      const suspicion = this.suspicion(wordKey(printed));
      return suspicion === "unknown" ? UNKNOWN_WORD : suspicion === "stroke" ? STROKE : USUAL;
    }, CACHED_KINDS);
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
        const kindOfWord = kind === "word" ? this.kindOf(line, start, end) : NAME;
        if (kindOfWord === NAME) continue;
        words++;
        if (kindOfWord === UNKNOWN_WORD) unknown.add(wordKey(line.slice(start, end)));
        else if (kindOfWord === STROKE) isSuspect = true;
      }
      if (isSuspect) suspects.push(line);
    }
    const mayBeRecognised = unknown.size >= UNKNOWN_WORDS;
    const examined = mayBeRecognised ? composed : suspects;
    const mayBe = mayBeRecognised ? this.hasOthers : this.isStroke;
    const sure = new Map<string, number>();
    for (const line of examined)
      for (const { key, meant, fits } of this.find(line, mayBe, { least: SURE }))
        if (fits) sure.set(key, meant);
    const isRecognised = mayBeRecognised && sure.size >= Math.max(FEWEST, words / WORDS_FOR_EACH);
    if (!isRecognised)
      for (const [key, meant] of sure) if (!this.differsInStroke(key, meant)) sure.delete(key);
    if (sure.size === 0) return null;
    const right = new Set<string>();
    for (const line of examined)
      for (const { key, margin } of this.find(line, (word) => sure.has(word)))
        if (margin <= RIGHT) right.add(key);
    return { isRecognised, sure: new Map([...sure].filter(([key]) => !right.has(key))), margins: IN_TEXT };
  }

  /** Corrects a paragraph whose lost marks are restored. A correction keeps the length of a word. */
  correct(paragraph: Restored, document: MisreadMarks): Restored {
    const changes = new Map<number, Misread>();
    const mayBe = document.isRecognised ? this.hasOthers : this.isStroke;
    for (let round = 0; round < ROUNDS; round++) {
      const before = changes.size;
      for (const misread of this.find(paragraph.text, mayBe, { changed: changes }))
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
    if (!text.isRecognised) return margin >= text.margins.known && this.differsInStroke(key, meant);
    return margin >= (this.model.id(key) === UNKNOWN ? text.margins.unknown : text.margins.known);
  }

  private suspect(key: string): "stroke" | "unknown" | null {
    const { model } = this;
    const others = this.others(key);
    if (others.length === 0) return null;
    const own = model.id(key);
    if (own === UNKNOWN) return "unknown";
    const least = model.alone(own) + RARER;
    return others.some((id) => this.differsInStroke(key, id) && model.alone(id) >= least) ? "stroke" : null;
  }

  private differsInStroke(key: string, id: number): boolean {
    return (key[0] === "đ") !== (this.model.words[id]![0] === "đ");
  }

  private readonly hasOthers = (key: string): boolean => this.others(key).length > 0;
  /** A quick test for `isStroke` that most words fail. */
  private mayHaveStroke(line: string, { kind, start, end }: ModelToken): boolean {
    return kind === "word" && this.kindOf(line, start, end) === STROKE;
  }
  private readonly isStroke = (key: string): boolean => this.suspicion(key) === "stroke";

  /**
   * Words that may be misread, with what else they may be. `mayBe`: false for words that need not be looked at. `changed`: words
   * that are read as what is meant. `least`: words with a smaller margin are left out.
   */
  private *find(
    line: string,
    mayBe: (key: string) => boolean,
    { changed = new Map(), least = Number.NEGATIVE_INFINITY }: Partial<Wanted> = {},
  ): Generator<Misread> {
    for (const { tokens } of segments(line, outsideAddresses(line, modelTokens(line)))) {
      if (mayBe === this.isStroke && !tokens.some((token) => this.mayHaveStroke(line, token))) continue;
      const keys = tokens.map(({ kind, start, end }) =>
        kind === "word" ? wordKey(line.slice(start, end)) : null,
      );
      const isExamined = keys.map(
        (key, i) =>
          key !== null && !changed.has(tokens[i]!.start) && mayBe(key) && mayBeWord(line, tokens, i),
      );
      if (!isExamined.includes(true)) continue;
      const ids = tokens.map(
        ({ kind, start }, i) => changed.get(start)?.meant ?? tokenClass(kind) ?? this.model.id(keys[i] ?? ""),
      );
      const chain = this.chainOf(ids);
      for (const [i, token] of tokens.entries()) {
        const key = keys[i];
        const best = isExamined[i] && key ? this.bestOther(chain, i, key, least) : null;
        if (best) yield { ...best, token, key: key! };
      }
    }
  }

  /** The log-probability of each word of a segment, and the model's position before it. */
  private chainOf(ids: readonly number[]): Chain {
    const { model } = this;
    const before: Context[] = [];
    const logs: number[] = [];
    let at: Context = { one: START, two: -1, three: -1 };
    for (const id of ids) {
      before.push(at);
      logs.push(model.step(at.one, at.two, at.three, id, model.pair(at.one, id)));
      at = { ...model.next };
    }
    return { ids, before, logs };
  }

  /** The other word that fits best; null if its margin is below `least`. */
  private bestOther(
    chain: Chain,
    i: number,
    key: string,
    least: number,
  ): Omit<Misread, "token" | "key"> | null {
    const to = Math.min(chain.ids.length, i + AROUND + 1);
    let printed = 0;
    for (let k = i; k < to; k++) printed += chain.logs[k]!;
    // No probability is above 1, so no score is above 0.
    if (printed + least > 0) return null;
    let best = { meant: chain.ids[i]!, score: Number.NEGATIVE_INFINITY };
    for (const id of this.others(key)) {
      const score = this.score(chain, i, id, printed + least);
      if (score > best.score) best = { meant: id, score };
    }
    const margin = best.score - printed;
    return margin < least ? null : { meant: best.meant, margin, fits: best.score > FITS * (to - i) };
  }

  /** Log-probability of a word in place of word `i`, and of the words after it; minus infinity once it is below `least`. */
  private score({ ids, before }: Chain, i: number, other: number, least: number): number {
    const { model } = this;
    let { one, two, three } = before[i]!;
    let sum = 0;
    for (let k = i; k < Math.min(ids.length, i + AROUND + 1); k++) {
      const id = k === i ? other : ids[k]!;
      sum += model.step(one, two, three, id, model.pair(one, id));
      if (sum < least) return Number.NEGATIVE_INFINITY;
      ({ one, two, three } = model.next);
    }
    return sum;
  }
}

/** Adds a token, or gives its probability to the token that has its place and possibly signs beside it. */
function withToken(tokens: readonly RestoredToken[], added: RestoredToken): readonly RestoredToken[] {
  const at = tokens.findIndex(({ start, end }) => start <= added.start && added.end <= end);
  if (at >= 0) return tokens.with(at, { ...tokens[at]!, probability: added.probability, cause: "misread" });
  return [...tokens, added].sort((a, b) => a.start - b.start);
}

type Place = Pick<ModelToken, "start" | "end">;

/** False for what may be a name or an abbreviation; only the first word of a sentence may begin with a capital. */
function mayBeWord(line: string, tokens: readonly ModelToken[], i: number): boolean {
  const { start, end } = tokens[i]!;
  if (isSmall(line, { start, end })) return true;
  const next = tokens[1];
  return i === 0 && next?.kind === "word" && isSmall(line, next) && isSmall(line, { start: start + 1, end });
}

function isSmall(line: string, { start, end }: Place): boolean {
  const text = line.slice(start, end);
  return text === text.toLowerCase();
}
