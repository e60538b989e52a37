import { QUOTE_DOUBTFUL_BELOW } from "../src/model/confidence.ts";
import type { FieldModel } from "../src/parse/confidence/confidence-model.ts";
import { Score } from "../src/parse/confidence/score.ts";
import type { Sample } from "../test/score/confidence/samples.ts";

/** At least this share of the values with a confidence of 0.9 or more is right; 98 in 100 are promised. */
const SURE_SHARE = 0.987;
/** This share of the wrong values has a confidence below 0.8, if that doubts no more right ones; 60 in 100 are promised. */
const DOUBTED: Doubted = { wrong: 0.7, mostRight: 0.12 };
/** The same where the score of 0.9 is higher anyway, so that no more right values fall below 0.9. */
const DOUBTED_MORE: Doubted = { wrong: 0.85, mostRight: 0.25 };
/** The same below the limit from which on findings are certain: few right values may weaken a finding. */
const UNCERTAIN: Doubted = { wrong: 0.5, mostRight: 0.04 };
/** The least difference of the scores of 0.75, 0.8 and 0.9 where values allow it. */
const DISTANCE = 0.3;
const HIGHEST = 0.98;
const LOWEST = 0.3;

interface Doubted {
  /** Share of the wrong values. */
  readonly wrong: number;
  /** Share of the right values that is not exceeded. */
  readonly mostRight: number;
}

/**
 * The confidence at some scores. 0.9 is the lowest score above which nearly all values were right; 0.8 the score below
 * which most wrong values were; 0.75, from which on findings are certain, one below which few right values were.
 */
export function fitCurve(model: FieldModel, samples: readonly Sample[]): [number, number][] {
  const scored = samples
    .map(({ features, right }) => ({ score: scoreOf(model, features), right }))
    .sort((a, b) => a.score - b.score);
  const nearlySure = sureFrom(scored, SURE_SHARE);
  const more = Math.min(doubtedBelow(scored, DOUBTED_MORE), nearlySure - DISTANCE);
  const doubted = Math.max(doubtedBelow(scored, DOUBTED), more);
  const uncertain = Math.min(doubtedBelow(scored, UNCERTAIN), doubted - DISTANCE);
  const sure = Math.max(nearlySure, doubted + STEP);
  const lowest = Math.min(scored[0]!.score, uncertain) - STEP;
  const highest = Math.max(scored.at(-1)!.score, sure) + STEP;
  const points: [number, number][] = [
    [lowest, LOWEST],
    [uncertain, QUOTE_DOUBTFUL_BELOW],
    [doubted, 0.8],
    [sure, 0.9],
    [highest, HIGHEST],
  ];
  return points.map(([score, confidence]) => [rounded(score), confidence]);
}

/** The least difference of two scores. */
const STEP = 0.01;

interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** The score below which are enough of the wrong values, and few right ones. `scored` is in rising order. */
function doubtedBelow(scored: readonly Scored[], { wrong, mostRight }: Doubted): number {
  const all = { right: countOf(scored, true), wrong: countOf(scored, false) };
  const below = { right: 0, wrong: 0 };
  let cut = scored[0]!.score - STEP;
  for (const [i, { score, right }] of scored.entries()) {
    below[right ? "right" : "wrong"] += 1;
    if (scored[i + 1]?.score === score) continue;
    if (below.right > all.right * mostRight || below.wrong - 1 >= all.wrong * wrong) break;
    if (below.wrong > 0) cut = score + STEP;
  }
  return cut;
}

const countOf = (scored: readonly Scored[], right: boolean) =>
  scored.filter((entry) => entry.right === right).length;

/** The lowest score from which on the share of right values is high enough. */
function sureFrom(scored: readonly Scored[], share: number): number {
  const all = { right: countOf(scored, true), count: scored.length };
  for (const [i, { score, right }] of scored.entries()) {
    const isFirst = scored[i - 1]?.score !== score;
    // Half a value counts as wrong, because a few values prove little.
    if (isFirst && all.right - 0.5 >= share * all.count) return score;
    all.count -= 1;
    if (right) all.right -= 1;
  }
  return scored.at(-1)!.score + STEP;
}

function scoreOf(model: FieldModel, features: ReadonlyMap<string, number>): number {
  const score = new Score(model);
  for (const [name, value] of features) score.amount(name, value);
  return score.value;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
