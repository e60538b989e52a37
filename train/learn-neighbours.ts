import { COMPONENTS } from "./corpus.ts";
import type { FirstPass } from "./first-pass.ts";
import { NeighbourTraining } from "./neighbour-training.ts";

/** How often each doubtful word is learned. Administrative documents are few, but they are what the restorer reads. */
const TIMES: Readonly<Record<string, number>> = { office: 4, law: 1, general: 1 };
const SEED = 12345;

/** The sections of the neighbour model, learned in one pass over all doubtful words in random order. */
export function learnNeighbours(readings: FirstPass, words: number): Map<string, ArrayBufferView> {
  const random = randomNumbers(SEED);
  const training = new NeighbourTraining(readings, words, random);
  const order = shuffled(doubtOrder(readings), random);
  order.forEach((doubt, done) => {
    training.learn(doubt, done / order.length);
  });
  return training.sections();
}

function doubtOrder({ component }: FirstPass): Uint32Array {
  const times = COMPONENTS.map(({ name }) => TIMES[name]!);
  const order = new Uint32Array(component.reduce((sum, c) => sum + times[c]!, 0));
  let length = 0;
  component.forEach((c, doubt) => {
    for (let i = 0; i < times[c]!; i++) order[length++] = doubt;
  });
  return order;
}

function shuffled(items: Uint32Array, random: () => number): Uint32Array {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** Numbers in [0, 1), the same for the same seed (linear congruential generator of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
