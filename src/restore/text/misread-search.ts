import { outsideAddresses } from "../../language/model/addresses.ts";
import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { type ModelToken, modelTokens, START, tokenClass } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import { segments } from "../decode/segments.ts";
import { isSmall, type SuspectWords } from "./suspect-words.ts";

/** A word that may be misread. `margin`: by how much its sentence prefers the other word (nats). */
export interface Misread {
  readonly token: ModelToken;
  readonly key: string;
  readonly meant: number;
  readonly margin: number;
  /** False if the sentence has room for neither word. */
  readonly fits: boolean;
}

/** Mean log-probability (nats) of the other word and the words after it, below which neither word fits. */
const FITS = -5.5;
/** Words after a word that show whether it fits. */
const AROUND = 3;
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

/** Compares suspect words with the words that their sentence wants instead. */
export class MisreadSearch {
  private readonly model: LanguageModel;
  private readonly words: SuspectWords;

  constructor(model: LanguageModel, words: SuspectWords) {
    this.model = model;
    this.words = words;
  }

  /**
   * Words that may be misread, with what else they may be. `mayBe`: false for words that need not be looked at. `changed`: words
   * that are read as what is meant. `least`: words with a smaller margin are left out.
   */
  *find(
    line: string,
    mayBe: (key: string) => boolean,
    { changed = new Map(), least = Number.NEGATIVE_INFINITY }: Partial<Wanted> = {},
  ): Generator<Misread> {
    const isTyped = mayBe === this.words.isStroke;
    for (const { tokens } of segments(line, outsideAddresses(line, modelTokens(line)))) {
      if (isTyped && !tokens.some((token) => this.words.mayHaveStroke(line, token))) continue;
      const keys = tokens.map(({ kind, start, end }) =>
        kind === "word" ? wordKey(line.slice(start, end)) : null,
      );
      const isExamined = keys.map(
        (key, i) =>
          key !== null &&
          !changed.has(tokens[i]!.start) &&
          mayBe(key) &&
          mayBeWord(line, tokens, i) &&
          !(isTyped && continuesLine(line, tokens[i]!)),
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
    for (const id of this.words.others(key)) {
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

/**
 * True for a word in small letters that begins a line: it continues another line, whose words are not known. The cell "Theo dõi" may be
 * printed in two lines.
 */
export const continuesLine = (line: string, token: ModelToken): boolean =>
  token.start === 0 && isSmall(line, token);

/**
 * False for what may be a name or an abbreviation. The first word of a sentence may begin with a capital, and so may the first word of what a
 * body is for: "Phòng | Kiếm soát thủ tục". Both words of the name of a place have capitals.
 */
function mayBeWord(line: string, tokens: readonly ModelToken[], i: number): boolean {
  const { start, end } = tokens[i]!;
  if (isSmall(line, { start, end })) return true;
  const next = tokens[i + 1];
  if (next?.kind !== "word" || !isSmall(line, next) || !isSmall(line, { start: start + 1, end }))
    return false;
  return i === 0 || isBody(line, tokens[i - 1]!);
}

const isBody = (line: string, { start, end }: ModelToken): boolean =>
  BODIES.has(line.slice(start, end).toLowerCase());
const BODIES: ReadonlySet<string> = new Set(["phòng", "ban", "sở", "cục", "viện", "tổ", "đội", "khoa"]);
