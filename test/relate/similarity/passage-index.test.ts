import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NearestPassage, PassageIndex } from "../../../src/relate/similarity/passage-index.ts";
import type { Passage } from "../../../src/relate/similarity/passages.ts";

type Words = ReadonlySet<string>;

const passageOf = (words: readonly string[], line: number): Passage => ({
  page: 1,
  line,
  text: words.join(" "),
  words: new Set(words),
  terms: new Set(),
});

const countsOf = (tasks: readonly Words[]) => {
  const counts = new Map<string, number>();
  for (const word of tasks.flatMap((task) => [...task])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { tasks: tasks.length, counts };
};

/** Compares the task with each passage, as the documentation of the index states. */
function nearestOfAll(task: Words, passages: readonly Passage[], tasks: readonly Words[]) {
  const texts = [...passages.map(({ words }) => words), ...tasks];
  const weight = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => {
      const containing = texts.filter((text) => text.has(word)).length;
      return sum + Math.log(1 + texts.length / containing);
    }, 0);
  let best: NearestPassage | null = null;
  for (const passage of passages) {
    const shared = weight([...task].filter((word) => passage.words.has(word)));
    if (shared === 0) continue;
    const part = passage.words.size < 4 ? 0 : (0.9 * shared) / weight(passage.words);
    const similarity = Math.max(shared / weight(task), part);
    if (best === null || similarity > best.similarity) best = { similarity, passage };
  }
  return best;
}

describe("the nearest passage", () => {
  // Frequent and rare words, as in a language.
  const word = fc
    .integer({ min: 0, max: 6 })
    .chain((rarity) => fc.integer({ min: 0, max: 2 ** rarity }).map((i) => `w${rarity}.${i}`));
  const text = (minLength: number) => fc.uniqueArray(word, { minLength, maxLength: 14 });

  it("is the one that a comparison with every passage finds", () => {
    const folder = fc.record({
      passages: fc.array(text(1), { maxLength: 40 }),
      tasks: fc.array(text(6), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(folder, ({ passages: texts, tasks: lists }) => {
        const passages = texts.map(passageOf);
        const tasks = lists.map((list) => new Set(list));
        const index = new PassageIndex(passages, countsOf(tasks));
        for (const task of tasks) {
          const [found, expected] = [index.nearest(task).found, nearestOfAll(task, passages, tasks)];
          expect(found?.passage).toBe(expected?.passage);
          expect(found?.similarity).toBe(expected?.similarity);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the first one between equals", () => {
    const words = ["nạo", "vét", "kênh", "mương", "nội", "đồng"];
    const passages = [["gieo", "cấy"], words, words].map(passageOf);
    const task = new Set(words);
    expect(new PassageIndex(passages, countsOf([task])).nearest(task).found?.passage.line).toBe(1);
  });

  it("is none where no word is shared", () => {
    const task = new Set(["nạo", "vét", "kênh", "mương", "nội", "đồng"]);
    const index = new PassageIndex([passageOf(["gieo", "cấy"], 0)], countsOf([task]));
    expect(index.nearest(task)).toEqual({ found: null, isExact: true });
  });

  it("is found by the rarer words where many passages share the others, and is then not exact", () => {
    const frequent = ["kênh", "mương", "nội"];
    const passages = Array.from({ length: 9_000 }, (_, i) =>
      passageOf(i === 700 ? [...frequent, "nạo", "vét", "đồng"] : frequent, i),
    );
    const index = new PassageIndex(passages, countsOf([]));
    const rare = index.nearest(new Set(["nạo", "vét", "đồng", ...frequent]));
    expect(rare).toMatchObject({ found: { passage: { line: 700 } }, isExact: false });
    expect(rare.found!.similarity).toBeLessThan(1);
    expect(index.nearest(new Set(["nạo", "vét", "đồng", "kênh", "mương"])).isExact).toBe(true);
  });
});
