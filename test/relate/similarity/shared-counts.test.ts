import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIn, SharedCounts } from "../../../src/relate/similarity/shared-counts.ts";

describe("the counts of shared words", () => {
  const PASSAGES = 100;
  const ranks = fc.uniqueArray(fc.nat(PASSAGES - 1)).map((list) => Int32Array.from(list));

  it("are those of counting passage by passage, also after other words", () => {
    const counts = new SharedCounts(PASSAGES);
    const rounds = fc.tuple(fc.array(ranks, { maxLength: 20 }), fc.nat(PASSAGES));
    fc.assert(
      fc.property(rounds, ([words, end]) => {
        const sets = words.map((list) => counts.setOf(list));
        counts.count(sets);
        for (let count = 1; count <= words.length; count++) {
          const visited: number[] = [];
          counts.visit(count, end, (rank) => visited.push(rank));
          const expected = Array.from({ length: end }, (_, rank) => rank).filter(
            (rank) => words.filter((list) => list.includes(rank)).length === count,
          );
          expect(visited).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("begin with sets that have exactly the given ranks", () => {
    const set = new SharedCounts(PASSAGES).setOf(Int32Array.of(0, 31, 32, 99));
    const found = Array.from({ length: PASSAGES }, (_, rank) => rank).filter((rank) => isIn(set, rank));
    expect(found).toEqual([0, 31, 32, 99]);
  });
});
