import type { PrintedWord } from "./loss-model.ts";
import { LOSSES } from "./mark-loss.ts";

/** Share of the words that went through each loss, by its number in `LOSSES`; the sum is 1. */
export type LossRates = readonly number[];

/** The rates assumed before a text is read: each loss affects one word in ten thousand. */
const USUAL: LossRates = LOSSES.map((_, k) => (k === 0 ? 1 - 1e-4 * (LOSSES.length - 1) : 1e-4));
const NO_LOSS: LossRates = LOSSES.map((_, k) => (k === 0 ? 1 : 0));
/** Strength of a prior, in words: of the usual rates for a document, and of a document's rates for its paragraphs. */
const DOCUMENT_STRENGTH = 50;
const PARAGRAPH_STRENGTH = 15;
/** Fewer different words that lost marks, or a smaller share of all words, are slips of the typist and stay as they are. */
const FEWEST = 3;
const LOWEST_SHARE = 0.005;
/** A word is suspect if, at the usual rates, it lost marks with more than this probability. */
const SUSPECT = 0.01;
/** Minimum number of different suspect words in a text that is worth examining paragraph by paragraph. */
const MIN_SUSPECTS = 2;
/** A word counts as changed by a loss if the probability is higher. */
const SURE = 0.5;
const MAX_STEPS = 60;
/** The estimation has converged when no rate changes by more. */
const CONVERGED = 1e-4;

/** True if enough words may have lost marks for a paragraph of the text to have more than slips of the typist. */
export function haveSuspects(words: readonly PrintedWord[]): boolean {
  const suspects = new Set<PrintedWord>();
  for (const word of words) {
    if (lossProbability(word, USUAL) > SUSPECT) suspects.add(word);
    if (suspects.size >= MIN_SUSPECTS) return true;
  }
  return false;
}

/** True for text in which no word lost marks, except by slips. */
export const isSound = (rates: LossRates): boolean => rates[0] === 1;

/** Share of the words whose đ became d. */
export const strokesLost = (rates: LossRates): number =>
  rates[LOSSES.indexOf("all")]! + rates[LOSSES.indexOf("stroke")]!;

/** The rates of a document or page by its words. */
export function documentRates(words: readonly PrintedWord[]): LossRates {
  const rates = estimate(words, USUAL, DOCUMENT_STRENGTH);
  return isMoreThanSlips(words, rates) ? rates : NO_LOSS;
}

/** The rates of a paragraph: those of its document as the prior, adjusted by its own words. */
export function paragraphRates(words: readonly PrintedWord[], document: LossRates): LossRates {
  const rates = estimate(words, isSound(document) ? USUAL : document, PARAGRAPH_STRENGTH);
  return !isSound(document) || isMoreThanSlips(words, rates) ? rates : NO_LOSS;
}

function isMoreThanSlips(words: readonly PrintedWord[], rates: LossRates): boolean {
  const lost = words.filter((word) => lossProbability(word, rates) > SURE);
  return new Set(lost).size >= FEWEST && lost.length >= LOWEST_SHARE * words.length;
}

/**
 * Expectation maximisation: computes in turn the probability of each loss for each word, and the rates as their mean.
 * `strength`: the number of words that `prior` counts for.
 */
function estimate(words: readonly PrintedWord[], prior: LossRates, strength: number): LossRates {
  let rates = prior;
  for (let step = 0; step < MAX_STEPS; step++) {
    const sums = prior.map((rate) => rate * strength);
    for (const { likelihood } of words) {
      let total = 0;
      for (let k = 0; k < rates.length; k++) total += rates[k]! * likelihood[k]!;
      for (let k = 0; k < rates.length; k++) sums[k]! += (rates[k]! * likelihood[k]!) / total;
    }
    const next = sums.map((sum) => sum / (words.length + strength));
    const hasConverged = next.every((rate, k) => Math.abs(rate - rates[k]!) < CONVERGED);
    rates = next;
    if (hasConverged) break;
  }
  return rates;
}

/** Probability (0..1), from the rates alone, that the printed word lost marks. */
export function lossProbability({ likelihood }: PrintedWord, rates: LossRates): number {
  let total = 0;
  for (let k = 0; k < rates.length; k++) total += rates[k]! * likelihood[k]!;
  return 1 - (rates[0]! * likelihood[0]!) / total;
}
