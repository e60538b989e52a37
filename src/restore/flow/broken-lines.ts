import { goesOnAfterDash } from "../../language/dashed-compounds.ts";
import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import type { DividesName } from "./divided-names.ts";
import { isItem } from "./line-starts.ts";
import {
  ENDS,
  goesOnAfter,
  goesOnAfterHyphen,
  goesOnInBracket,
  goesOnToColon,
  goesOnWithAmount,
  goesOnWithNumber,
} from "./open-ends.ts";

// Whether the sentence of a line goes on with the next line, by the words of both.

/** True where a full line ends inside a name, a bracket or before an amount that its last word needs. */
export const isCutInside = (head: string, before: Line, after: Line): boolean =>
  goesOnAfterDash(head, before.text, after.text) ||
  goesOnAfterHyphen(before.text, after.text) ||
  goesOnWithNumber(before.text, after.text) ||
  goesOnWithAmount(before.text, after.text, parseLabel(head)?.ordinal ?? null) ||
  goesOnInBracket(before.text, after.text) ||
  goesOnToColon(before.text, after.text);

/** True for a sentence that continues on the next page: it has no end, and the next page begins in lower case. */
export const isBroken = (before: Line, after: Line) =>
  !ENDS.test(before.text) && regex`^\p{Ll}`.test(after.text) && !isItem(after.text);

export const goesOn = (before: Line, after: Line, { dividesName }: { readonly dividesName: DividesName }) =>
  !isItem(after.text) &&
  (goesOnAfter(before.text, after.text) ||
    (before.text.length >= PRINTED_LINE && dividesName(before.text, after.text)));

/**
 * "Điều 2. Giao Sở Công" + "Thương chủ trì": a short line that ends inside a name. "Sở" and "Bộ" are never names alone, as "Văn phòng"
 * may be, whose name goes on only in small letters.
 */
export const endsInsideName = (
  before: Line,
  after: Line,
  { dividesName }: { readonly dividesName: DividesName },
) =>
  before.text.length < PRINTED_LINE &&
  before.align !== "center" &&
  BEGUN_NAME.test(before.text) &&
  (regex`^\p{Ll}`.test(after.text) || NEVER_ALONE.test(before.text)) &&
  !isItem(after.text) &&
  dividesName(before.text, after.text);

const BEGUN_NAME = regex`(?:^|[ (])\p{Lu}\p{Ll}{1,6}(?: \p{L}{1,7}){0,5}$`;
const NEVER_ALONE = regex`(?:^|[ (])(?:Sở|Bộ)(?: \p{L}{1,7}){1,4}$`;

/** Least length of a line that was broken by a page's width (characters). */
const PRINTED_LINE = 45;

/** True for two paragraphs of a format that are lines of one sentence, as text pasted from a PDF file is. Titles are centred. */
export const isPasted = (before: Line, after: Line) =>
  before.text.length >= PRINTED_LINE &&
  before.align !== "center" &&
  after.align !== "center" &&
  before.bold === after.bold &&
  before.fontSize === after.fontSize;
