import { memoize, memoizeRuns } from "../../language/memoize.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";

/** A word is suspect if another with the same letters is more frequent by this (nats). */
const RARER = 2;
/** The kinds of printed words: with a capital inside, unsuspected, not in the model, suspected of d for đ. */
export const KIND = { name: 0, usual: 1, unknown: 2, stroke: 3 } as const;
/** Number of words whose kind is cached. */
const CACHED_KINDS = 1 << 13;

/** Which words may have other marks than were meant, by the word alone. */
export class SuspectWords {
  private readonly model: LanguageModel;
  /** The other words with the same letters; empty for bare words. */
  readonly others: (key: string) => readonly number[];
  /** One of KIND, for a part of a line. */
  readonly kindOf: (line: string, start: number, end: number) => number;
  private readonly suspicion: (key: string) => "stroke" | "unknown" | null;

  constructor(model: LanguageModel) {
    this.model = model;
    const limits = { maxKeyLength: 12, maxWeight: 8_000 };
    this.others = memoize(
      (key) => (hasMark(key) ? model.withBare(bareKey(key)).filter((id) => model.words[id] !== key) : []),
      limits,
    );
    this.suspicion = memoize((key) => this.suspect(key), limits);
    this.kindOf = memoizeRuns((printed) => {
      if (!isSmall(printed, { start: 1, end: printed.length })) return KIND.name;
      const suspicion = this.suspicion(wordKey(printed));
      return suspicion === "unknown" ? KIND.unknown : suspicion === "stroke" ? KIND.stroke : KIND.usual;
    }, CACHED_KINDS);
  }

  /** True for a marked word beside others with the same letters. */
  readonly hasOthers = (key: string): boolean => this.others(key).length > 0;
  /** True for a word that is much rarer than the same word with the other of d and đ. */
  readonly isStroke = (key: string): boolean => this.suspicion(key) === "stroke";

  /** A quick test for `isStroke` that most words fail. */
  mayHaveStroke(line: string, { kind, start, end }: ModelToken): boolean {
    return kind === "word" && this.kindOf(line, start, end) === KIND.stroke;
  }

  /** True if a word and word `id` differ in the d or đ that they begin with. */
  differsInStroke(key: string, id: number): boolean {
    return (key[0] === "đ") !== (this.model.words[id]![0] === "đ");
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
}

type Place = Pick<ModelToken, "start" | "end">;

/** True for a part of a line without capitals. */
export function isSmall(line: string, { start, end }: Place): boolean {
  const text = line.slice(start, end);
  return text === text.toLowerCase();
}
