// Figures on which two readings of one page disagree. Neither reading is the judge, so the figure is printed with a warning.

import { regex } from "../../language/regex.ts";

/** A number, a date or a share, with the punctuation around it. */
const FIGURE = regex`^[("“]{0,2}(?<figure>\d{1,9}(?:[.,/:]\d{1,9}){0,4}%?)[.,;:)”"]{0,3}$`;
/** Greatest number after these words. */
const GREATEST = new Map([
  ["ngày", 31],
  ["tháng", 12],
]);

/**
 * The text to keep of a word that both readings have as a figure with other digits, and what the other one has; null if they
 * agree or one is no figure. `before`: the word before it. The second reading is kept only where the first is no day or month.
 */
export function contradiction(
  before: string,
  first: string,
  second: string,
): { readonly text: string; readonly witness: string } | null {
  const own = FIGURE.exec(first)?.groups?.figure;
  const other = FIGURE.exec(second)?.groups?.figure;
  if (own === undefined || other === undefined || digitsOf(own) === digitsOf(other)) return null;
  const greatest = GREATEST.get(before.toLowerCase()) ?? Number.POSITIVE_INFINITY;
  return Number(own) > greatest && Number(other) > 0 && Number(other) <= greatest
    ? { text: first.replace(own, other), witness: own }
    : { text: first, witness: other };
}

const digitsOf = (figure: string) => figure.replace(/\D/gu, "");
