import { describe, expect, it } from "vitest";
import { LanguageModel } from "../../../src/language/model/language-model.ts";
import { packModel } from "../../../src/language/model/model-file.ts";
import { CLASSES, START } from "../../../src/language/model/model-tokens.ts";
import { bareRows, NeighbourModel } from "../../../src/language/model/neighbour-model.ts";
import { countNgrams } from "../../../train/count-ngrams.ts";
import { mixModel } from "../../../train/mixture.ts";
import { modelSections } from "../../../train/model-sections.ts";
import { NeighbourTraining } from "../../../train/neighbour-training.ts";

const WORDS = [...CLASSES, "bàn", "bán", "ghế", "gạo", "hàng"];
const id = (word: string) => WORDS.indexOf(word);
const line = (text: string) => Uint16Array.from(text.split(" "), id);

/** Four words lie between the word and the one that tells it: further than n-grams reach. */
const SOLD = line("bán hàng hàng hàng hàng gạo");
const SET = line("bàn hàng hàng hàng hàng ghế");
const FAR_SOLD = line("bán hàng hàng hàng hàng hàng hàng hàng hàng gạo");
const FAR_SET = line("bàn hàng hàng hàng hàng hàng hàng hàng hàng ghế");

function trained(): NeighbourModel {
  let state = 1;
  const training = new NeighbourTraining(WORDS, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  });
  const nothing = new Float64Array(2);
  for (let round = 0; round < 60; round++)
    for (const example of [SOLD, SET, FAR_SOLD, FAR_SET]) training.learn(example, 0, nothing, 0);
  const identity = Uint32Array.from(WORDS, (_, i) => i);
  const stream = Uint32Array.from([START, ...SOLD, START, ...SET]);
  const levels = countNgrams([stream], identity, WORDS.length, 4);
  const options = { weights: [1], trust: 0, minCount: 1, vocabulary: WORDS.length };
  const sections = modelSections(mixModel(levels, options, START), WORDS);
  for (const [name, section] of training.sections()) sections.set(name, section);
  return new NeighbourModel(LanguageModel.read(packModel(sections, 0)));
}

describe("what stands around a word", () => {
  const model = trained();
  const leaning = (text: string) => {
    const rows = Array.from(line(text), (word) => model.row(word));
    model.look(rows, 0);
    return model.score(id("bán")) - model.score(id("bàn"));
  };

  it("tells it from others with the same bare letters", () => {
    expect(leaning("bán hàng hàng hàng hàng gạo")).toBeGreaterThan(1);
    expect(leaning("bán hàng hàng hàng hàng ghế")).toBeLessThan(-1);
  });

  it("tells it from further off too", () => {
    expect(leaning("bán hàng hàng hàng hàng hàng hàng hàng hàng gạo")).toBeGreaterThan(1);
    expect(leaning("bán hàng hàng hàng hàng hàng hàng hàng hàng ghế")).toBeLessThan(-1);
  });

  it("is asked for by its bare letters, since its marks are not known either", () => {
    const rows = bareRows(WORDS);
    expect(rows[id("bàn")]).toBe(rows[id("bán")]);
    expect(new Set(rows).size).toBe(WORDS.length - 1);
  });

  it("tells nothing of words that have no rival", () => {
    const training = new NeighbourTraining(WORDS, () => 0.5);
    expect(training.rivals(id("gạo"))).toEqual([id("gạo")]);
    expect(training.rivals(id("bán"))).toEqual([id("bàn"), id("bán")]);
    expect(training.rivals(START)).toEqual([]);
  });
});
