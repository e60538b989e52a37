import { describe, expect, it } from "vitest";
import { CLASSES, START } from "../../src/language/model/model-tokens.ts";
import { firstPass } from "../../train/first-pass.ts";
import { halfModels } from "../../train/half-models.ts";
import type { TokenStreams, Vocabulary } from "../../train/token-streams.ts";

const WORDS = [...CLASSES, "bàn", "bán", "gạo", "ghế"];
const [BAN_TABLE, BAN_SELL, GAO, GHE] = WORDS.slice(CLASSES.length).map((word) => WORDS.indexOf(word)) as [
  number,
  number,
  number,
  number,
];
/** Two halves of fifty lines; in each, "bán gạo" (sells rice) is three times as frequent as "bàn gạo" (table, rice). */
const LINES = Array.from({ length: 100 }, (_, n) => (n % 4 === 3 ? [BAN_TABLE, GAO] : [BAN_SELL, GAO]));
const LAST = [BAN_SELL, GAO, START, GHE, BAN_SELL];

function read() {
  const lines = [...LINES, LAST];
  const office = lines.flatMap((line) => [START, ...line]);
  const starts = lines.map((_, n) => lines.slice(0, n).reduce((sum, line) => sum + line.length + 1, 0));
  const nothing = new Uint32Array(0);
  const streams: TokenStreams = {
    words: WORDS,
    uses: [],
    streams: [Uint32Array.from(office), nothing, nothing, nothing],
    lines: [Uint32Array.from(starts), nothing, nothing, nothing],
    placement: { old: 0, new: 0 },
    symbolParts: new Map(),
  };
  const vocabulary: Vocabulary = { words: WORDS, uses: [], renumber: Uint32Array.from(WORDS.keys()) };
  const options = { weights: [1, 1, 1, 1], trust: 0, minCount: 1, vocabulary: WORDS.length };
  return firstPass(streams, vocabulary, halfModels(streams, vocabulary, 4, options));
}

describe("the first pass that the neighbour model is trained on", () => {
  const readings = read();
  const doubtAt = (place: number) => readings.at.indexOf(place);
  const candidates = (doubt: number) => [
    ...readings.candidate.subarray(readings.first[doubt], readings.first[doubt + 1]),
  ];

  it("contains the words chosen by n-grams, not the truth", () => {
    expect([...readings.text.subarray(6, 8)]).toEqual([BAN_SELL, GAO]);
  });

  it("contains the truth of a doubtful word and the n-gram probability of each candidate", () => {
    const doubt = doubtAt(6);
    expect(candidates(doubt).sort()).toEqual([BAN_TABLE, BAN_SELL]);
    expect(candidates(doubt)[readings.truth[doubt]!]).not.toBe(readings.text[6]);
    const given = readings.given.subarray(readings.first[doubt], readings.first[doubt + 1]);
    expect(given.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 5);
  });

  it("contains the range of each doubtful word's line, with sentence ends inside", () => {
    const doubt = doubtAt(200);
    expect([readings.from[doubt], readings.to[doubt]]).toEqual([200, 205]);
    expect(readings.text[202]).toBe(START);
  });

  it("leaves out words with one candidate", () => {
    expect(doubtAt(7)).toBe(-1);
    expect(doubtAt(203)).toBe(-1);
  });
});
