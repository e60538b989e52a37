import { describe, expect, it } from "vitest";
import { LanguageModel } from "../../../src/language/model/language-model.ts";
import { packModel } from "../../../src/language/model/model-file.ts";
import { CLASSES, START } from "../../../src/language/model/model-tokens.ts";
import { NeighbourModel } from "../../../src/language/model/neighbour-model.ts";
import { countNgrams } from "../../../train/count-ngrams.ts";
import { mixModel } from "../../../train/mixture.ts";
import { modelSections } from "../../../train/model-sections.ts";
import { NeighbourTraining } from "../../../train/neighbour-training.ts";

const WORDS = [...CLASSES, "bàn", "bán", "ghế", "gạo", "gào", "hàng"];
const id = (word: string) => WORDS.indexOf(word);
const line = (text: string) => text.split(" ").map(id);

/** The word that decides the reading is adjacent, beyond the reach of n-grams, or far away. */
const NEXT = "X Y";
const FURTHER = "X hàng hàng hàng hàng Y";
const FAR = `X${" hàng".repeat(20)} Y`;
const fill = (pattern: string, word: string, teller: string) =>
  line(pattern.replace("X", word).replace("Y", teller));

function trained(): NeighbourModel {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const examples = [NEXT, FURTHER, FAR].flatMap((pattern) => [
    fill(pattern, "bán", "gạo"),
    fill(pattern, "bàn", "ghế"),
    fill(pattern, "bàn", "gào"),
  ]);
  const starts = examples.map((_, i) => examples.slice(0, i).flat().length);
  const two = Uint16Array.from(examples.flatMap(() => [id("bàn"), id("bán")]));
  const readings = {
    text: Uint16Array.from(examples.flat()),
    at: Uint32Array.from(starts),
    from: Uint32Array.from(starts),
    to: Uint32Array.from(starts, (start, i) => start + examples[i]!.length),
    component: new Uint16Array(examples.length),
    truth: Uint16Array.from(examples, (example) => (example[0] === id("bán") ? 1 : 0)),
    first: Uint32Array.from({ length: examples.length + 1 }, (_, i) => 2 * i),
    candidate: two,
    given: new Float32Array(two.length),
  };
  const training = new NeighbourTraining(readings, WORDS.length, random);
  for (let round = 0; round < 60; round++) examples.forEach((_, i) => void training.learn(i, 0));
  const identity = Uint32Array.from(WORDS, (_, i) => i);
  const stream = Uint32Array.from(examples.flatMap((example) => [START, ...example]));
  const levels = countNgrams([stream], identity, WORDS.length, 4);
  const options = { weights: [1], trust: 0, minCount: 1, vocabulary: WORDS.length };
  const sections = modelSections(mixModel(levels, options, START), WORDS);
  for (const [name, section] of training.sections()) sections.set(name, section);
  return new NeighbourModel(LanguageModel.read(packModel(sections, 0)));
}

describe("the neighbours of a word", () => {
  const model = trained();
  const leaning = (pattern: string, teller: string) => {
    model.read(fill(pattern, "bán", teller));
    model.look(0);
    return model.score(id("bán")) - model.score(id("bàn"));
  };

  it.each([
    ["next to it", NEXT],
    ["further than n-grams reach", FURTHER],
    ["far off", FAR],
  ])("distinguish it from others with the same bare letters: %s", (_, pattern) => {
    expect(leaning(pattern, "gạo")).toBeGreaterThan(0.8);
    expect(leaning(pattern, "ghế")).toBeLessThan(-0.8);
  });

  it("use the restored marks of the neighbours", () => {
    expect(leaning(NEXT, "gạo")).toBeGreaterThan(0.8);
    expect(leaning(NEXT, "gào")).toBeLessThan(-0.8);
  });

  it("give the same score wherever reading starts", () => {
    const text = fill(FURTHER, "bán", "gạo");
    model.read([...text, ...text]);
    model.look(0);
    const first = model.score(id("bán"));
    model.read(text);
    model.look(0);
    const alone = model.score(id("bán"));
    model.read([...text, ...text]);
    model.look(0);
    expect(model.score(id("bán"))).toBe(first);
    expect(alone).not.toBe(first);
  });
});
