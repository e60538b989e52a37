import { expect, test } from "vitest";
import type { BearerSample } from "../../train/bearers/samples.ts";
import { fitRegression, probabilityOf } from "../../train/regression.ts";

const ORDERED = 11;
const CITED = 12;
const COMMON = 13;
const RARE = 14;

const sample = (features: readonly number[], bears: boolean): BearerSample => ({
  features,
  bears,
  isRead: false,
  document: "a",
});
const SAMPLES = [
  ...Array.from({ length: 40 }, () => sample([ORDERED, COMMON], true)),
  ...Array.from({ length: 40 }, () => sample([CITED, COMMON], false)),
  sample([RARE], true),
];

test("words that only bearers have make a list likely, and those that no bearer has unlikely", () => {
  const model = fitRegression(SAMPLES);
  expect(probabilityOf(sample([ORDERED, COMMON], true), model)).toBeGreaterThan(0.9);
  expect(probabilityOf(sample([CITED, COMMON], true), model)).toBeLessThan(0.1);
});

test("a feature of a single sample has no weight", () => {
  expect(fitRegression(SAMPLES).weights.has(RARE)).toBe(false);
});

test("the same samples give the same weights", () => {
  expect(fitRegression(SAMPLES)).toEqual(fitRegression(SAMPLES));
});
