import type { LanguageModel } from "../src/language/model/language-model.ts";
import { COMPONENTS } from "./corpus.ts";
import { halfOf } from "./half-models.ts";
import { NeighbourTraining } from "./neighbour-training.ts";
import { NgramJudge } from "./ngram-judge.ts";
import type { TokenStreams, Vocabulary } from "./token-streams.ts";

/** Office papers are few, and what the restorer is for. */
const TIMES: Readonly<Record<string, number>> = { office: 4, law: 1, general: 1 };
const SEED = 12345;

/**
 * The sections of the neighbour model. Each line is judged by the n-grams of the half that it is not in, so that the
 * neighbours learn what n-grams leave open in text that they have not seen.
 */
export function learnNeighbours(
  streams: TokenStreams,
  vocabulary: Vocabulary,
  halves: readonly [LanguageModel, LanguageModel],
): Map<string, ArrayBufferView> {
  const random = randomNumbers(SEED);
  const training = new NeighbourTraining(vocabulary.words, random);
  const judges = halves.map((model) => new NgramJudge(model));
  const rows = streams.streams.map((row) => Uint16Array.from(row, (word) => vocabulary.renumber[word]!));
  const given = new Float64Array(vocabulary.words.length);
  const order = shuffled(lineOrder(streams), random);
  order.forEach(([component, n], done) => {
    const starts = streams.lines[component]!;
    const row = rows[component]!;
    // Without the sentence start that every line begins with.
    const line = row.subarray(starts[n]! + 1, starts[n + 1] ?? row.length);
    const judge = judges[1 - halfOf(n)]!;
    judge.begin(line);
    for (let at = 0; at < line.length; at++) {
      const rivals = training.rivals(line[at]!);
      if (rivals.length < 2) continue;
      judge.judge(at, rivals, given);
      training.learn(line, at, given, done / order.length);
    }
  });
  return training.sections();
}

function lineOrder(streams: TokenStreams): [component: number, line: number][] {
  return COMPONENTS.flatMap(({ name }, component) =>
    Array.from({ length: TIMES[name]! }).flatMap(() =>
      Array.from(streams.lines[component]!, (_, line): [number, number] => [component, line]),
    ),
  );
}

function shuffled<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** Numbers from 0 up to 1, the same for the same seed (Numerical Recipes' linear congruence). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
