import { greatestOf } from "../model/lists.ts";
import type { PrintedFigure } from "../model/printed-figure.ts";
import { vietnameseNumber } from "./numbers.ts";

/** Plans print at most four decimals; further ones come from binary fractions. */
const MAX_DECIMALS = 4;
const NUMERAL =
  /(?<![\d.,])(?:\d{1,3}(?:\.\d{3}){1,4}(?:,(?<afterGroups>\d{1,6}))?|\d{1,9}(?:[.,](?<after>\d{1,6}))?)(?!\d)/gu;

/**
 * A figure with as many decimals as the texts print it with: 6.8 in "đạt 6,80 điểm" has two. Where no text prints it (a
 * number in words, a sum), it has as many as its value needs.
 */
export function printedFigure(value: number, texts: string | readonly string[]): PrintedFigure {
  const printed = [texts].flat().flatMap((text) => decimalsIn(text, Math.abs(value)));
  return { value, decimals: printed.length > 0 ? greatestOf(printed) : decimalsNeeded(value) };
}

/** The numerals of a text that have a value. */
const numeralsOf = (text: string, value: number): RegExpExecArray[] =>
  Array.from(text.matchAll(NUMERAL)).filter(([numeral]) => vietnameseNumber(numeral) === value);

/** The text before and after each numeral that has the value. */
export const aroundFigure = (text: string, value: number): [before: string, after: string][] =>
  numeralsOf(text, Math.abs(value)).map(({ 0: numeral, index }) => [
    text.slice(0, index),
    text.slice(index + numeral.length),
  ]);

/** The decimals of each numeral in a text that has the value. */
const decimalsIn = (text: string, value: number): number[] =>
  numeralsOf(text, value).map(({ groups }) => (groups?.afterGroups ?? groups?.after ?? "").length);

function decimalsNeeded(value: number): number {
  const [, fraction = ""] = Math.abs(value).toFixed(MAX_DECIMALS).split(".");
  return fraction.replace(/0{1,4}$/u, "").length;
}

/** `a` minus `b`, rounded to remove errors of binary fractions, with the decimals of the more precise figure. */
export function subtractFigures(a: PrintedFigure, b: PrintedFigure): PrintedFigure {
  return combine(a.value - b.value, [a, b]);
}

/** The sum of some figures, rounded like `subtractFigures`. */
export function addFigures(figures: readonly PrintedFigure[]): PrintedFigure {
  return combine(
    figures.reduce((sum, figure) => sum + figure.value, 0),
    figures,
  );
}

const combine = (value: number, of: readonly PrintedFigure[]): PrintedFigure => ({
  value: Math.round(value * 1e6) / 1e6,
  decimals: Math.max(0, greatestOf(of.map(({ decimals }) => decimals))),
});
