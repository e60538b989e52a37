import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import { isPersonName } from "../../../language/family-names.ts";
import type { Box } from "../../../model/extraction.ts";
import type { OcrLine } from "../../shared/ocr-engine.ts";
import { boxAroundWords } from "../lines/line-parts.ts";
import { signOffReading } from "../lines/sign-off-line.ts";
import { spellingConfidence } from "../lines/word-quality.ts";

/** Lines that were read with this confidence are kept. */
export const GOOD = 0.85;

export const textOf = ({ words }: OcrLine) => words.map(({ text }) => text).join(" ");

export const isRecipientsHeading = (part: OcrLine) => bareLetters(textOf(part)).startsWith("noinhan");
export const isPosition = (part: OcrLine) => !isName(part) && signOffReading(part) !== null;
export const isName = (part: OcrLine) => isPersonName(textOf(part)) && spellingConfidence(part.words) >= GOOD;

/** The height of the middle of a line, from the top of the page. */
export const middleOf = ({ words }: OcrLine): number => {
  const [, y0, , y1] = boxAroundWords(words);
  return (y0 + y1) / 2;
};

/** Whether the middle of a line is in a place. */
export function isIn([left, top, right, bottom]: Box, part: OcrLine): boolean {
  const [x0, , x1] = boxAroundWords(part.words);
  const [x, y] = [(x0 + x1) / 2, middleOf(part)];
  return x > left && x < right && y > top && y < bottom;
}
